import type { MetricJudgement } from "./judge-metric.ts";
import type { MetricPlan, MonitorPlan } from "./monitor-plan.ts";
import { type Verdict, worstOf } from "./verdict.ts";

/** What the weights of the metrics say together. */
export interface Score {
  /** Percent of the weight that passes for certain. */
  readonly low: number;
  /** Percent of the weight that passes if everything does that is not known yet. */
  readonly high: number;
  readonly verdict: Verdict;
  /** When the weight that failed was first enough, in milliseconds; `undefined` while it is not. */
  readonly failedAt: number | undefined;
}

/** Tells whether a metric is part of the score. */
export function weighs({ role, severity }: MetricPlan): boolean {
  return (role === "critical" || role === "weighed") && severity !== "sev3";
}

/** Computes the score of those metrics; what is not known counts as failed to pass, and as passed to fail. `undefined` without any weight. */
export function scoreOf(
  metrics: readonly MetricJudgement[],
  { pass, fail }: NonNullable<MonitorPlan["score"]>,
): Score | undefined {
  const all = weightOf(metrics);
  if (all <= 0) return undefined;
  const failed = metrics.filter(({ verdict }) => verdict === "fail");
  const unknown = metrics.filter(({ verdict }) => verdict !== "fail" && verdict !== "pass");
  const low = percent(weightOf(metrics.filter(({ verdict }) => verdict === "pass")), all);
  const high = percent(all - weightOf(failed), all);
  const verdict =
    high < fail
      ? "fail"
      : low >= pass
        ? "pass"
        : high < pass
          ? "inconclusive"
          : worstOf(unknown.map((one) => one.verdict));
  return { low, high, verdict, failedAt: verdict === "fail" ? firstBelow(failed, all, fail) : undefined };
}

/** Finds when enough weight had failed, in the order in which it did. */
function firstBelow(failed: readonly MetricJudgement[], all: number, fail: number): number | undefined {
  const inOrder = failed.toSorted((a, b) => (a.failedAt ?? 0) - (b.failedAt ?? 0));
  return inOrder.find((_, index) => percent(all - weightOf(inOrder.slice(0, index + 1)), all) < fail)?.failedAt;
}

function weightOf(metrics: readonly MetricJudgement[]): number {
  return metrics.reduce((sum, { metric }) => sum + metric.weight, 0);
}

/** Weights such as 0.1 add up with a rounding error, which must not decide. */
function percent(part: number, all: number): number {
  return Number(((part / all) * 100).toFixed(9));
}
