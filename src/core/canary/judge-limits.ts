import type { Finding } from "./finding.ts";
import { isBeyond } from "./is-beyond.ts";
import type { MetricPlan } from "./monitor-plan.ts";

/** One value that is held against limits; `undefined` stands for a point that is a breach by its absence. */
export interface LimitPoint {
  /** The start of its bucket in milliseconds; of the last one, where it was pooled over several. */
  readonly at: number;
  /** The start of the first bucket that was pooled into it; absent where it is one bucket. */
  readonly since?: number | undefined;
  readonly value: number | undefined;
}

/** What limits say of a row of points. */
export interface LimitJudgement extends Finding {
  readonly breaches: number;
  readonly points: number;
}

type Limited = Pick<MetricPlan, "limits" | "bad" | "breaches"> & Partial<Pick<MetricPlan, "kind" | "samples">>;

/**
 * Judges points against limits: `fail` as soon as N of M neighbouring points are beyond the alert limit, `insufficient-data`
 * below M points, `inconclusive` while the newest point is beyond it, else `pass`. NaN and ±∞ are no values. Limits suffice to end
 * a phase early when the newest M points are all within them.
 */
export function judgeLimits(points: readonly LimitPoint[], metric: Limited): LimitJudgement {
  const { limits, breaches } = metric;
  const usable = points.filter(({ value }) => limits !== undefined && (value === undefined || Number.isFinite(value)));
  const beyond = usable.map(({ value }) => isBeyond(value, metric));
  const failing = firstWindow(beyond, breaches);
  const newest = beyond.slice(-breaches.of).filter(Boolean).length;
  const complete = beyond.length >= breaches.of;
  const verdict =
    failing !== undefined ? "fail" : !complete ? "insufficient-data" : beyond.at(-1) === true ? "inconclusive" : "pass";
  const counted = { breaches: beyond.filter(Boolean).length, points: usable.length };
  const last = failing === undefined ? undefined : usable[failing.last];
  return {
    ...counted,
    verdict,
    why:
      failing === undefined
        ? wordsOf(verdict, counted, metric)
        : failureWords(usable.slice(failing.first, failing.last + 1), failing.breaches),
    failedAt: last?.at,
    recovered: failing !== undefined && newest < breaches.n,
    ruledOut: complete && newest === 0,
    tests: [],
  };
}

/** Finds the first row of at most M neighbours with N breaches, from its first breach to the one that completed it. */
function firstWindow(beyond: readonly boolean[], { n, of }: MetricPlan["breaches"]) {
  const places = beyond.flatMap((one, index) => (one ? [index] : []));
  for (const [count, first] of places.entries()) {
    const last = places[count + n - 1];
    if (last !== undefined && last - first < of) return { first, last, breaches: n };
  }
  return undefined;
}

function failureWords(window: readonly LimitPoint[], breaches: number): string {
  const [first, last] = [window[0], window.at(-1)];
  const time = (at: number) => new Date(at).toISOString().slice(11, 16);
  const span =
    first === undefined || last === undefined || (first.since ?? first.at) === last.at
      ? ""
      : `, ${time(first.since ?? first.at)} to ${time(last.at)} UTC`;
  const pooled = window.some(({ since }) => since !== undefined) ? ", each pooled until it had its samples" : "";
  return `${breaches} of ${window.length} neighbouring points beyond the alert limit${span}${pooled}`;
}

function wordsOf(
  verdict: Finding["verdict"],
  { breaches: count, points }: Pick<LimitJudgement, "breaches" | "points">,
  { breaches, samples, kind, limits }: Limited,
): string {
  if (limits === undefined) return "no limit of its own";
  if (verdict === "insufficient-data") {
    const floor =
      samples === undefined || kind === "gauge" || kind === "alarm" ? "" : ` of at least ${samples} samples`;
    return `needs ${breaches.of} points${floor}, has ${points}`;
  }
  if (verdict === "pass" && count === 0) return "within its limit";
  const newest = verdict === "inconclusive" ? ", the newest too" : "";
  return `${count} of ${points} points beyond the alert limit${newest}`;
}
