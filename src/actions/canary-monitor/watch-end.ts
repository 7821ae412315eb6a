import type { CanaryJudgement } from "../../core/canary/judge-canary.ts";
import type { Verdict } from "../../core/canary/verdict.ts";
import type { ReportPhase } from "../../core/canary-report/report-material.ts";
import type { TrafficHold, TrafficPosition } from "../../ports/traffic.ts";
import type { Assessed } from "./assessment.ts";
import type { ProviderState } from "./provider-state.ts";

/** What was learned while watching. */
export interface WatchFacts {
  readonly weight: number;
  /** Where it is held; `undefined` while it moves. */
  readonly heldAt: TrafficHold["at"] | undefined;
  readonly watchedMilliseconds: number;
  /** The shares that were judged on the way to all traffic, and for how long. */
  readonly soaked: readonly { readonly share: number; readonly milliseconds: number }[];
  /** The same with their spans, all traffic among them. */
  readonly phases: readonly ReportPhase[];
  readonly judgement: CanaryJudgement | undefined;
  /** What failed as `sev2`, and what became of it; `undefined` where nothing did. */
  readonly assessed: Assessed | undefined;
  /** How each provider of metrics answered. */
  readonly providers: readonly ProviderState[];
}

/** How a watch ended. */
export type WatchEnd = WatchFacts &
  (
    | { readonly kind: "judged"; readonly verdict: "pass" | "fail" }
    | { readonly kind: "not-judged" }
    /** The time was spent while the metrics did not suffice; `expiring` when the hold would not have waited longer. */
    | { readonly kind: "undecided"; readonly verdict: Verdict; readonly expiring: boolean }
    /** The gate stayed closed, or could not be asked, until the hold would not have waited longer; `why` is inert. */
    | { readonly kind: "waiting-for-gate"; readonly why: string; readonly remedy: string }
    | { readonly kind: "late" }
    | { readonly kind: "not-ours"; readonly why: Extract<TrafficPosition, { readonly kind: "not-ours" }>["why"] }
    | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string }
  );
