import { midRanks, type RankedGroup } from "./mid-ranks.ts";
import { normalTail } from "./normal-tail.ts";
import { binomial, rankSumCounts } from "./rank-sums.ts";

/** Up to how many pairs of values the distribution is counted out; beyond, the normal approximation is good to three digits. */
const EXACT_PAIRS = 400;

/** How two samples differ. */
export interface RankTest {
  /** The probability that the canary's values rank so high or higher, where both samples are alike. */
  readonly p: number;
  readonly exact: boolean;
  /** The probability that a value of the canary is above one of the baseline, a tie counted half (the common-language effect size). */
  readonly effect: number;
}

/**
 * Tests whether the canary's values tend to be higher (Mann & Whitney, "On a Test of Whether one of Two Random Variables is Stochastically
 * Larger than the Other", 1947), one-sided: by the exact distribution given the ties for small samples, else by the normal one with its
 * variance corrected for ties and for continuity.
 */
export function mannWhitney(canary: readonly number[], baseline: readonly number[]): RankTest {
  const groups = midRanks(canary, baseline);
  const [n, m] = [canary.length, baseline.length];
  const doubled = groups.reduce((sum, group) => sum + group.canary * group.doubledRank, 0);
  const u = doubled / 2 - (n * (n + 1)) / 2;
  const exact = n * m <= EXACT_PAIRS;
  return {
    p: exact ? exactTail(groups, { n, m, doubled }) : normalApproximation(groups, { n, m, u }),
    exact,
    effect: u / (n * m),
  };
}

/** Computes the smallest probability that samples of these sizes can show without ties. */
export function leastProbability(n: number, m: number): number {
  return 1 / binomial(n + m, n);
}

function exactTail(
  groups: readonly RankedGroup[],
  { n, m, doubled }: { readonly n: number; readonly m: number; readonly doubled: number },
): number {
  // The smaller sample is drawn, for speed: where the canary's ranks are high, the baseline's are low.
  const counts = rankSumCounts(groups, Math.min(n, m));
  const all = (n + m) * (n + m + 1);
  const tail = n <= m ? counts.subarray(doubled) : counts.subarray(0, all - doubled + 1);
  return Math.min(1, tail.reduce((sum, count) => sum + count, 0) / binomial(n + m, n));
}

function normalApproximation(
  groups: readonly RankedGroup[],
  { n, m, u }: { readonly n: number; readonly m: number; readonly u: number },
): number {
  const all = n + m;
  const ties = groups.reduce((sum, { canary, baseline }) => sum + (canary + baseline) ** 3 - canary - baseline, 0);
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  return variance <= 0 ? 1 : normalTail((u - (n * m) / 2 - 0.5) / Math.sqrt(variance));
}
