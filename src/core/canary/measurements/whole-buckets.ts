/** A span of whole buckets in milliseconds: `from` included, `to` excluded. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Finds the whole buckets that began at or after `since` and ended at least `lag` before `now`; `undefined` when there is none yet. */
export function wholeBuckets({
  since,
  now,
  lag,
  period,
}: {
  readonly since: number;
  readonly now: number;
  readonly lag: number;
  readonly period: number;
}): Span | undefined {
  const from = Math.ceil(since / period) * period;
  const to = Math.floor((now - lag) / period) * period;
  return to > from ? { from, to } : undefined;
}
