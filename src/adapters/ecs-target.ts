import type { ShiftGroup } from "../core/rollout/shift-group.ts";
import type { Clock } from "../ports/clock.ts";
import type { Target } from "../ports/target.ts";
import type { AwsAccess } from "./aws-access.ts";
import { actEcs } from "./ecs-act.ts";
import { ecsService } from "./ecs-client.ts";
import { glanceAt } from "./ecs-glance.ts";
import { observeEcs } from "./ecs-observe.ts";
import { planEcs } from "./ecs-plan.ts";
import { proofOf } from "./ecs-prove.ts";
import { ecsReader } from "./ecs-reader.ts";
import { heldToTargets } from "./ecs-target-health.ts";
import { elbReader } from "./elb-client.ts";

/** Which service of ECS, and how it is reached. */
export interface EcsSettings extends AwsAccess {
  readonly cluster: string;
  readonly service: string;
  readonly shiftGroup?: ShiftGroup | undefined;
}

/** Speaks to one service of ECS as a target; the SDK is imported at the first call. */
export function ecsTarget(settings: EcsSettings, clock: Clock): Target {
  const ecs = ecsService(settings, () => clock.now());
  const reader = ecsReader(ecs);
  const elb = elbReader(settings);
  return {
    observe: async (rollout, care) =>
      observeEcs({ ecs, reader }, rollout, care === "glance" ? await glanceAt(reader, rollout) : undefined),
    plan: (wish) => planEcs({ ecs, reader, elb }, wish),
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
