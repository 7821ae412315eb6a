import { describe, expect, it } from "vitest";
import type { ArmQuery } from "../../../../src/core/canary/metric-query.ts";
import type { Comparison } from "../../../../src/core/canary/monitor-plan.ts";
import type { ProviderPlan } from "../../../../src/core/canary/provider-plan.ts";
import { lintQueries } from "../../../../src/core/canary/queries/lint-queries.ts";
import type { QueriesInUse } from "../../../../src/core/canary/queries/queries-in-use.ts";

const MINUTE = 60_000;
const SIGNS: Comparison = { judge: "paired-signs", tolerate: 1 };
const use = (query: ArmQuery, more: Partial<QueriesInUse> = {}): QueriesInUse => ({
  kind: "count",
  values: [query],
  totals: [],
  lag: 2 * MINUTE,
  compare: undefined,
  atPhaseEnd: undefined,
  breaches: { n: 3, of: 5 },
  period: MINUTE,
  ...more,
});
const lint = (provider: ProviderPlan["kind"], query: ArmQuery, more: Partial<QueriesInUse> = {}) =>
  lintQueries(use(query, more), provider).join(" ");
const text = (expression: string): ArmQuery => ({ kind: "expression", expression });

/** Expects one problem that holds the words; none where they are empty. */
function expectProblem(said: string, words: string) {
  if (words === "") expect(said).toBe("");
  else expect(said).toContain(words);
}

describe("queries of Prometheus", () => {
  it.each<[string, Partial<QueriesInUse>, string]>([
    ["sum(increase(x_total[1m]))", {}, ""],
    ["sum(increase(x_total[60s]))", {}, ""],
    ["sum(increase(x_total[ 5m ]))", { period: 5 * MINUTE }, ""],
    [
      "sum(increase(x_total[5m]))",
      {},
      "counts over [5m] and is asked every 60s: events would be counted twice or not at all",
    ],
    ["sum(increase(x_total[30s]))", {}, "counts over [30s]"],
    ["sum(increase(x_total[1m:15s]))", {}, ""],
    ["sum(increase(x_total[1w]))", {}, "counts over [1w]"],
    ["sum(rate(x_total[1m]))", {}, "asks for a rate, which is per second"],
    ["sum(x_total)", {}, "write increase(…[60s])"],
    ["sum(job:errors:increase1m)", {}, ""],
    ['sum(increase(x_total{path="[5m] rate("}[1m]))', {}, ""],
    ["sum(increase(x_total{path='\\'[5m]'}[1m]))", {}, ""],
    ["avg(temperature)", { kind: "gauge" }, ""],
    ["avg_over_time(cpu[5m])", { kind: "gauge" }, ""],
    ["avg_over_time(cpu[5m])", { kind: "gauge", compare: SIGNS }, "its range [5m] is longer than the period"],
    ["avg_over_time(cpu[1m])", { kind: "gauge", compare: SIGNS }, ""],
    [
      "histogram_quantile(0.99, sum by (le) (rate(x_bucket[2m])))",
      { kind: "percentile", atPhaseEnd: { tolerate: 1, effect: 0.7 } },
      "[2m]",
    ],
  ])("%s %j", (expression, more, words) => expectProblem(lint("prometheus", text(expression), more), words));
});

describe("queries of Datadog", () => {
  it.each<[string, Partial<QueriesInUse>, string]>([
    ["sum:x{version:v1}.as_count().rollup(sum, 60)", {}, ""],
    ["sum:x{version:v1}.as_count().rollup(sum,60)", {}, ""],
    ["sum:x{version:v1}.as_count()", {}, "lets Datadog choose its buckets: add .rollup(sum, 60)"],
    ["sum:x{*}.rollup(sum, 300)", {}, "has .rollup(sum, 300), and the monitor's period is 60 seconds"],
    ["sum:x{*}.rollup(sum)", {}, "has .rollup(sum), and"],
    ["sum:x{*}.rollup(avg, 60)", {}, "counts, and must add up: write .rollup(sum, 60)"],
    ["sum:x{*}.rollup(sum, 60) + sum:y{*}.rollup(avg, 60)", {}, "must add up"],
    ["sum:x{*}.as_rate().rollup(sum, 60)", {}, "asks for a rate"],
    ["sum:x{*}.rollup(sum, 300)", { period: 5 * MINUTE }, ""],
    ["avg:cpu{*}.rollup(avg, 60)", { kind: "gauge" }, "add .fill(null)"],
    ["avg:cpu{*}.fill(null).rollup(avg, 60)", { kind: "gauge" }, ""],
    ["avg:cpu{*}.fill(zero).rollup(avg, 60)", { kind: "gauge" }, "add .fill(null)"],
    ["p99:x{*}.rollup(avg, 60)", { kind: "percentile" }, "add .fill(null)"],
    ["sum:aws.applicationelb.request_count{*}.rollup(sum, 60)", {}, "10 to 20 minutes late"],
    ["sum:aws.applicationelb.request_count{*}.rollup(sum, 60)", { lag: 20 * MINUTE }, ""],
    ["sum:shop.aws.calls{*}.rollup(sum, 60)", {}, ""],
  ])("%s %j", (expression, more, words) => expectProblem(lint("datadog", text(expression), more), words));
});

describe("queries of Sentry", () => {
  const sentry = (counts: "errors" | "sessions" | "crashed-users", search = ""): ArmQuery => ({
    kind: "sentry",
    counts,
    release: "{arm.Version}",
    environment: "",
    search,
  });
  const beside: Comparison = {
    judge: "sequential",
    tolerate: 1,
    excess: 0,
    events: 5,
    requests: 100,
    ruleOut: undefined,
  };
  it.each<[ArmQuery, Partial<QueriesInUse>, string]>([
    [sentry("errors", "!level:info"), { compare: beside }, ""],
    [sentry("errors"), { lag: MINUTE }, "needs lag: 2m at least"],
    [sentry("errors"), { kind: "gauge" }, ""],
    [sentry("errors"), { kind: "gauge", compare: SIGNS }, "different traffic"],
    [sentry("errors"), { kind: "percentile" }, "asks Sentry for a percentile, and it counts errors"],
    [sentry("sessions"), { kind: "gauge" }, "asks Sentry for a gauge, and it counts sessions"],
    [sentry("errors"), { totals: [sentry("sessions")] }, "divides errors of a minute by sessions"],
    [sentry("errors"), { totals: [sentry("sessions")], period: 60 * MINUTE }, ""],
    [sentry("sessions"), { breaches: { n: 1, of: 1 } }, ""],
    [sentry("sessions"), {}, "say for: 1 of 1"],
    [
      sentry("crashed-users"),
      { breaches: { n: 1, of: 1 }, compare: beside },
      "judge them by limits, or set period: 1h",
    ],
    [sentry("sessions"), { period: 60 * MINUTE, compare: beside }, ""],
    [sentry("sessions"), { period: 300 * MINUTE, compare: beside }, "by the hour"],
    [sentry("sessions", "level:error"), { breaches: { n: 1, of: 1 } }, "Sentry knows for errors alone"],
  ])("%j %j", (query, more, words) => expectProblem(lint("sentry", query, more), words));
});

describe("queries of JSON documents", () => {
  const json = (path: string, more = {}): ArmQuery => ({
    kind: "json",
    path,
    series: undefined,
    time: undefined,
    value: "$.v",
    ...more,
  });
  it.each<[ArmQuery, Partial<QueriesInUse>, string]>([
    [json("/failed?from={from}&to={to}&v={arm.Version}"), {}, ""],
    [json("/failed?from={from-seconds}"), {}, ""],
    [json("/failed"), {}, "asks for the value of now"],
    [json("/failed?to={to}"), {}, "asks for the value of now"],
    [json("/depth"), { kind: "gauge" }, ""],
    [json("/list", { series: "$.p", time: "$.t" }), {}, ""],
    [json("/list", { series: "$.p" }), {}, "has series without time"],
    [json("/list?{from}", { time: "$.t" }), {}, "has time without series"],
    [json("/a/../b?{from}"), {}, "has a path that holds a segment of dots"],
    [json("//elsewhere/b?{from}"), {}, "has a path that holds an empty segment"],
    [json("/b?{from}&{until}"), {}, "has a path with {until}"],
  ])("%j %j", (query, more, words) => expectProblem(lint("json", query, more), words));
});

describe("metric math of CloudWatch", () => {
  const part = { namespace: "N", metric: "M", dimensions: {}, statistic: "Sum" };
  const math = (expression: string): ArmQuery => ({ kind: "cloudwatch-math", expression, using: { e: part, r: part } });
  it.each([
    ["e / r", ""],
    ["FILL(e, 0) / r", ""],
    ["IF(r > 100 AND e > 0, e / r)", ""],
    ["e / FILL(r, 0)", "fills gaps of a divisor"],
    ["e/((FILL(r,1)))", "fills gaps of a divisor"],
    ["e / (r + x)", "names 'x', which is not under using (e, r)"],
    ["e * 2", "does not use 'r'"],
    ["SUM(METRICS()) + e + r", "may yield several series"],
    ["SEARCH('{N} e r', 'Sum') + e + r", "may yield several series"],
    ["e + r + SUM(SELECT)", "may yield several series"],
  ])("%s", (expression, words) => expectProblem(lint("cloudwatch", math(expression)), words));

  it("takes what a percentile rests on for a count", () => {
    const p99 = text("histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m])))");
    const over = (total: string) =>
      lintQueries({ ...use(p99, { kind: "percentile" }), totals: [text(total)] }, "prometheus");
    expect(over("sum(increase(x_count[1m]))")).toEqual([]);
    expect(over("sum(rate(x_count[1m]))")).toEqual([expect.stringContaining("asks for a rate")]);
    const dog = text("p99:x{*}.fill(null).rollup(avg, 60)");
    const hits = text("sum:x.hits{*}.as_count().rollup(sum, 60)");
    expect(lintQueries({ ...use(dog, { kind: "percentile" }), totals: [hits] }, "datadog")).toEqual([]);
  });

  it("says a problem of several queries once", () => {
    expect(lintQueries({ ...use(text("sum(x)")), totals: [text("sum(y)")] }, "prometheus")).toHaveLength(1);
  });
});
