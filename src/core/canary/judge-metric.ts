import type { Finding, TestStatistic } from "./finding.ts";
import { findingsOn } from "./findings-on.ts";
import type { LimitPoint } from "./judge-limits.ts";
import type { Measurement } from "./measurements/measurements.ts";
import type { MetricEvidence, TestLevel } from "./measurements/metric-evidence.ts";
import { silentEnd } from "./measurements/silent-end.ts";
import { soundMeasurements } from "./measurements/sound-measurements.ts";
import { summariseMetric, trafficOf } from "./measurements/summarise-metric.ts";
import type { MetricPlan } from "./monitor-plan.ts";
import { countOverlap } from "./overlap.ts";
import { pointsOf } from "./points.ts";
import { smallestVisible, smallestVisibleShare } from "./smallest-visible.ts";
import { totalOf } from "./statistics/sequential-test.ts";
import { type Verdict, worstOf } from "./verdict.ts";

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
  /** The start of the bucket with which it failed first, in milliseconds; `undefined` while it does not fail. It stays, also after a restart. */
  readonly failedAt: number | undefined;
  /** Whether it failed, and by what was seen last would not any more. */
  readonly recovered: boolean;
  /** Whether the evidence suffices to end a phase early. */
  readonly ruledOut: boolean;
  /** Whether anything at all was measured of the new version. */
  readonly measured: boolean;
  /** Whether it is left out of the verdict, since it has no data at all and its silence is to be ignored. */
  readonly leftOut: boolean;
  readonly tests: readonly TestStatistic[];
  /** The smallest multiple of the baseline's rate that could have been seen; `undefined` where nothing was compared, or nothing could have been. */
  readonly visible: number | undefined;
  /** The smallest share of the new version that the comparison could have failed; `undefined` as above. */
  readonly visibleShare: number | undefined;
}

/** Judges one metric by its limits and, where the arms overlap, by its comparison; the worst of them counts. */
export function judgeMetric(metric: MetricPlan, evidence: MetricEvidence, level: TestLevel): MetricJudgement {
  const canary = soundMeasurements(metric, evidence.canary);
  const baseline = soundMeasurements(metric, evidence.baseline);
  const arms = { canary: canary.sound, baseline: baseline.sound };
  const points = measuredPoints(metric, arms.canary, evidence.from);
  const measured = arms.canary.some((one) =>
    metric.kind === "count" ? (one.total ?? 0) > 0 : one.value !== undefined,
  );
  const findings = metric.role === "shown" ? [] : findingsOn(metric, { ...evidence, ...arms, points }, level);
  const overlap = metric.compare?.judge === "sequential" ? countOverlap(arms.canary, arms.baseline) : [];
  return {
    metric,
    ...summedUp(findings, {
      evidence,
      impossible: canary.impossible + baseline.impossible,
      silent: silentEnd(metric, evidence.canary),
      shown: metric.role === "shown",
    }),
    canary: summariseMetric(metric, arms.canary),
    baseline: summariseMetric(metric, arms.baseline),
    before: summariseMetric(metric, soundMeasurements(metric, evidence.before).sound),
    samples: metric.totals.length === 0 && metric.kind !== "count" ? points.length : trafficOf(arms.canary),
    points,
    baselinePoints: measuredPoints(metric, arms.baseline, evidence.from),
    measured,
    leftOut: !measured && isIgnored(metric, evidence) && canary.impossible === 0,
    tests: findings.flatMap(({ tests }) => tests),
    ...visibleIn(metric, overlap, level.alpha),
  };
}

function visibleIn(
  { compare }: MetricPlan,
  overlap: ReturnType<typeof countOverlap>,
  alpha: number,
): Pick<MetricJudgement, "visible" | "visibleShare"> {
  if (compare?.judge !== "sequential" || overlap.length === 0) return { visible: undefined, visibleShare: undefined };
  const seen = totalOf(overlap);
  return {
    visible: smallestVisible(seen, compare, alpha),
    visibleShare: smallestVisibleShare(seen, compare, alpha),
  };
}

/** Tells whether silence is left out: what was not asked for yet, what could not be read, and what is no measurement is not silent. */
function isIgnored({ missing }: MetricPlan, { canary, error }: MetricEvidence): boolean {
  return missing === "ignore" && error === undefined && canary.length > 0;
}

/** Takes the points before and after a share's start apart, so that none is pooled over both. */
function measuredPoints(
  metric: MetricPlan,
  measurements: readonly Measurement[],
  from = Number.NEGATIVE_INFINITY,
): LimitPoint[] {
  return [
    ...pointsOf(
      metric,
      measurements.filter(({ at }) => at < from),
    ),
    ...pointsOf(
      metric,
      measurements.filter(({ at }) => at >= from),
    ),
  ];
}

function summedUp(
  findings: readonly Finding[],
  {
    evidence,
    impossible,
    silent,
    shown,
  }: {
    readonly evidence: MetricEvidence;
    readonly impossible: number;
    readonly silent: number | undefined;
    readonly shown: boolean;
  },
): Pick<MetricJudgement, "verdict" | "why" | "failedAt" | "recovered" | "ruledOut"> {
  const found = worstOf(findings.map(({ verdict }) => verdict));
  const failed = findings.filter(({ verdict }) => verdict === "fail");
  const common = {
    failedAt: failed.length === 0 ? undefined : Math.min(...failed.flatMap(({ failedAt }) => failedAt ?? [])),
    recovered: failed.length > 0 && failed.every(({ recovered }) => recovered),
    ruledOut:
      findings.some(({ ruledOut }) => ruledOut === true) && findings.every(({ ruledOut }) => ruledOut !== false),
  };
  // What failed did so by what was read before; that its provider is down now does not take it back.
  if (evidence.error !== undefined && found !== "fail")
    return { ...common, ruledOut: false, verdict: "error", why: `could not be read: ${evidence.error}` };
  if (shown) return { ...common, verdict: found, why: "is shown only" };
  if (found === "pass" && silent !== undefined) {
    const why = `nothing was reported in its last ${silent} buckets`;
    return { ...common, ruledOut: false, verdict: "insufficient-data", why };
  }
  const why =
    findings.find(({ verdict }) => verdict === found)?.why ?? "no baseline beside it, and no limit of its own";
  const odd =
    impossible === 0 ? "" : `; ${impossible} ${impossible === 1 ? "bucket" : "buckets"} held no possible figure`;
  return { ...common, verdict: found, why: `${why}${odd}` };
}
