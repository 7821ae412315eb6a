import { judgeMetric, type MetricEvidence, type MetricJudgement } from "./judge-metric.ts";
import type { MonitorPlan } from "./monitor-plan.ts";
import { type Verdict, worstOf } from "./verdict.ts";

/** What all metrics say together. */
export interface CanaryJudgement {
  readonly verdict: Verdict;
  readonly metrics: readonly MetricJudgement[];
}

/** Judges all metrics: the worst verdict of the critical ones counts; the probability of a false abort is split over those that are compared. */
export function judgeCanary(
  { metrics, alpha }: Pick<MonitorPlan, "metrics" | "alpha">,
  evidence: readonly MetricEvidence[],
): CanaryJudgement {
  const compared = Math.max(1, metrics.filter(({ critical, compare }) => critical && compare !== undefined).length);
  const nothing: MetricEvidence = { canary: [], baseline: [], before: [] };
  const judged = metrics.map((metric, index) => judgeMetric(metric, evidence[index] ?? nothing, alpha / compared));
  return {
    verdict: worstOf(judged.filter(({ metric }) => metric.critical).map(({ verdict }) => verdict)),
    metrics: judged,
  };
}
