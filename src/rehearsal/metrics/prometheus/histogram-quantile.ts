/** One bucket of a histogram: how many did not exceed `le`. */
export interface Bucket {
  readonly le: number;
  readonly count: number;
}

/**
 * Estimates a quantile by straight lines inside the buckets: `NaN` without observations or without a last bucket of +Inf, and the
 * highest finite bound where the quantile lies beyond it (Prometheus docs, "Query functions", histogram_quantile).
 */
export function quantileOf(quantile: number, given: readonly Bucket[]): number {
  if (Number.isNaN(quantile)) return Number.NaN;
  if (quantile < 0) return Number.NEGATIVE_INFINITY;
  if (quantile > 1) return Number.POSITIVE_INFINITY;
  const buckets = [...given].sort((one, other) => one.le - other.le);
  const last = buckets.at(-1);
  if (last === undefined || last.le !== Number.POSITIVE_INFINITY || buckets.length < 2 || last.count === 0)
    return Number.NaN;
  const rank = quantile * last.count;
  const index = buckets.findIndex(({ count }) => count >= rank);
  if (index === buckets.length - 1 || index < 0) return buckets.at(-2)?.le ?? Number.NaN;
  const { le, count } = buckets[index] ?? last;
  const { le: below, count: before } = buckets[index - 1] ?? { le: 0, count: 0 };
  return count === before ? le : below + (le - below) * ((rank - before) / (count - before));
}
