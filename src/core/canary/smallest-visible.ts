import type { CountComparison } from "./judge-counts.ts";
import { type ArmCounts, logEvidence, MULTIPLES } from "./statistics/sequential-test.ts";

/**
 * Computes the smallest multiple of the baseline's rate that the traffic seen could have revealed: the one whose expected counts would
 * have reached 1/α and passed the gates. A regression of just that size is found about every other time. `undefined` when even twenty
 * times what is tolerated would have stayed unseen.
 */
export function smallestVisible(seen: ArmCounts, compare: CountComparison, alpha: number): number | undefined {
  const { canary, baseline } = seen;
  if (Math.min(canary.total, baseline.total) < Math.max(1, compare.requests)) return undefined;
  // Half an event stands in for none, so that a clean baseline still has a rate.
  const rate = Math.max(0.5, baseline.events) / baseline.total;
  const isSeen = (multiple: number) => {
    const share = Math.min(1, rate * multiple * compare.tolerate);
    const events = canary.total * share;
    if (events < compare.events || share - baseline.events / baseline.total < compare.excess) return false;
    return (
      logEvidence([{ canary: { events, total: canary.total }, baseline }], compare.tolerate) >= Math.log(1 / alpha)
    );
  };
  // A larger multiple is seen wherever a smaller one is, so the first one is found by halving.
  let [first, end] = [0, MULTIPLES.length];
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (isSeen(MULTIPLES[middle] ?? 0)) end = middle;
    else first = middle + 1;
  }
  const multiple = MULTIPLES[first];
  return multiple === undefined ? undefined : multiple * compare.tolerate;
}
