import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Target } from "../../ports/target.ts";
import { actEcs } from "./ecs-act.ts";
import { glanceAt } from "./ecs-glance.ts";
import { observeEcs } from "./ecs-observe.ts";
import { planEcs } from "./ecs-plan.ts";
import { proofOf } from "./ecs-prove.ts";
import { heldToTargets } from "./ecs-target-health.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";

/** As long as an observation may stand for another that follows it. */
const RECENT_MILLISECONDS = 5_000;

/** Speaks to one service of ECS as a target; the SDK is imported at the first call. */
export function ecsTarget(settings: EcsSettings, clock: Clock): Target {
  const { ecs, reader, elb } = openEcs(settings, clock);
  let seen: { readonly at: number; readonly observation: TargetObservation } | undefined;
  const observe = async () => {
    const observation = await observeEcs({ ecs, reader });
    seen = { at: clock.elapsed(), observation };
    return observation;
  };
  // What is planned departs from what was just shown to be live.
  const recent = async () =>
    seen !== undefined && clock.elapsed() - seen.at < RECENT_MILLISECONDS ? seen.observation : observe();
  return {
    observe: async (rollout, care) =>
      rollout === undefined
        ? observe()
        : observeEcs({ ecs, reader }, rollout, care === "glance" ? await glanceAt(reader, rollout) : undefined),
    plan: (wish) => planEcs({ ecs, reader, elb, observe: recent }, wish),
    act: (action) => actEcs(ecs, reader, action),
    async prove(claim) {
      const observation = await observeEcs({ ecs, reader }, claim.rollout);
      const proof = proofOf(observation, claim);
      if (proof.kind !== "proven") return proof;
      const serving = { claim, rollout: observation.primary.rollout, wanted: observation.tasks.wanted };
      return heldToTargets(proof, serving, { reader, elb });
    },
  };
}
