import type { MetricPlan } from "./monitor-plan.ts";

/** What two figures may differ by where they are the same: rounding, relative to the larger. */
const ROUNDING = 1e-9;

/**
 * Computes the value up to which a canary is no worse than this one of the baseline: `tolerate` times it, or its `tolerate`-th part for
 * values that are bad below. Below zero the room is as wide as above it.
 */
export function toleratedValue(baseline: number, tolerate: number, bad: MetricPlan["bad"]): number {
  const room = bad === "above" ? tolerate - 1 : 1 / tolerate - 1;
  return baseline + room * Math.abs(baseline);
}

/** Tells whether two values are the same but for rounding, in whatever unit they are. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}
