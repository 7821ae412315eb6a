import type { RolloutWish } from "../../../core/rollout/release-plan.ts";
import type { Desk } from "../ports.ts";
import type { Ready } from "./prepared.ts";

/** Says how a release is to be brought out, by target and inputs, as long as nobody has started another rollout since it was looked at. */
export function wishOf(
  { assignment, inputs }: Pick<Desk, "assignment" | "inputs">,
  { holds, observation, shift }: Ready,
  release = "",
): RolloutWish {
  const { rollout } = observation.primary;
  return {
    release,
    holds,
    strategy: assignment.strategy,
    settings: assignment.settings,
    bakeMinutes: assignment.bakeMinutes,
    desiredCount: inputs["desired-count"],
    force: inputs["force-new-deployment"],
    extra: assignment.serviceSettings,
    ...(shift === undefined ? {} : { shift }),
    ...(rollout === "" ? {} : { after: rollout }),
  };
}
