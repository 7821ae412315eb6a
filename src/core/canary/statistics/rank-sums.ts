import type { RankedGroup } from "./mid-ranks.ts";

/**
 * Counts in how many ways `drawn` of the ranked values can be drawn, by the doubled sum of their ranks (the index): the exact distribution
 * of the rank sum where both samples are alike, ties included, one group after the other.
 */
export function rankSumCounts(groups: readonly RankedGroup[], drawn: number): Float64Array {
  const most = highestSum(groups, drawn);
  const ways = Array.from({ length: drawn + 1 }, (): Drawn => ({ counts: new Float64Array(most + 1), highest: -1 }));
  const [none] = ways;
  if (none !== undefined) {
    none.counts[0] = 1;
    none.highest = 0;
  }
  for (const { canary, baseline, doubledRank } of groups)
    for (let count = drawn; count > 0; count--)
      for (let taken = 1; taken <= Math.min(canary + baseline, count); taken++)
        addShifted(ways[count], ways[count - taken], {
          shift: taken * doubledRank,
          times: binomial(canary + baseline, taken),
        });
  return ways[drawn]?.counts ?? new Float64Array(0);
}

/** The ways to draw so many of the values seen so far, by their sum, and the highest of these sums. */
interface Drawn {
  readonly counts: Float64Array;
  highest: number;
}

/** Computes how many ways there are to choose some of several. */
export function binomial(of: number, choose: number): number {
  let product = 1;
  for (let index = 1; index <= Math.min(choose, of - choose); index++) product *= (of + 1 - index) / index;
  return Math.round(product);
}

function highestSum(groups: readonly RankedGroup[], drawn: number): number {
  let [left, sum] = [drawn, 0];
  for (const { canary, baseline, doubledRank } of groups.toReversed()) {
    const taken = Math.min(left, canary + baseline);
    sum += taken * doubledRank;
    left -= taken;
  }
  return sum;
}

function addShifted(
  to: Drawn | undefined,
  from: Drawn | undefined,
  { shift, times }: { readonly shift: number; readonly times: number },
): void {
  if (to === undefined || from === undefined || from.highest < 0) return;
  for (let sum = 0; sum <= from.highest; sum++)
    to.counts[sum + shift] = (to.counts[sum + shift] ?? 0) + times * (from.counts[sum] ?? 0);
  to.highest = Math.max(to.highest, from.highest + shift);
}
