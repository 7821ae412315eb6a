import type { HoldPlan, ReleasePlan } from "../../../core/rollout/release-plan.ts";
import type { ShiftWish } from "../../../core/rollout/shift-group.ts";
import type { TargetObservation } from "../../../core/rollout/target-observation.ts";
import type { Verdict } from "../verdict.ts";

/** A rollout that may start: what is brought out how, and what was seen before. */
export interface Ready {
  readonly kind: "ready";
  readonly plan: ReleasePlan;
  readonly observation: TargetObservation;
  readonly holds: HoldPlan | undefined;
  /** How CodeDeploy is asked, where it deploys the service. */
  readonly shift: ShiftWish | undefined;
}

/** A rollout that may start, or a verdict that makes it needless or forbids it. */
export type Prepared =
  | Ready
  /** It is live, and nobody has judged it: it needs that, and no rollout. */
  | { readonly kind: "unjudged"; readonly observation: TargetObservation }
  | { readonly kind: "ended"; readonly verdict: Verdict };
