import { isOwnHold } from "../rollout/plan-holds.ts";
import { pausesIn } from "../rollout/service-configuration.ts";

/** What decides whether pauses on a service were left there by a deployment of ours that has ended. */
export interface LeftoverFacts {
  readonly configuration: string;
  /** What the service had before that deployment. */
  readonly former: string;
  /** How many rollouts are in flight. */
  readonly inFlight: number;
  readonly ownHooks: "refuse" | "keep";
}

/**
 * Tells whether a service still pauses where it did not before our last deployment. A team that keeps pauses of its own
 * (`own-hooks: keep`) may have added them since, and a rollout in flight may need them: both are left alone.
 */
export function isOwnLeftover({ configuration, former, inFlight, ownHooks }: LeftoverFacts): boolean {
  if (inFlight > 0 || ownHooks === "keep") return false;
  const before = pausesIn(former);
  return pausesIn(configuration).some((at) => isOwnHold({ at }, before));
}
