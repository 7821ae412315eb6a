import type { RankedGroup } from "./mid-ranks.ts";

/**
 * Counts in how many ways `drawn` of the ranked values can be drawn, by the doubled sum of their ranks (the index): the exact distribution
 * of the rank sum where both samples are alike, ties included, one group after the other.
 */
export function rankSumCounts(groups: readonly RankedGroup[], drawn: number): Float64Array {
  const sizes = groups.map(({ canary, baseline, doubledRank }) => ({ size: canary + baseline, doubledRank }));
  const most = highestSum(sizes, drawn);
  const ways = Array.from({ length: drawn + 1 }, () => new Float64Array(most + 1));
  const none = ways[0];
  if (none !== undefined) none[0] = 1;
  for (const { size, doubledRank } of sizes)
    for (let count = drawn; count > 0; count--)
      for (let taken = 1; taken <= Math.min(size, count); taken++)
        addShifted(ways[count], ways[count - taken], {
          shift: taken * doubledRank,
          times: binomial(size, taken),
        });
  return ways[drawn] ?? new Float64Array(0);
}

/** Computes how many ways there are to choose some of several. */
export function binomial(of: number, choose: number): number {
  let product = 1;
  for (let index = 1; index <= Math.min(choose, of - choose); index++) product *= (of + 1 - index) / index;
  return Math.round(product);
}

function highestSum(sizes: readonly { readonly size: number; readonly doubledRank: number }[], drawn: number): number {
  let [left, sum] = [drawn, 0];
  for (const { size, doubledRank } of sizes.toReversed()) {
    const taken = Math.min(left, size);
    sum += taken * doubledRank;
    left -= taken;
  }
  return sum;
}

function addShifted(
  to: Float64Array | undefined,
  from: Float64Array | undefined,
  { shift, times }: { readonly shift: number; readonly times: number },
): void {
  if (to === undefined || from === undefined) return;
  for (let sum = 0; sum + shift < to.length; sum++) to[sum + shift] = (to[sum + shift] ?? 0) + times * (from[sum] ?? 0);
}
