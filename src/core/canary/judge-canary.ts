import { type Severity, worstSeverity } from "../incident/severity.ts";
import { judgeMetric, type MetricEvidence, type MetricJudgement } from "./judge-metric.ts";
import type { MonitorPlan } from "./monitor-plan.ts";
import { type Verdict, worstOf } from "./verdict.ts";

/** What all metrics say together. */
export interface CanaryJudgement {
  readonly verdict: Verdict;
  readonly metrics: readonly MetricJudgement[];
  /** The worst of the critical metrics that fail; `undefined` while none does. */
  readonly severity: Severity | undefined;
  /** When the first of them failed, in milliseconds. */
  readonly failedAt: number | undefined;
  /** Percent of the weight that passes for certain, and at best; `undefined` where the monitor has no score. */
  readonly score: { readonly low: number; readonly high: number } | undefined;
  /** Whether a phase may end before its time. */
  readonly mayPassEarly: boolean;
}

/** Judges all metrics: the worst verdict of the critical ones counts; the probability of a false abort is split over those that are compared. */
export function judgeCanary(
  { metrics, alpha }: Pick<MonitorPlan, "metrics" | "alpha">,
  evidence: readonly MetricEvidence[],
): CanaryJudgement {
  const compared = Math.max(
    1,
    metrics.filter(({ role, compare }) => role === "critical" && compare !== undefined).length,
  );
  const nothing: MetricEvidence = { canary: [], baseline: [], before: [] };
  const judged = metrics.map((metric, index) => judgeMetric(metric, evidence[index] ?? nothing, alpha / compared));
  const failed = judged.filter(({ metric, verdict }) => metric.role === "critical" && verdict === "fail");
  return {
    severity: worstSeverity(failed.map(({ metric }) => metric.severity)),
    failedAt: Math.min(...failed.flatMap(({ failedAt }) => failedAt ?? [])) || undefined,
    score: undefined,
    mayPassEarly: false,
    verdict: worstOf(judged.filter(({ metric }) => metric.role === "critical").map(({ verdict }) => verdict)),
    metrics: judged,
  };
}
