import { type CanaryJudgement, judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import type { MetricJudgement } from "../../../src/core/canary/judge-metric.ts";
import type { MetricEvidence } from "../../../src/core/canary/measurements/metric-evidence.ts";
import type { MetricPlan, MonitorPlan } from "../../../src/core/canary/monitor-plan.ts";
import type { CanaryReportMaterial } from "../../../src/core/canary-report/report-material.ts";
import { SEQUENTIAL } from "../../fakes/monitor-plans.ts";

export const MINUTE = 60_000;
export const START = Date.parse("2026-11-17T10:30:00Z");

/** A metric of a monitor, in all but what is named a critical share with an alert limit of 1 %. */
export function metricPlan(more: Partial<MetricPlan> = {}): MetricPlan {
  return {
    name: "error rate",
    provider: "cloudwatch",
    kind: "count",
    unit: "share",
    values: [
      {
        kind: "cloudwatch",
        namespace: "AWS/ApplicationELB",
        metric: "Errors",
        dimensions: { TargetGroup: "{arm.TargetGroup}" },
        statistic: "Sum",
      },
    ],
    totals: [],
    limits: { normal: 0.001, alert: 0.01 },
    bad: "above",
    compare: undefined,
    atPhaseEnd: undefined,
    role: "critical",
    severity: "sev1",
    weight: 1,
    breaches: { of: 3, n: 2 },
    samples: 200,
    lag: 0,
    missing: "no-data",
    ...more,
  };
}

/** Measurements minute by minute from the start; `undefined` is a minute without any. */
export function minutes(
  values: readonly (number | undefined)[],
  total: number | undefined = 6_000,
): MetricEvidence["canary"] {
  return values.flatMap((value, index) => (value === undefined ? [] : [{ at: START + index * MINUTE, value, total }]));
}

/** A metric that was judged, for pictures of any shape. */
export function judgedMetric(
  plan: Partial<MetricPlan>,
  more: Partial<Omit<MetricJudgement, "metric">> = {},
): MetricJudgement {
  return {
    metric: metricPlan(plan),
    verdict: "pass",
    why: "within its limit",
    canary: undefined,
    baseline: undefined,
    before: undefined,
    samples: 0,
    points: [],
    baselinePoints: [],
    failedAt: undefined,
    recovered: false,
    measured: true,
    leftOut: false,
    ruledOut: false,
    tests: [],
    visible: undefined,
    visibleShare: undefined,
    ...more,
  };
}

const TOLERANT = { ...SEQUENTIAL, tolerate: 1.5 };
const PLAN: Pick<MonitorPlan, "metrics" | "alpha"> = {
  alpha: 0.01,
  metrics: [
    metricPlan({ compare: TOLERANT, samples: 600 }),
    metricPlan({
      name: "p99 latency",
      kind: "percentile",
      unit: "seconds",
      limits: { normal: 0.2, alert: 0.5 },
      samples: 1_000,
      severity: "sev2",
    }),
    metricPlan({
      name: "order success",
      kind: "count",
      bad: "below",
      limits: { normal: 0.99, alert: 0.95 },
      role: "weighed",
      weight: 2,
    }),
    metricPlan({
      name: "CPU",
      values: [],
      kind: "gauge",
      unit: "percent",
      limits: { normal: 60, alert: 80 },
      role: "dry-run",
      severity: "sev3",
    }),
    metricPlan({
      name: "active users",
      kind: "gauge",
      unit: "plain",
      limits: undefined,
      role: "shown",
      severity: "sev3",
    }),
  ],
};

const LENGTH = 24;
const each = (value: (minute: number) => number | undefined) =>
  Array.from({ length: LENGTH }, (_, minute) => value(minute));

/** Ten minutes at 5 % of 100 requests a second, then more; the error rate of the new version rises from the twelfth minute on where it shall fail. */
function evidence(fails: boolean): readonly MetricEvidence[] {
  const share = (minute: number) => (minute < 10 ? 0.05 : 0.25);
  const rate = (minute: number) => (fails && minute >= 12 ? 0.04 : 0.001 + (minute % 4) * 0.001);
  const counts = (of: (minute: number) => number, part: (minute: number) => number) =>
    each(of).map((value, minute) => ({
      at: START + minute * MINUTE,
      value: Math.round((value ?? 0) * 6_000 * part(minute)),
      total: Math.round(6_000 * part(minute)),
    }));
  const rest = (minute: number) => 1 - share(minute);
  const gap = (value: (minute: number) => number) =>
    each((minute) => (minute >= 5 && minute < 8 ? undefined : value(minute)));
  return [
    { canary: counts(rate, share), baseline: counts(() => 0.002, rest), before: minutes([12, 12, 12]) },
    {
      canary: minutes(gap((minute) => 0.18 + (minute % 5) * 0.01)),
      baseline: minutes(each((minute) => 0.17 + (minute % 3) * 0.01)),
      before: minutes([0.16]),
    },
    { canary: counts(() => 0.993, share), baseline: counts(() => 0.994, rest), before: [] },
    {
      canary: minutes(
        each((minute) => 40 + minute),
        undefined,
      ),
      baseline: [],
      before: [],
    },
    {
      canary: minutes(
        each((minute) => 1_200 + minute * 7),
        undefined,
      ),
      baseline: [],
      before: minutes([1_100], undefined),
    },
  ];
}

function materialOf(judgement: CanaryJudgement, fails: boolean): CanaryReportMaterial {
  return {
    environment: "production",
    service: "shop",
    ending: fails
      ? {
          decision: "failure",
          reasonCode: "regression_found",
          headline: "The new version is worse at 25 % of the traffic: error rate 4 %, limit 1 %.",
          remedy: "Roll back first; then compare the new version's logs with the old one's.",
        }
      : {
          decision: "success",
          reasonCode: "passed",
          headline: "5 metrics kept within their limits over 24m.",
          remedy: "",
        },
    judgement,
    phases: [
      { share: 5, from: START, until: START + 10 * MINUTE },
      { share: 25, from: START + 10 * MINUTE, until: START + LENGTH * MINUTE },
    ],
    period: MINUTE,
    versions: { canary: "v1.5.0", baseline: "v1.4.0" },
    deployMilliseconds: 312_000,
    monitor: ".github/deploy-monitor.yml at 0123456",
    providerErrors: 1,
    facts: [{ name: "Commit", text: "0123456789abcdef0123456789abcdef01234567" }],
  };
}

/** A watch of 24 minutes at 5 % and 25 %, in which the new version's errors rise to 4 %. */
export const failedWatch: CanaryReportMaterial = materialOf(judgeCanary(PLAN, evidence(true)), true);
/** The same watch of a version that is as good as the old one. */
export const passedWatch: CanaryReportMaterial = materialOf(judgeCanary(PLAN, evidence(false)), false);

/** A watch with these metrics alone. */
export function watchOf(
  metrics: readonly MetricJudgement[],
  more: Partial<CanaryReportMaterial> = {},
): CanaryReportMaterial {
  const judgement = { ...(passedWatch.judgement ?? judgeCanary(PLAN, [])), metrics };
  return { ...passedWatch, judgement, ...more };
}

/** Points of one value, minute by minute from the start. */
export function steadyPoints(count: number, value: number): MetricJudgement["points"] {
  return Array.from({ length: count }, (_, index) => ({ at: START + index * MINUTE, value }));
}

const EVIL = `</script><img src=x onerror="alert(1)"><script>alert(2)</script> | x \u202e **b** [a](http://evil.example)`;
/** A watch in which every text that others wrote tries to be more than text, in names as long as they may be and from right to left. */
export const hostileWatch: CanaryReportMaterial = watchOf(
  [
    judgedMetric({ name: EVIL }, { why: EVIL, points: steadyPoints(3, 0.02), verdict: "fail", failedAt: START }),
    judgedMetric({ name: "مقياس الأخطاء في الخدمة ".repeat(12) }, { points: steadyPoints(1, 0) }),
    judgedMetric({ name: "x".repeat(300) }, { why: "y".repeat(300), points: steadyPoints(2, 1e15) }),
    judgedMetric({ name: "" }, { tests: [{ name: EVIL, value: Number.POSITIVE_INFINITY, threshold: 0 }] }),
  ],
  {
    service: EVIL,
    environment: EVIL,
    versions: { canary: EVIL, baseline: EVIL },
    ending: { decision: "failure", reasonCode: EVIL, headline: EVIL, remedy: EVIL },
    monitor: EVIL,
    facts: [{ name: EVIL, text: EVIL }],
  },
);
