import type { CountComparison } from "./judge-counts.ts";
import { type ArmCounts, logEvidence } from "./statistics/sequential-test.ts";

/**
 * Computes the smallest share of the canary's requests whose events would have failed the comparison, also where the baseline had no event
 * that a multiple could be said of. `undefined` where not even an event at every request would have.
 */
export function smallestVisibleShare(seen: ArmCounts, compare: CountComparison, alpha: number): number | undefined {
  const { canary, baseline } = seen;
  const requests = Math.floor(canary.total);
  if (Math.min(canary.total, baseline.total) < Math.max(1, compare.requests)) return undefined;
  const isSeen = (events: number) =>
    events >= compare.events &&
    events / requests - baseline.events / baseline.total >= compare.excess &&
    logEvidence([{ canary: { events, total: requests }, baseline }], compare.tolerate) >= Math.log(1 / alpha);
  // More events are seen wherever fewer are, so the first number is found by halving.
  let [first, end] = [1, requests + 1];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (isSeen(middle)) end = middle;
    else first = middle + 1;
  }
  return first > requests ? undefined : first / requests;
}
