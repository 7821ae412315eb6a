import type { Problem } from "../outcome/problem.ts";
import { parseDuration } from "../time/duration.ts";
import { parseLimit, unitOf } from "./limit.ts";
import type { MetricDocument, MonitorDocument, QueryDocument } from "./monitor-document.ts";
import type { ArmQuery, Comparison, Limits, MetricPlan, MonitorPlan } from "./monitor-plan.ts";

const MINUTE = 60_000;
const DEFAULTS = {
  lag: 2 * MINUTE,
  extend: 10 * MINUTE,
  period: MINUTE,
  alpha: 0.01,
  for: "3 of 5",
  samples: 100,
  tolerate: 1,
  excess: 0.002,
  events: 5,
};

/** What shall be watched, or every problem on the way. */
export type PlannedMonitor =
  | { readonly kind: "plan"; readonly plan: MonitorPlan }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Plans a monitor: units resolved, defaults applied, every problem reported together. */
export function planMonitor(document: MonitorDocument, file: string): PlannedMonitor {
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({ file, message });
  const period = parseDuration(document.period ?? "") ?? DEFAULTS.period;
  if (period % MINUTE !== 0)
    say("period: expected whole minutes, since CloudWatch keeps shorter ones for three hours only.");
  const names = document.metrics.map(({ name }) => name);
  for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index)))
    say(`has two metrics named '${name}': give each its own name.`);
  const metrics = document.metrics.map((metric) => planMetric(metric, document, say));
  if (!metrics.some(({ critical }) => critical))
    say("has no critical metric: nothing could ever fail, so nothing would be judged.");
  if (problems.length > 0) return { kind: "invalid", problems };
  const watch = parseDuration(document.watch) ?? 0;
  return {
    kind: "plan",
    plan: {
      watch,
      extend: parseDuration(document.extend ?? "") ?? DEFAULTS.extend,
      period,
      alpha: document.alpha ?? DEFAULTS.alpha,
      metrics,
    },
  };
}

function planMetric(metric: MetricDocument, document: MonitorDocument, say: (message: string) => void): MetricPlan {
  const compare = metric.kind === "count" ? comparison(metric, say) : undefined;
  const limits = limitsOf(metric, say);
  if (limits === undefined && compare === undefined)
    say(`metric '${metric.name}' has neither limits nor compare: say what would be bad.`);
  const [n = 3, of = 5] = (metric.for ?? DEFAULTS.for).split(" of ").map(Number);
  if (n > of) say(`metric '${metric.name}': for: ${metric.for} can never be; the first number must not be larger.`);
  return {
    name: metric.name,
    kind: metric.kind,
    unit: unitOf(metric.limits?.alert, metric.kind),
    values: listOf(metric.kind === "count" ? metric.events : metric.query, metric.kind === "count" ? "Sum" : "Average"),
    totals: metric.kind === "gauge" ? [] : listOf(metric.total, "Sum"),
    limits,
    bad: metric.bad ?? "above",
    compare,
    critical: metric.critical ?? true,
    breaches: { n, of },
    samples: metric.samples ?? floorOf(metric, say),
    lag: parseDuration(metric.lag ?? document.lag ?? "") ?? DEFAULTS.lag,
    missing: metric.kind === "gauge" ? (metric.missing ?? "no-data") : "no-data",
  };
}

/** A percentile says something from 10/(1-p) samples on (CloudWatch, "Percentile-based alarms and low data samples"). */
function floorOf(metric: MetricDocument, say: (message: string) => void): number {
  if (metric.kind !== "percentile") return metric.kind === "gauge" ? 1 : DEFAULTS.samples;
  const percentile = /^p([\d.]+)$/.exec(metric.query.statistic ?? "")?.[1];
  if (percentile === undefined) say(`metric '${metric.name}': statistic: expected a percentile such as p95.`);
  return Math.ceil(Number((10 / (1 - Number(percentile ?? 95) / 100)).toFixed(6)));
}

function limitsOf(metric: MetricDocument, say: (message: string) => void): Limits | undefined {
  if (metric.limits === undefined) return undefined;
  const read = (given: number | string | undefined) => {
    const value = given === undefined ? undefined : parseLimit(given, metric.kind);
    if (given !== undefined && value === undefined)
      say(
        `metric '${metric.name}': limit '${given}' cannot be read; expected a number, a share such as 1%, or (not for counts) a duration such as 500ms.`,
      );
    return value;
  };
  return { normal: read(metric.limits.normal), alert: read(metric.limits.alert) ?? 0 };
}

function comparison(
  metric: Extract<MetricDocument, { readonly kind: "count" }>,
  say: (message: string) => void,
): Comparison | undefined {
  const { compare } = metric;
  if (compare === undefined) return undefined;
  if (metric.bad === "below")
    say(
      `metric '${metric.name}': compare looks for too many events: count what is bad, such as failures, instead of bad: below.`,
    );
  return {
    tolerate: compare.tolerate ?? DEFAULTS.tolerate,
    excess: (compare.excess === undefined ? undefined : parseLimit(compare.excess, "count")) ?? DEFAULTS.excess,
    events: compare.events ?? DEFAULTS.events,
  };
}

function listOf(given: QueryDocument | readonly QueryDocument[], statistic: string): ArmQuery[] {
  const list: readonly QueryDocument[] = Array.isArray(given) ? given : [given as QueryDocument];
  return list.map((query) => ({
    namespace: query.namespace,
    metric: query.metric,
    dimensions: query.dimensions ?? {},
    statistic: query.statistic ?? statistic,
  }));
}
