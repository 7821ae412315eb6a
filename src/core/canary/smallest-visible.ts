import type { CountComparison } from "./judge-counts.ts";
import { type ArmCounts, logEvidence, MULTIPLES } from "./sequential-test.ts";

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
  return MULTIPLES.map((multiple) => multiple * compare.tolerate).find((multiple) => {
    const share = Math.min(1, rate * multiple);
    const events = canary.total * share;
    if (events < compare.events || share - baseline.events / baseline.total < compare.excess) return false;
    return (
      logEvidence([{ canary: { events, total: canary.total }, baseline }], compare.tolerate) >= Math.log(1 / alpha)
    );
  });
}
