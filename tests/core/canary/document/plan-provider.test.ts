import { describe, expect, it } from "vitest";
import { monitorSchema } from "../../../../src/core/canary/document/monitor-document.ts";
import { planMonitor } from "../../../../src/core/canary/document/plan-monitor.ts";
import type { ProviderPlan } from "../../../../src/core/canary/provider-plan.ts";
import { providerProblems } from "../../../../src/core/canary/provider-problems.ts";
import { jsonPathProblems } from "../../../../src/core/canary/queries/json-path-problems.ts";
import { parseDocument } from "../../../../src/core/document/parse-document.ts";

const METRIC =
  "metrics: [{ name: m, kind: gauge, limits: { alert: 5 }, query: { namespace: N, metric: M }, both-versions: true }]";

function planned(providers: string, urls: Readonly<Record<string, string>> = {}, metrics = METRIC) {
  const parsed = parseDocument(`version: 1\nwatch: 5m\nproviders: ${providers}\n${metrics}\n`, monitorSchema, "m.yml");
  if (parsed.kind === "invalid") return parsed.problems.map(({ message }) => message);
  const plan = planMonitor(parsed.value, "m.yml", new Map(Object.entries(urls)));
  return plan.kind === "plan" ? plan.plan : plan.problems.map(({ message }) => message);
}

function providerOf(
  providers: string,
  urls?: Readonly<Record<string, string>>,
): ProviderPlan | readonly string[] | undefined {
  const plan = planned(providers, urls);
  return "providers" in plan ? plan.providers.get("p") : plan;
}

describe("planProviders", () => {
  it("takes the vendors' own hosts from closed lists", () => {
    expect(providerOf("{ p: { kind: datadog } }")).toEqual({
      kind: "datadog",
      name: "p",
      address: "https://api.datadoghq.com",
      api: "v2",
    });
    expect(providerOf("{ p: { kind: datadog, site: us3.datadoghq.com, api: v1 } }")).toMatchObject({
      address: "https://api.us3.datadoghq.com",
      api: "v1",
    });
    expect(providerOf('{ p: { kind: sentry, organization: shop, project: "42", region: de } }')).toMatchObject({
      address: "https://de.sentry.io",
    });
    expect(providerOf("{ p: { kind: datadog, site: evil.example } }")).toEqual([
      expect.stringContaining("expected one of datadoghq.com"),
    ]);
  });

  it("takes every other address from the workflow alone", () => {
    expect(providerOf("{ p: { kind: prometheus } }", { p: "https://prom.example/base/" })).toMatchObject({
      address: "https://prom.example/base",
    });
    expect(providerOf("{ p: { kind: prometheus } }")).toEqual([
      expect.stringContaining("write p=https://… into the input provider-urls"),
    ]);
    expect(providerOf("{ p: { kind: prometheus, url: https://prom.example } }")).toEqual([
      expect.stringContaining("url"),
    ]);
  });

  it.each([
    ["{ kind: prometheus }", "ftp://prom.example", "no address in provider-urls that can be asked"],
    ["{ kind: prometheus }", "prom.example", "no address in provider-urls that can be asked"],
    ["{ kind: prometheus }", "https://u:p@prom.example", "has credentials in its address"],
    ["{ kind: prometheus }", "https://prom.example/?a=b", "with a query or a fragment"],
    ["{ kind: prometheus, auth: basic }", "https://prom.example", "needs user:"],
    ['{ kind: json, auth: basic, user: "a:b" }', "https://prom.example", "no colon in it"],
    ["{ kind: json, auth: bearer, user: a }", "https://prom.example", "auth: basic alone sends"],
    ["{ kind: json, headers: { Host: x } }", "https://prom.example", "sets the header Host"],
    ["{ kind: json, auth: bearer, headers: { authorization: x } }", "https://prom.example", "beside auth: bearer"],
    ['{ kind: json, headers: { X: "{secret}" } }', "https://prom.example", "has {secret} in the header X"],
  ])("refuses %s at %s", (provider, address, words) => {
    expect(providerOf(`{ p: ${provider} }`, { p: address })).toEqual([expect.stringContaining(words)]);
  });
});

describe("providerProblems", () => {
  const signed = (kind: "prometheus" | "json", more: object = {}) =>
    ({ kind, name: "p", address: "https://x.example", auth: { kind: "none" }, headers: {}, ...more }) as ProviderPlan;
  it.each<[ProviderPlan, readonly string[]]>([
    [{ kind: "cloudwatch" }, []],
    [signed("prometheus"), []],
    [signed("prometheus", { auth: { kind: "bearer" } }), ["p"]],
    [
      signed("json", { auth: { kind: "basic", user: "u" }, headers: { A: "{token}", B: "x {token.key}" } }),
      ["p", "p.key"],
    ],
    [{ kind: "datadog", name: "p", address: "https://x.example", api: "v2" }, ["p.api-key", "p.application-key"]],
    [{ kind: "sentry", name: "p", address: "https://x.example", organization: "o", project: "1" }, ["p"]],
  ])("%j needs %j", (plan, secrets) => {
    const providers = new Map([["p", plan]]);
    expect(
      providerProblems(providers, new Map()).map(({ message }) => /add a line ([^=]+)=/.exec(message)?.[1]),
    ).toEqual(secrets);
    expect(providerProblems(providers, new Map(secrets.map((name) => [name, "given"])))).toEqual([]);
    if (secrets.length > 0)
      expect(providerProblems(providers, new Map(secrets.map((name) => [name, ""])))).toHaveLength(secrets.length);
  });
});

describe("a text in PromQL", () => {
  const planOf = (query: string) =>
    planned(
      "{ p: { kind: prometheus } }",
      { p: "https://x.example" },
      `metrics: [{ name: m, provider: p, kind: gauge, limits: { alert: 5 }, query: ${JSON.stringify(query)} }]`,
    );

  it.each([
    "vector(0) # {arm.Version}",
    "vector(0) # '{arm.Version}\n",
    'label_replace(up, "a", "#", "", "") # {arm.Version}',
  ])("names no version in a comment: %s", (query) =>
    expect(planOf(query)).toEqual([expect.stringContaining("asks for nothing of one version alone")]),
  );

  it("is asked without its comments, and with every quoted #", () => {
    const plan = planOf("up{v='{arm.Version}', a=\"#1\", b='\\'#2', c=`\\`} # gone\n> 0 # gone");
    expect("metrics" in plan && plan.metrics[0]?.values).toEqual([
      { kind: "expression", expression: "up{v='{arm.Version}', a=\"#1\", b='\\'#2', c=`\\`} \n> 0" },
    ]);
  });
});

describe("jsonPathProblems", () => {
  const metric = (value: string) =>
    `metrics: [{ name: m, provider: p, kind: gauge, limits: { alert: 5 }, query: { path: /x, value: "${value}" }, both-versions: true }]`;
  it.each([
    ["$.depth", []],
    [
      "$.depth[",
      [
        "metric 'm' has $.depth[, which is no JSONPath; write one such as $.errors (RFC 9535, without match and search).",
      ],
    ],
    ["$[?match(@.a, '(a+)+')]", [expect.stringContaining("which is no JSONPath")]],
  ])("%s", (value, messages) => {
    const plan = planned("{ p: { kind: json } }", { p: "https://x.example" }, metric(value));
    if (!("metrics" in plan)) throw new Error(plan.join(" "));
    expect(jsonPathProblems(plan, "m.yml").map(({ message }) => message)).toEqual(messages);
  });
});
