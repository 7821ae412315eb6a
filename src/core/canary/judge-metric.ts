import { judgeLimits, type LimitPoint } from "./judge-limits.ts";
import type { Measurement } from "./measurements.ts";
import type { MetricPlan } from "./monitor-plan.ts";
import { gaugePoints, percentilePoints, sharePoints } from "./points.ts";
import { type ArmCounts, logEvidence, smallestVisible, totalOf } from "./sequential-test.ts";
import { type Verdict, worstOf } from "./verdict.ts";

/** What was measured of one metric. */
export interface MetricEvidence {
  readonly canary: readonly Measurement[];
  /** The baseline in the same buckets, as long as both arms served; empty without one. */
  readonly baseline: readonly Measurement[];
  /** The baseline before the new version took its traffic: reported, never tested. */
  readonly before: readonly Measurement[];
  /** The instant from which on points are held against the limits: those before belong to a smaller share, which they were judged at. */
  readonly from?: number | undefined;
  /** Why its provider could not be read at the last look, inert; absent when it could. */
  readonly error?: string | undefined;
  /** Whether a phase is at its end, where tests that are made once are due. */
  readonly phaseEnd?: boolean | undefined;
}

/** One statistic that a verdict rests on, for people: what was computed, and from what value on it counts. */
export interface TestStatistic {
  /** Such as `evidence` or `Mann–Whitney p`. */
  readonly name: string;
  readonly value: number;
  readonly threshold: number;
}

/** The verdict on one metric, and what it rests on, in the metric's own unit. */
export interface MetricJudgement {
  readonly metric: MetricPlan;
  readonly verdict: Verdict;
  /** One plain sentence. */
  readonly why: string;
  readonly canary: number | undefined;
  readonly baseline: number | undefined;
  readonly before: number | undefined;
  /** The traffic that it rests on; buckets for a gauge. */
  readonly samples: number;
  readonly points: readonly LimitPoint[];
  /** The baseline beside it, in points of the same kind. */
  readonly baselinePoints: readonly LimitPoint[];
  /** The start of the bucket with which it failed first, in milliseconds; `undefined` while it does not fail. */
  readonly failedAt: number | undefined;
  /** Whether the evidence suffices to end a phase early. */
  readonly ruledOut: boolean;
  readonly tests: readonly TestStatistic[];
  /** The smallest multiple of the baseline's rate that could have been seen; `undefined` where nothing was compared. */
  readonly visible: number | undefined;
}

/** Judges one metric by its limits and, where the arms overlap, by the sequential test; the worse of both counts. */
export function judgeMetric(
  metric: MetricPlan,
  { canary, baseline, before, from = Number.NEGATIVE_INFINITY, error }: MetricEvidence,
  alpha: number,
): MetricJudgement {
  const points = pointsOf(metric, canary);
  const limits =
    metric.limits === undefined
      ? undefined
      : judgeLimits(
          points.filter(({ at }) => at >= from),
          metric,
        );
  const overlap = metric.compare?.judge !== "sequential" ? [] : overlapOf(canary, baseline);
  const comparison = overlap.length === 0 ? undefined : compare(metric, overlap, alpha);
  const verdicts = [limits?.verdict, comparison?.verdict].filter((verdict) => verdict !== undefined);
  const judged = worstOf(verdicts);
  // What was proven before its provider failed stays proven.
  const failing = error !== undefined && judged !== "fail";
  const verdict = failing ? "error" : judged;
  const traffic = canary.reduce((sum, { total }) => sum + (total ?? 0), 0);
  return {
    metric,
    verdict,
    why: failing
      ? `its provider could not be read: ${error}`
      : comparison !== undefined && comparison.verdict === verdict
        ? comparison.why
        : limitWords(metric, limits),
    canary: summarise(metric, canary),
    baseline: summarise(metric, baseline),
    before: summarise(metric, before),
    samples: metric.kind === "gauge" ? points.length : traffic,
    points,
    baselinePoints: pointsOf(metric, baseline),
    failedAt: verdict === "fail" ? points.at(-1)?.at : undefined,
    ruledOut: false,
    tests: [],
    visible: overlap.length === 0 ? undefined : smallestVisible(totalOf(overlap), metric.compare?.tolerate ?? 1, alpha),
  };
}

function pointsOf(metric: MetricPlan, measurements: readonly Measurement[]): LimitPoint[] {
  switch (metric.kind) {
    case "count":
      return sharePoints(measurements, metric.samples);
    case "percentile":
      return percentilePoints(measurements, metric.samples);
    case "gauge":
    case "alarm":
      return gaugePoints(measurements, metric.missing);
  }
}

function overlapOf(canary: readonly Measurement[], baseline: readonly Measurement[]): ArmCounts[] {
  const beside = new Map(baseline.map((one) => [one.at, one]));
  return canary.flatMap((own) => {
    const other = beside.get(own.at);
    if (other === undefined || (own.total ?? 0) <= 0 || (other.total ?? 0) <= 0) return [];
    return [
      {
        canary: { events: own.value ?? 0, total: own.total ?? 0 },
        baseline: { events: other.value ?? 0, total: other.total ?? 0 },
      },
    ];
  });
}

function compare(
  metric: MetricPlan,
  overlap: readonly ArmCounts[],
  alpha: number,
): { readonly verdict: Verdict; readonly why: string } {
  if (metric.compare?.judge !== "sequential") return { verdict: "insufficient-data", why: "not compared" };
  const { tolerate, excess, events, requests } = metric.compare;
  const { canary, baseline } = totalOf(overlap);
  if (canary.total < requests || baseline.total < requests) {
    return {
      verdict: "insufficient-data",
      why: `needs ${requests} requests in both arms, has ${canary.total} and ${baseline.total}`,
    };
  }
  if (logEvidence(overlap, tolerate) < Math.log(1 / alpha))
    return { verdict: "pass", why: "no worse than the baseline beside it" };
  const more = canary.events / canary.total - baseline.events / baseline.total;
  if (canary.events >= events && more >= excess) {
    return {
      verdict: "fail",
      why: `${percent(canary.events / canary.total)} against ${percent(baseline.events / baseline.total)} in the baseline beside it`,
    };
  }
  return { verdict: "inconclusive", why: "worse than the baseline, by too few events or too little to stop for" };
}

function limitWords(
  { limits, breaches, samples, kind }: MetricPlan,
  judged: ReturnType<typeof judgeLimits> | undefined,
): string {
  if (limits === undefined || judged === undefined) return "no baseline beside it, and no limit of its own";
  const seen = `${judged.breaches} of ${judged.points} points beyond the alert limit`;
  if (judged.verdict !== "insufficient-data")
    return judged.verdict === "pass" && judged.breaches === 0 ? "within its limit" : seen;
  const floor = kind === "gauge" ? "" : ` of at least ${samples} samples`;
  return `needs ${breaches.of} points${floor}, has ${judged.points}`;
}

/** Sums a metric up in one figure: a share over all its traffic, else the mean of what was reported. */
function summarise({ kind }: MetricPlan, measurements: readonly Measurement[]): number | undefined {
  if (kind === "count") {
    const served = measurements.filter(({ total }) => (total ?? 0) > 0);
    const total = served.reduce((sum, one) => sum + (one.total ?? 0), 0);
    return total === 0 ? undefined : served.reduce((sum, { value }) => sum + (value ?? 0), 0) / total;
  }
  const values = measurements.map(({ value }) => value).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
