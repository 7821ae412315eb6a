import type { MetricPlan } from "../monitor-plan.ts";

/** A metric's queries and what decides whether they can answer. Times in milliseconds. */
export interface QueriesInUse
  extends Pick<MetricPlan, "kind" | "values" | "totals" | "lag" | "compare" | "atPhaseEnd" | "breaches"> {
  readonly period: number;
}
