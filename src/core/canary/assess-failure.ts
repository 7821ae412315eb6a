import type { CanaryJudgement } from "./judge-canary.ts";
import type { MetricRole, MonitorPlan } from "./monitor-plan.ts";
import { scoreOf, weighs } from "./score.ts";
import { type Verdict, worstOf } from "./verdict.ts";

/** What a judgement means for the traffic. */
export type Stance =
  /** Nothing stands against it; `verdict` is that of whatever does not fail, and `despite` says why a failure does not count. */
  | {
      readonly kind: "clear";
      readonly verdict: Exclude<Verdict, "fail">;
      readonly despite: "" | "recovered" | "accepted";
    }
  /** People assess a failure until an instant in milliseconds; the traffic stays where it is. */
  | { readonly kind: "assessed"; readonly until: number }
  | { readonly kind: "failing" };

/**
 * Decides what a failure means by its severity: `sev1` counts at once. `sev2` is left to people for as long as the monitor says, counted from
 * the first bucket that failed and was published; it counts if it still fails then, and not if it has recovered or a person let it go on.
 * What fails again after it recovered has had its time.
 */
export function assessFailure(
  judgement: CanaryJudgement,
  { assess, period, score }: Pick<MonitorPlan, "assess" | "period" | "score">,
  { now, accepted }: { readonly now: number; readonly accepted: boolean },
): Stance {
  const { verdict, severity, failedAt, recovered } = judgement;
  if (verdict !== "fail") return { kind: "clear", verdict, despite: "" };
  if (severity !== "sev2") return { kind: "failing" };
  if (accepted || recovered)
    return { kind: "clear", verdict: otherVerdict(judgement, score), despite: accepted ? "accepted" : "recovered" };
  if (failedAt === undefined) return { kind: "failing" };
  const until = failedAt + period + lagOf(judgement) + assess;
  return now >= until ? { kind: "failing" } : { kind: "assessed", until };
}

/** The verdict of the metrics that decide and do not fail, and of the score without what failed; where all of them fail there is nothing else to wait for. */
function otherVerdict(judgement: CanaryJudgement, score: MonitorPlan["score"]): Exclude<Verdict, "fail"> {
  const deciding = judgement.metrics
    .filter(({ metric, leftOut }) => metric.role === "critical" && !leftOut)
    .map(({ verdict }) => verdict);
  const others = [...deciding, otherScore(judgement, score)].filter((one) => one !== undefined && one !== "fail");
  const worst = others.length === 0 ? "pass" : worstOf(others);
  return worst === "fail" ? "pass" : worst;
}

/** The score as if what failed and counted had passed: weighed metrics count only where they made the score fail. */
function otherScore({ metrics, score }: CanaryJudgement, bounds: MonitorPlan["score"]): Verdict | undefined {
  if (bounds === undefined || score === undefined) return undefined;
  const counted = (role: MetricRole) => role === "critical" || score.high < bounds.fail;
  const weighing = metrics
    .filter(({ metric, leftOut }) => !leftOut && weighs(metric))
    .map((one) => (one.verdict === "fail" && counted(one.metric.role) ? { ...one, verdict: "pass" as const } : one));
  return scoreOf(weighing, bounds)?.verdict;
}

function lagOf({ metrics }: CanaryJudgement): number {
  return Math.max(0, ...metrics.filter(({ verdict }) => verdict === "fail").map(({ metric }) => metric.lag));
}
