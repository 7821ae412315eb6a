import type { MetricJudgement } from "../canary/judge-metric.ts";
import { couldHaveSeen } from "./could-have-seen.ts";
import type { CanaryReportMaterial } from "./report-material.ts";

/** Writes all figures of a report, every point included, as JSON that can stand in a page's script element: no text of it can end that. */
export function embeddedJson({ judgement, ...material }: CanaryReportMaterial): string {
  const whole = {
    "schema-version": 1,
    ...material,
    verdict: judgement?.verdict,
    severity: judgement?.severity,
    score: judgement?.score,
    metrics: (judgement?.metrics ?? []).map(figuresOf),
  };
  return JSON.stringify(whole).replaceAll("<", "\\u003c");
}

function figuresOf(judged: MetricJudgement) {
  const { metric, verdict, why, canary, baseline, before, samples, points, baselinePoints, failedAt, tests } = judged;
  const { name, kind, unit, role, severity, weight, limits, bad } = metric;
  return {
    ...{ name, kind, unit, role, severity, weight, limits, bad },
    ...{ verdict, why, canary, baseline, before, samples, "failed-at": failedAt, tests },
    "could-have-seen": couldHaveSeen(judged),
    points: points.map(pointOf),
    "baseline-points": baselinePoints.map(pointOf),
  };
}

/** Start of the bucket, value, and since when it was pooled, where it was. */
function pointOf({ at, value, since }: MetricJudgement["points"][number]) {
  return [at, value ?? null, ...(since === undefined ? [] : [since])];
}
