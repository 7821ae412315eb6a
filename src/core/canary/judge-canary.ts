import { type Severity, worstSeverity } from "../incident/severity.ts";
import { alphaOfEachTest } from "./alpha-of-each-test.ts";
import { decides } from "./decides.ts";
import { judgeMetric, type MetricJudgement } from "./judge-metric.ts";
import type { MetricEvidence } from "./measurements/metric-evidence.ts";
import type { MonitorPlan } from "./monitor-plan.ts";
import { scoreOf, weighs } from "./score.ts";
import { type Verdict, worstOf } from "./verdict.ts";

/** What all metrics say together. */
export interface CanaryJudgement {
  readonly verdict: Verdict;
  readonly metrics: readonly MetricJudgement[];
  /** The worst of what fails and counts; `undefined` while nothing does. */
  readonly severity: Severity | undefined;
  /** When the first of them failed, in milliseconds. */
  readonly failedAt: number | undefined;
  /** Whether everything that failed and counts would not fail any more by what was seen last. */
  readonly recovered: boolean;
  /** Percent of the weight that passes for certain, and at best; `undefined` where the monitor has no score. */
  readonly score: { readonly low: number; readonly high: number } | undefined;
  /**
   * Whether a phase may end before its time: everything passes, and every metric that decides has what it needs. Limits need their newest
   * M points, all within; a comparison with `rule-out` that the ratio is ruled out. A comparison alone, without either, never suffices,
   * and a metric with a test at the phase's end keeps the phase whole.
   */
  readonly mayPassEarly: boolean;
}

type JudgedPlan = Pick<MonitorPlan, "metrics" | "alpha"> & Partial<Pick<MonitorPlan, "score">>;

/**
 * Judges all metrics. The worst verdict of the critical ones counts, and the score's where the monitor has one; a metric of `sev3` is only
 * reported. The probability of a false abort is split evenly over the tests that can stop a release (Bonferroni), and for those made at
 * a phase's end once more over `phaseEnds`, the phases that have one. Silence alone never passes: at least one metric that decides must have been measured.
 */
export function judgeCanary(
  { metrics, alpha, score: bounds }: JudgedPlan,
  evidence: readonly MetricEvidence[],
  phaseEnds = 1,
): CanaryJudgement {
  const nothing: MetricEvidence = { canary: [], baseline: [], before: [] };
  const level = { alpha: alphaOfEachTest({ metrics, alpha, score: bounds }), phaseEnds: Math.max(1, phaseEnds) };
  const judged = metrics.map((metric, index) => judgeMetric(metric, evidence[index] ?? nothing, level));
  const deciding = judged.filter(({ metric, leftOut }) => !leftOut && decides(metric));
  const weighing = judged.filter(({ metric, leftOut }) => !leftOut && weighs(metric));
  const score = bounds === undefined ? undefined : scoreOf(weighing, bounds);
  const verdict = together(deciding, weighing, score?.verdict);
  const failed = [...deciding, ...(score?.verdict === "fail" ? weighing : [])].filter((one) => one.verdict === "fail");
  return {
    verdict,
    metrics: judged,
    severity: worstSeverity(failed.map(({ metric }) => metric.severity)),
    failedAt: earliest([...deciding.map(({ failedAt }) => failedAt), score?.failedAt]),
    recovered: failed.length > 0 && failed.every(({ recovered }) => recovered),
    score: score === undefined ? undefined : { low: score.low, high: score.high },
    mayPassEarly: verdict === "pass" && deciding.length > 0 && deciding.every(({ ruledOut }) => ruledOut),
  };
}

function together(
  deciding: readonly MetricJudgement[],
  weighing: readonly MetricJudgement[],
  score: Verdict | undefined,
): Verdict {
  const verdict = worstOf([...deciding.map((one) => one.verdict), ...(score === undefined ? [] : [score])]);
  const counted = score === undefined ? deciding : [...deciding, ...weighing];
  return verdict === "pass" && !counted.some(({ measured }) => measured) ? "insufficient-data" : verdict;
}

function earliest(instants: readonly (number | undefined)[]): number | undefined {
  const known = instants.filter((instant) => instant !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
