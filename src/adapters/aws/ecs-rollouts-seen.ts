import type { Rollout } from "../../core/rollout/rollout.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";

/** Our rollout and what stands beside it. */
export type EcsRolloutsSeen = Pick<TargetObservation, "rollout" | "newer" | "inFlight" | "insight"> & {
  /** The rollout in flight that the service is set to, with the revisions that it replaces. */
  readonly current: { readonly rollout: Rollout; readonly sources: readonly string[] } | undefined;
};
