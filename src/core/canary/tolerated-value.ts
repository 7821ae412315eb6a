import type { MetricPlan } from "./monitor-plan.ts";

/**
 * Computes the value up to which a canary is no worse than this one of the baseline: `tolerate` times it, or its `tolerate`-th part for
 * values that are bad below. Below zero the room is as wide as above it.
 */
export function toleratedValue(baseline: number, tolerate: number, bad: MetricPlan["bad"]): number {
  const room = bad === "above" ? tolerate - 1 : 1 / tolerate - 1;
  return baseline + room * Math.abs(baseline);
}
