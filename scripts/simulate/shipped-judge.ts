import type { MetricDocument } from "../../src/core/canary/document/monitor-document.ts";
import { planMonitor } from "../../src/core/canary/document/plan-monitor.ts";
import { judgeCanary } from "../../src/core/canary/judge-canary.ts";
import type { MetricEvidence } from "../../src/core/canary/measurements/metric-evidence.ts";
import type { MonitorPlan } from "../../src/core/canary/monitor-plan.ts";

const MINUTE = 60_000;
const metric = (name: string) => ({
  namespace: "Shop",
  metric: name,
  dimensions: { TargetGroup: "{arm.TargetGroup}" },
});

/** Writes a share of errors that is compared with the baseline alone, by the defaults of a monitor. */
export function comparedCounts(name: string, ruleOut?: number): Extract<MetricDocument, { readonly kind: "count" }> {
  const compare = ruleOut === undefined ? {} : { "rule-out": ruleOut };
  return { name, kind: "count", events: metric("Errors"), total: metric("Requests"), compare };
}

/** Writes a p95 with these judges. */
export function comparedPercentile(
  name: string,
  judges: Pick<Extract<MetricDocument, { readonly kind: "percentile" }>, "compare" | "at-phase-end">,
): Extract<MetricDocument, { readonly kind: "percentile" }> {
  return {
    name,
    kind: "percentile",
    query: { ...metric("Time"), statistic: "p95" },
    total: metric("Requests"),
    ...judges,
  };
}

/** Plans a monitor of those metrics as it is shipped, with the default α of 1 %. */
export function planOf(metrics: MetricDocument[]): MonitorPlan {
  const planned = planMonitor({ version: 1, watch: "30m", metrics }, "monitor.yml");
  if (planned.kind === "invalid") throw new Error(planned.problems.map(({ message }) => message).join("\n"));
  return planned.plan;
}

/**
 * Finds the minute at which the shipped judge would have ended a rollout, from 1; `undefined` when it would not. It is asked once, with
 * all evidence, for what the first failing look would have been: it gives the same answer at every look after it.
 */
export function stoppedAt(plan: MonitorPlan, evidence: readonly MetricEvidence[], phaseEnds = 1): number | undefined {
  const { verdict, failedAt } = judgeCanary(plan, evidence, phaseEnds);
  return verdict === "fail" && failedAt !== undefined ? failedAt / MINUTE + 1 : undefined;
}
