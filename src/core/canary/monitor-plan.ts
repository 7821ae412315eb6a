import type { Severity } from "../incident/severity.ts";
import type { MetricKind, Unit } from "./limit.ts";
import type { ArmQuery } from "./metric-query.ts";
import type { ProviderPlan } from "./provider-plan.ts";

/** How a metric is compared with the baseline beside it, at every look. */
export type Comparison =
  | {
      readonly judge: "sequential";
      /** The multiple of the baseline's rate that is still tolerated. */
      readonly tolerate: number;
      /** By how much the canary's share must be higher before an abort counts. */
      readonly excess: number;
      /** How many events the canary must have had before an abort counts. */
      readonly events: number;
      /** How many requests each arm must have served before it says anything. */
      readonly requests: number;
      /** The multiple of the baseline's rate that must be ruled out before a phase may end early; without one the comparison alone never ends it. */
      readonly ruleOut: number | undefined;
    }
  /** Minute by minute: a loss where the canary is worse than `tolerate` times the baseline. */
  | { readonly judge: "paired-signs"; readonly tolerate: number };

/** The exact Mann–Whitney test that is made once at each phase's end. */
export interface PhaseEndTest {
  /** The ratio to the baseline that is still tolerated. */
  readonly tolerate: number;
  /** The probability that a point of the canary is worse than one of the baseline, from which on a difference counts. */
  readonly effect: number;
}

/** Limits in the metric's own unit; a value beyond `alert` is a breach. */
export interface Limits {
  readonly normal: number | undefined;
  readonly alert: number;
}

/**
 * What a metric's verdict does: `critical` decides alone, and weighs in the score; `weighed` only weighs; `dry-run` is judged and changes
 * nothing; `shown` is not judged.
 */
export type MetricRole = "critical" | "weighed" | "dry-run" | "shown";

/** One metric, ready to be judged. Times in milliseconds. */
export interface MetricPlan {
  readonly name: string;
  readonly provider: string;
  readonly kind: MetricKind;
  readonly unit: Unit;
  /** What is measured: the events of a share, or the value itself; several are added up. */
  readonly values: readonly ArmQuery[];
  /** The traffic that it was measured on; empty for a gauge. */
  readonly totals: readonly ArmQuery[];
  readonly limits: Limits | undefined;
  readonly bad: "above" | "below";
  readonly compare: Comparison | undefined;
  readonly atPhaseEnd: PhaseEndTest | undefined;
  readonly role: MetricRole;
  /** What its failure means to people: `sev1` goes back at once, `sev2` is assessed first, `sev3` is only reported. */
  readonly severity: Severity;
  /** Its part in the score. */
  readonly weight: number;
  readonly breaches: { readonly of: number; readonly n: number };
  /** The samples that a point needs before it is judged. */
  readonly samples: number;
  readonly lag: number;
  /** What a bucket without a value means; `ignore` leaves a metric out that has none at all. */
  readonly missing: "no-data" | "zero" | "breach" | "ignore";
}

/** Where the service logs, and which lines are errors there. */
export interface LogsPlan {
  /** A log group of the target's region and account. */
  readonly group: string;
  /** A filter pattern of CloudWatch Logs; empty for every line. */
  readonly pattern: string;
}

/** A monitor, ready to run. Times in milliseconds. */
export interface MonitorPlan {
  readonly watch: number;
  /** How much longer than `watch` it looks while it cannot tell. */
  readonly extend: number;
  readonly period: number;
  /** The probability of a false abort over all metrics together. */
  readonly alpha: number;
  /** How long a phase lasts at least when the evidence suffices; `undefined` never ends one early. */
  readonly earlyPass: number | undefined;
  /** How long a `sev2` failure is left to people. */
  readonly assess: number;
  /** Percent of the weight: from `pass` on it passes, below `fail` it fails; `undefined` leaves it to the critical metrics. */
  readonly score: { readonly pass: number; readonly fail: number } | undefined;
  /** Whom the metrics name, by name. */
  readonly providers: ReadonlyMap<string, ProviderPlan>;
  readonly metrics: readonly MetricPlan[];
  /** What is looked through for new errors, which judges nothing; absent where nothing is. */
  readonly logs?: LogsPlan | undefined;
}

/** What a monitor takes where its document says nothing; times in milliseconds. */
export const MONITOR_DEFAULTS = {
  lag: 2 * 60_000,
  extend: 10 * 60_000,
  period: 60_000,
  alpha: 0.01,
  /** A line with any of these words (CloudWatch Logs, "Filter pattern syntax": `?` makes a term one of several). */
  errorLines: "?ERROR ?Error ?error ?Exception ?FATAL ?Fatal ?fatal ?panic",
  assess: 15 * 60_000,
} as const;
