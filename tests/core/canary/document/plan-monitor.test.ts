import { describe, expect, it } from "vitest";
import { monitorSchema } from "../../../../src/core/canary/document/monitor-document.ts";
import { planMonitor } from "../../../../src/core/canary/document/plan-monitor.ts";
import { bindQueries, measuresBoth, missingDimensions } from "../../../../src/core/canary/queries/arm-queries.ts";
import { parseDocument } from "../../../../src/core/document/parse-document.ts";
import { formatProblem } from "../../../../src/core/outcome/problem.ts";

const query = '{ namespace: N, metric: M, dimensions: { TargetGroup: "{arm.TargetGroup}" } }';
const share = `{ name: errors, provider: cloudwatch, kind: count, events: ${query}, total: ${query}, limits: { alert: 1% } }`;

function plan(text: string) {
  const parsed = parseDocument(text, monitorSchema, "monitor.yml");
  return parsed.kind === "invalid" ? parsed : planMonitor(parsed.value, "monitor.yml");
}

function problems(text: string): string[] {
  const planned = plan(text);
  return planned.kind === "invalid" ? planned.problems.map(formatProblem) : [];
}

describe("planMonitor", () => {
  it("applies the defaults", () => {
    const planned = plan(`version: 1\nwatch: 8m\nmetrics: [${share}]\n`);
    expect(planned).toMatchObject({
      kind: "plan",
      plan: {
        watch: 480_000,
        extend: 600_000,
        period: 60_000,
        alpha: 0.01,
        metrics: [
          {
            role: "critical",
            severity: "sev1",
            bad: "above",
            breaches: { n: 3, of: 5 },
            samples: 100,
            lag: 120_000,
            limits: { alert: 0.01 },
            values: [{ statistic: "Sum" }],
          },
        ],
      },
    });
  });

  it("tolerates a tenth of what wanders by itself, and nothing of a rate", () => {
    const slow = `{ name: slow, kind: percentile, query: ${query.replace("metric: M", "metric: M, statistic: p95")}, total: ${query}, compare: {}, at-phase-end: {} }`;
    const rate = `{ name: rate, kind: count, events: ${query}, total: ${query}, compare: {} }`;
    expect(plan(`version: 1\nwatch: 8m\nmetrics: [${slow}, ${rate}]\n`)).toMatchObject({
      plan: { metrics: [{ compare: { tolerate: 1.1 }, atPhaseEnd: { tolerate: 1.1 } }, { compare: { tolerate: 1 } }] },
    });
  });

  it.each([
    ["p95", 200],
    ["p99", 1_000],
    ["p50", 20],
  ])("asks of %s at least %i samples", (statistic, samples) => {
    const percentile = `{ name: slow, provider: cloudwatch, kind: percentile, query: { namespace: N, metric: M, statistic: ${statistic} }, total: ${query}, limits: { alert: 500ms } }`;
    expect(plan(`version: 1\nwatch: 8m\nmetrics: [${percentile}]\n`)).toMatchObject({
      plan: { metrics: [{ samples, limits: { alert: 0.5 } }] },
    });
  });

  it.each([
    [
      "an unknown key",
      `version: 1\nwatch: 8m\nmetrics: [${share}]\nwacth: 9m\n`,
      "monitor.yml:4:1 unknown key 'wacth'. Did you mean 'watch'?",
    ],
    ["no metric", "version: 1\nwatch: 8m\nmetrics: []\n", "monitor.yml:3:10"],
    [
      "neither limit nor comparison",
      `version: 1\nwatch: 8m\nmetrics: [${share.replace(", limits: { alert: 1% }", "")}]\n`,
      "metric 'errors' has neither limits nor compare",
    ],
    [
      "a limit that cannot be read",
      `version: 1\nwatch: 8m\nmetrics: [${share.replace("1%", "500ms")}]\n`,
      "limit '500ms' cannot be read",
    ],
    [
      "a rule that can never hold",
      `version: 1\nwatch: 8m\nmetrics: [${share.replace("}]", "}").replace("limits:", "for: 6 of 5, limits:")}]\n`,
      "can never be",
    ],
    [
      "nothing critical",
      `version: 1\nwatch: 8m\nmetrics: [${share.replace("limits:", "critical: false, limits:")}]\n`,
      "has no critical metric",
    ],
    ["two metrics of one name", `version: 1\nwatch: 8m\nmetrics: [${share}, ${share}]\n`, "two metrics named 'errors'"],
    ["a period of seconds", `version: 1\nwatch: 8m\nperiod: 10s\nmetrics: [${share}]\n`, "expected whole minutes"],
    [
      "a percentile without one",
      `version: 1\nwatch: 8m\nmetrics: [{ name: slow, provider: cloudwatch, kind: percentile, query: ${query}, total: ${query}, limits: { alert: 1 } }]\n`,
      "expected a percentile such as p95",
    ],
    [
      "a unit of a share, whose figures would be shown a hundred times too small",
      `version: 1\nwatch: 8m\nmetrics: [${share.replace("limits:", "unit: percent, limits:")}]\n`,
      "metric 'errors' is a share of its total: remove unit.",
    ],
    ...[
      ["unit: percent, limits: { alert: 500ms }", "limit '500ms' is a duration, and the metric's unit is percent"],
      ["unit: seconds, limits: { alert: 80% }", "limit '80%' is a percentage, and the metric's unit is seconds"],
      ["limits: { normal: 300ms, alert: 1 }", "limit '300ms' is a duration, and the metric's unit is plain"],
    ].map(([told = "", expected = ""]): [string, string, string] => [
      `limits that are not in the metric's unit (${told})`,
      `version: 1\nwatch: 8m\nmetrics: [{ name: level, kind: gauge, query: ${query}, ${told} }]\n`,
      expected,
    ]),
    [
      "a text that names only what both versions share",
      "version: 1\nwatch: 8m\nproviders: { datadog: { kind: datadog } }\nmetrics: [{ name: level, provider: datadog, kind: gauge, query: 'avg:x{service:{arm.ServiceName}}.fill(null).rollup(avg, 60)', limits: { alert: 1 } }]\n",
      "asks for nothing of one version alone",
    ],
    [
      "more queries in one sum than anybody needs",
      `version: 1\nwatch: 8m\nmetrics: [{ name: many, kind: count, events: [${new Array(21).fill(query).join(", ")}], total: ${query}, limits: { alert: 1% } }]\n`,
      "at most 20 queries",
    ],
    [
      "an excess that is no share",
      `version: 1\nwatch: 8m\nmetrics: [${share.replace("limits:", "compare: { excess: 20ms }, limits:")}]\n`,
      "excess: '20ms' cannot be read",
    ],
  ])("refuses %s", (_, text, expected) => {
    expect(problems(text).join("\n")).toContain(expected);
  });
});

describe("arms", () => {
  const planned = plan(`version: 1\nwatch: 8m\nmetrics: [${share}]\n`);
  const [metric] = planned.kind === "plan" ? planned.plan.metrics : [];
  it("fills each side's own dimensions in", () => {
    if (metric === undefined) throw new Error("no metric");
    expect(bindQueries(metric, 0, { side: "canary", arm: { TargetGroup: "green" } })).toEqual([
      {
        id: "canary_0_value_0",
        kind: "cloudwatch",
        namespace: "N",
        metric: "M",
        statistic: "Sum",
        dimensions: { TargetGroup: "green" },
      },
      {
        id: "canary_0_total_0",
        kind: "cloudwatch",
        namespace: "N",
        metric: "M",
        statistic: "Sum",
        dimensions: { TargetGroup: "green" },
      },
    ]);
    expect(missingDimensions(metric, { LoadBalancer: "app" })).toEqual(["TargetGroup"]);
    expect(measuresBoth(metric)).toBe(false);
  });
});
