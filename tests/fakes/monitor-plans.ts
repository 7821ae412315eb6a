import type { ArmQuery } from "../../src/core/canary/metric-query.ts";
import type { Comparison, MetricPlan, MonitorPlan } from "../../src/core/canary/monitor-plan.ts";

/** A query of CloudWatch for an arm's target group. */
export function groupQuery(metric: string): ArmQuery {
  const dimensions = { TargetGroup: "{arm.TargetGroup}" };
  return { kind: "cloudwatch", namespace: "N", metric, dimensions, statistic: "Sum" };
}

/** How counts are compared as the defaults of a monitor make it. */
export const SEQUENTIAL: Extract<Comparison, { readonly judge: "sequential" }> = {
  judge: "sequential",
  tolerate: 1,
  excess: 0.002,
  events: 5,
  requests: 100,
  ruleOut: undefined,
};

/** A critical share of errors with a limit of 1 %, as the defaults of a monitor make it; `differs` overrides. */
export function metricPlan(differs: Partial<MetricPlan> = {}): MetricPlan {
  return {
    name: "errors",
    provider: "cloudwatch",
    kind: "count",
    unit: "share",
    values: [groupQuery("Errors")],
    totals: [groupQuery("Requests")],
    limits: { normal: undefined, alert: 0.01 },
    bad: "above",
    compare: undefined,
    atPhaseEnd: undefined,
    role: "critical",
    severity: "sev1",
    weight: 1,
    breaches: { n: 3, of: 5 },
    samples: 100,
    lag: 120_000,
    missing: "no-data",
    ...differs,
  };
}

/** A monitor of those metrics that watches for eight minutes; `differs` overrides. */
export function monitorPlan(differs: Partial<MonitorPlan> = {}): MonitorPlan {
  return {
    watch: 480_000,
    extend: 300_000,
    period: 60_000,
    alpha: 0.01,
    earlyPass: undefined,
    assess: 900_000,
    score: undefined,
    providers: new Map([["cloudwatch", { kind: "cloudwatch" }]]),
    metrics: [metricPlan()],
    ...differs,
  };
}
