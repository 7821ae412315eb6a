import { type Finding, notEnough } from "./finding.ts";
import { judgeCounts } from "./judge-counts.ts";
import { judgeLimits, type LimitPoint } from "./judge-limits.ts";
import { judgePairs } from "./judge-pairs.ts";
import { judgePhaseEnd } from "./judge-phase-end.ts";
import type { MetricEvidence, TestLevel } from "./measurements/metric-evidence.ts";
import type { MetricPlan } from "./monitor-plan.ts";
import { countOverlap, figurePairs, figuresOf } from "./overlap.ts";

/** Evidence whose measurements are possible ones, and the points that it makes. */
export type SoundEvidence = MetricEvidence & { readonly points: readonly LimitPoint[] };

/** Finds what each judge of a metric says: the comparison, the test at a phase's end and the limits, as far as they apply. */
export function findingsOn(metric: MetricPlan, evidence: SoundEvidence, level: TestLevel): Finding[] {
  const { from = Number.NEGATIVE_INFINITY } = evidence;
  const limits =
    metric.limits === undefined
      ? undefined
      : judgeLimits(
          evidence.points.filter(({ at }) => at >= from),
          metric,
        );
  return [comparison(metric, evidence, level), phaseEnd(metric, evidence, level), limits].filter(
    (finding) => finding !== undefined,
  );
}

/** Compares the arms; without a baseline there is nothing to say, with one that has no traffic there is no data. */
function comparison(
  metric: MetricPlan,
  { canary, baseline }: SoundEvidence,
  { alpha }: TestLevel,
): Finding | undefined {
  const { compare, bad } = metric;
  if (compare === undefined || baseline.length === 0) return undefined;
  if (compare.judge === "sequential") {
    const buckets = countOverlap(canary, baseline);
    if (buckets.length === 0) return notEnough("no bucket in which both the new version and its baseline had traffic");
    return judgeCounts(compare, buckets, alpha);
  }
  return judgePairs({ ...compare, bad }, figurePairs(figuresOf(metric, canary), figuresOf(metric, baseline)), alpha);
}

/** Tests at a phase's end, where there is a baseline beside it; until then it only asks that the phase is not ended early. */
function phaseEnd(metric: MetricPlan, evidence: SoundEvidence, { alpha, phaseEnds }: TestLevel): Finding | undefined {
  const { from = Number.NEGATIVE_INFINITY, phaseEndsAt } = evidence;
  if (metric.atPhaseEnd === undefined || evidence.baseline.length === 0 || evidence.alone === true) return undefined;
  if (evidence.phaseEnd !== true) {
    const alone = metric.limits === undefined && metric.compare === undefined;
    const waiting = notEnough("is tested at the phase's end");
    return alone ? waiting : { ...waiting, verdict: "pass" };
  }
  const figures = (arm: "canary" | "baseline") => figuresOf(metric, evidence[arm]).filter(({ at }) => at >= from);
  return judgePhaseEnd(
    { ...metric.atPhaseEnd, bad: metric.bad },
    { canary: figures("canary"), baseline: figures("baseline"), endsAt: phaseEndsAt },
    alpha / phaseEnds,
  );
}
