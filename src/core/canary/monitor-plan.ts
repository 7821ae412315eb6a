import type { MetricKind, Unit } from "./limit.ts";

/** A query whose dimensions may still name the arm that they are asked for: `{arm.TargetGroup}`. */
export interface ArmQuery {
  readonly namespace: string;
  readonly metric: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly statistic: string;
}

/** How a share is compared with the baseline beside it. */
export interface Comparison {
  /** The odds ratio that is still tolerated. */
  readonly tolerate: number;
  /** By how much the canary's share must be higher before an abort counts. */
  readonly excess: number;
  /** How many events the canary must have had before an abort counts. */
  readonly events: number;
}

/** Limits in the metric's own unit; a value beyond `alert` is a breach. */
export interface Limits {
  readonly normal: number | undefined;
  readonly alert: number;
}

/** One metric, ready to be judged. Times in milliseconds. */
export interface MetricPlan {
  readonly name: string;
  readonly kind: MetricKind;
  readonly unit: Unit;
  /** What is measured: the events of a share, or the value itself; several are added up. */
  readonly values: readonly ArmQuery[];
  /** The traffic that it was measured on; empty for a gauge. */
  readonly totals: readonly ArmQuery[];
  readonly limits: Limits | undefined;
  readonly bad: "above" | "below";
  readonly compare: Comparison | undefined;
  /** Whether its failure fails the whole; otherwise it is only reported. */
  readonly critical: boolean;
  readonly breaches: { readonly of: number; readonly n: number };
  /** The samples that a point needs before it is judged. */
  readonly samples: number;
  readonly lag: number;
  readonly missing: "no-data" | "zero" | "breach";
}

/** A monitor, ready to run. Times in milliseconds. */
export interface MonitorPlan {
  readonly watch: number;
  /** How much longer than `watch` it looks while it cannot tell. */
  readonly extend: number;
  readonly period: number;
  /** The probability of a false abort over all metrics together. */
  readonly alpha: number;
  readonly metrics: readonly MetricPlan[];
}
