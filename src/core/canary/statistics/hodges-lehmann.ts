import { midRanks } from "./mid-ranks.ts";
import { binomial, rankSumCounts } from "./rank-sums.ts";

/** Up to how many pairs of values the interval's ends are counted out. */
const EXACT_PAIRS = 400;
/** The normal distribution's 97.5th percentile. */
const Z = 1.959963984540054;

/** By what factor one sample is above another; the interval holds the true factor in at least 95 % of all cases. */
export interface RatioEstimate {
  readonly ratio: number;
  /** `undefined` where the samples are too small to give one. */
  readonly interval: readonly [low: number, high: number] | undefined;
}

/**
 * Estimates by what factor the canary's values are above the baseline's: the median of the ratios of all pairs (Hodges & Lehmann,
 * "Estimates of Location Based on Rank Tests", 1963, on the logarithms), with the interval that belongs to the Mann–Whitney test.
 * `undefined` unless all values are positive.
 */
export function ratioEstimate(canary: readonly number[], baseline: readonly number[]): RatioEstimate | undefined {
  if (canary.length === 0 || baseline.length === 0 || ![...canary, ...baseline].every((value) => value > 0))
    return undefined;
  const ratios = canary.flatMap((own) => baseline.map((other) => own / other)).toSorted((a, b) => a - b);
  const middle = (ratios.length - 1) / 2;
  const [lower = 1, upper = 1] = [ratios[Math.floor(middle)], ratios[Math.ceil(middle)]];
  const place = intervalPlace(canary.length, baseline.length);
  const [low, high] = [ratios[place - 1], ratios[ratios.length - place]];
  return {
    ratio: Math.sqrt(lower * upper),
    interval: place < 1 || low === undefined || high === undefined ? undefined : [low, high],
  };
}

/** Finds the place of the interval's ends among the ordered ratios, from 1; 0 where there is none. */
function intervalPlace(n: number, m: number): number {
  if (n * m > EXACT_PAIRS) return Math.floor((n * m) / 2 - Z * Math.sqrt((n * m * (n + m + 1)) / 12));
  const drawn = Math.min(n, m);
  const untied = midRanks(
    Array.from({ length: n + m }, (_, index) => index),
    [],
  );
  // Without ties the doubled rank sums are even, and the lowest belongs to U = 0.
  const counts = rankSumCounts(untied, drawn).subarray(drawn * (drawn + 1));
  const allowed = 0.025 * binomial(n + m, drawn);
  let [place, below] = [0, 0];
  while (below + (counts[2 * place] ?? 0) <= allowed) below += counts[2 * place++] ?? 0;
  return place;
}
