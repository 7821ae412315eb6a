import type { Severity } from "../../incident/severity.ts";
import { parseDuration } from "../../time/duration.ts";
import { parseLimit, type Unit, unitOf } from "../limit.ts";
import type { Limits, MetricPlan, MetricRole } from "../monitor-plan.ts";
import { CLOUDWATCH, type ProviderPlan } from "../provider-plan.ts";
import { namesOneVersion } from "../queries/arm-queries.ts";
import { lintQueries } from "../queries/lint-queries.ts";
import type { MeasuredDocument, MetricDocument } from "./monitor-document.ts";
import { planComparison, planPhaseEnd } from "./plan-comparison.ts";
import { planQueries } from "./plan-query.ts";

const DEFAULTS = { for: "3 of 5", samples: 100 };

type Say = (message: string) => void;

/** What a metric is planned with; `lag` and `period` in milliseconds. */
export interface MetricContext {
  readonly providers: ReadonlyMap<string, ProviderPlan>;
  readonly lag: number;
  readonly period: number;
}

/** Plans one metric: units resolved, defaults applied; what is wrong is told by `tell`. */
export function planMetric(metric: MetricDocument, context: MetricContext, tell: Say): MetricPlan {
  const say = (message: string) => tell(`metric '${metric.name}' ${message}`);
  const common = {
    name: metric.name,
    provider: metric.provider ?? CLOUDWATCH,
    kind: metric.kind,
    role: roleOf(metric, say),
    severity: metric.severity ?? ("sev1" satisfies Severity),
    weight: metric.weight ?? 1,
  };
  const provider = context.providers.get(common.provider);
  if (provider === undefined)
    say(`names the provider '${common.provider}', which is not one of ${[...context.providers.keys()].join(", ")}.`);
  if (metric.kind === "alarm") {
    if (provider !== undefined && provider.kind !== CLOUDWATCH) say("is an alarm, which CloudWatch alone has.");
    return { ...common, ...alarmOf(metric.alarm) };
  }
  const measured = measuredOf(metric, { provider: provider?.kind ?? CLOUDWATCH, lag: context.lag }, say);
  if (provider !== undefined)
    for (const problem of lintQueries({ kind: metric.kind, period: context.period, ...measured }, provider.kind))
      say(problem);
  return { ...common, ...measured };
}

/** An alarm is a level of 0 or 1, of which one look at 1 is enough. */
function alarmOf(alarm: string): Omit<MetricPlan, "name" | "provider" | "kind" | "role" | "severity" | "weight"> {
  return {
    unit: "plain",
    values: [{ kind: "alarm", alarm }],
    totals: [],
    limits: { normal: undefined, alert: 0.5 },
    bad: "above",
    compare: undefined,
    atPhaseEnd: undefined,
    breaches: { n: 1, of: 1 },
    samples: 1,
    lag: 0,
    missing: "no-data",
  };
}

function measuredOf(
  metric: MeasuredDocument,
  { provider, lag }: { readonly provider: ProviderPlan["kind"]; readonly lag: number },
  say: Say,
): Omit<MetricPlan, "name" | "provider" | "kind" | "role" | "severity" | "weight"> {
  const unit = unitIn(metric, say);
  const limits = limitsOf(metric, unit, say);
  const compare = planComparison(metric, say);
  const atPhaseEnd = planPhaseEnd(metric);
  if (limits === undefined && compare === undefined && atPhaseEnd === undefined && metric.judged !== false)
    say("has neither limits nor compare: say what would be bad, or judged: false to show it only.");
  const [n = 3, of = 5] = (metric.for ?? DEFAULTS.for).split(" of ").map(Number);
  if (n > of) say(`for: ${metric.for} can never be; the first number must not be larger.`);
  const statistic = metric.kind === "count" ? "Sum" : "Average";
  const values = planQueries(metric.kind === "count" ? metric.events : metric.query, { provider, statistic }, say);
  const totals = metric.kind === "gauge" ? [] : planQueries(metric.total, { provider, statistic: "Sum" }, say);
  if (
    !metric["both-versions"] &&
    [...values, ...totals].some((query) => query.kind !== "cloudwatch" && !namesOneVersion(query))
  )
    say(
      "asks for nothing of one version alone: name {arm.Version} or another name of the arm, or say both-versions: true.",
    );
  return {
    unit,
    values,
    totals,
    limits,
    bad: metric.bad ?? "above",
    compare,
    atPhaseEnd,
    breaches: { n, of },
    samples: metric.samples ?? floorOf(metric, provider, say),
    lag: parseDuration(metric.lag ?? "") ?? lag,
    missing: metric.missing ?? "no-data",
  };
}

/** A limit's own sign must be that of the metric's figures: half a second is not half a percent. */
function isInUnit(limit: string, unit: Unit): boolean {
  return unitOf(limit, "gauge") === "percent" ? unit === "percent" : unit === "seconds" || unit === "milliseconds";
}

function roleOf(metric: MetricDocument, say: Say): MetricRole {
  if ("judged" in metric && metric.judged === false) {
    if (metric.critical === true) say("is critical and not judged: choose one.");
    return "shown";
  }
  if (metric["dry-run"] === true) return "dry-run";
  if (metric.severity === "sev3" && metric.critical === true)
    say("is critical and sev3, which is only reported: remove one of the two.");
  return (metric.critical ?? metric.severity !== "sev3") ? "critical" : "weighed";
}

/** A percentile says something from 10/(1-p) samples on (CloudWatch, "Percentile-based alarms and low data samples"). */
function floorOf(metric: MeasuredDocument, provider: ProviderPlan["kind"], say: Say): number {
  if (metric.kind !== "percentile") return metric.kind === "gauge" ? 1 : DEFAULTS.samples;
  const { query } = metric;
  const statistic = typeof query === "object" && "namespace" in query ? (query.statistic ?? "") : undefined;
  const percentile = /^p([\d.]+)$/.exec(statistic ?? "")?.[1];
  if (provider === CLOUDWATCH && statistic !== undefined && percentile === undefined)
    say("statistic: expected a percentile such as p95.");
  if (statistic === undefined)
    say("needs samples: how many a percentile needs to say something (p95: 200, p99: 1000).");
  return Math.ceil(Number((10 / (1 - Number(percentile ?? 95) / 100)).toFixed(6)));
}

/** A share is shown times a hundred, so that no other unit can be its own. */
function unitIn(metric: MeasuredDocument, say: Say): Unit {
  const read = unitOf(metric.limits?.alert, metric.kind);
  if (metric.kind !== "count") return metric.unit ?? read;
  if (metric.unit !== undefined) say("is a share of its total: remove unit.");
  return read;
}

function limitsOf(metric: MeasuredDocument, unit: Unit, say: Say): Limits | undefined {
  if (metric.limits === undefined) return undefined;
  const read = (given: number | string | undefined) => {
    const value = given === undefined ? undefined : parseLimit(given, metric.kind, unit);
    if (given !== undefined && value === undefined)
      say(
        `limit '${given}' cannot be read; expected a number, a share such as 1%, or (not for counts) a duration such as 500ms.`,
      );
    else if (typeof given === "string" && metric.kind !== "count" && !isInUnit(given, unit))
      say(
        `limit '${given}' is a ${unitOf(given, metric.kind) === "percent" ? "percentage" : "duration"}, and the metric's unit is ${unit}: write both limits in it, or give unit.`,
      );
    return value;
  };
  return { normal: read(metric.limits.normal), alert: read(metric.limits.alert) ?? 0 };
}
