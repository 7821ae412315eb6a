import type { MetricPlan } from "./monitor-plan.ts";
import type { Verdict } from "./verdict.ts";

/** One value that is held against limits; `undefined` stands for a point that is a breach by its absence. */
export interface LimitPoint {
  readonly at: number;
  /** The start of the first bucket that was pooled into it; absent where it is one bucket. */
  readonly since?: number | undefined;
  readonly value: number | undefined;
}

/** What limits say of a row of points. */
export interface LimitJudgement {
  readonly verdict: Verdict;
  readonly breaches: number;
  readonly points: number;
}

/**
 * Judges points against limits: `fail` as soon as N of M neighbouring points are beyond the alert limit, `insufficient-data`
 * below M points, `inconclusive` while the newest point is beyond it, else `pass`. NaN and ±∞ are no values.
 */
export function judgeLimits(
  points: readonly LimitPoint[],
  { limits, bad, breaches }: Pick<MetricPlan, "limits" | "bad" | "breaches">,
): LimitJudgement {
  if (limits === undefined) return { verdict: "insufficient-data", breaches: 0, points: 0 };
  const usable = points.filter(({ value }) => value === undefined || Number.isFinite(value));
  const beyond = usable.map(
    ({ value }) => value === undefined || (bad === "above" ? value > limits.alert : value < limits.alert),
  );
  const count = beyond.filter(Boolean).length;
  const failed = beyond.some(
    (_, index) => beyond.slice(index, index + breaches.of).filter(Boolean).length >= breaches.n,
  );
  const verdict = failed
    ? "fail"
    : beyond.length < breaches.of
      ? "insufficient-data"
      : beyond.at(-1) === true
        ? "inconclusive"
        : "pass";
  return { verdict, breaches: count, points: usable.length };
}
