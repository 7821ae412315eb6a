import { describe, expect, it } from "vitest";
import { openMetricSources } from "../../../src/adapters/metrics/metric-sources.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import type { ProviderPlan } from "../../../src/core/canary/provider-plan.ts";
import type { Metrics } from "../../../src/ports/metrics.ts";
import { httpThat } from "../../fakes/answering-http.ts";
import { AT, patientClock, WINDOW } from "./vendor.ts";

const own: Metrics = { read: async () => new Map([["own", []]]) };
const expression: MetricQuery = { id: "q", kind: "expression", expression: "x" };
const at = (name: string) => ({ name, address: `https://${name}.example` });
const PLANS: readonly ProviderPlan[] = [
  { kind: "cloudwatch" },
  { kind: "prometheus", ...at("prom"), auth: { kind: "bearer" }, headers: {} },
  { kind: "datadog", ...at("dog"), api: "v1" },
  { kind: "sentry", ...at("sen"), organization: "o", project: "1" },
  { kind: "json", ...at("doc"), auth: { kind: "none" }, headers: { "X-Key": "{token.key}" } },
];
const TOKENS = new Map([
  ["prom", "prom-secret"],
  ["dog.api-key", "dog-key"],
  ["dog.application-key", "dog-app"],
  ["sen", "sen-secret"],
  ["doc.key", "doc-secret"],
]);

function opened(answer: unknown = {}) {
  const http = httpThat(() => ({ body: answer }));
  const providers = new Map(PLANS.map((plan) => ["name" in plan ? plan.name : plan.kind, plan]));
  return {
    http,
    sources: openMetricSources(providers, { cloudwatch: own, http, clock: patientClock(), tokens: TOKENS }),
  };
}

describe("openMetricSources", () => {
  it("asks nobody before the first reading, and gives the same source for the same name", () => {
    const { http, sources } = opened();
    expect(sources("prom")).toBe(sources("prom"));
    expect(sources("cloudwatch")).toBe(own);
    expect(http.asked).toEqual([]);
  });

  it.each<[string, MetricQuery, Readonly<Record<string, string>>]>([
    ["prom", expression, { authorization: "Bearer prom-secret" }],
    ["dog", expression, { "dd-api-key": "dog-key", "dd-application-key": "dog-app" }],
    [
      "sen",
      { id: "q", kind: "sentry", counts: "errors", release: "v1", environment: "", search: "" },
      { authorization: "Bearer sen-secret" },
    ],
    [
      "doc",
      { id: "q", kind: "json", path: "/x", series: undefined, time: undefined, value: "$.v" },
      { "x-key": "doc-secret" },
    ],
  ])("gives %s its own secrets, at its own address, and no other's", async (name, query, headers) => {
    const { http, sources } = opened();
    await sources(name)
      .read([query], WINDOW)
      .catch(() => undefined);
    expect(http.asked[0]?.headers).toMatchObject(headers);
    expect(new URL(http.asked[0]?.url ?? "").host).toBe(`${name}.example`);
    const sent = JSON.stringify(http.asked);
    const others = [...TOKENS].filter(([whose]) => !whose.startsWith(name)).map(([, secret]) => secret);
    expect(others.filter((secret) => sent.includes(secret))).toEqual([]);
  });

  it("keeps what one adapter knows from reading to reading", async () => {
    const { http, sources } = opened({ v: 3 });
    const query: MetricQuery = {
      id: "q",
      kind: "json",
      path: "/x?{from}",
      series: undefined,
      time: undefined,
      value: "$.v",
    };
    const first = await sources("doc").read([query], WINDOW);
    expect(first.get("q")?.[0]).toEqual({ at: AT, value: 3 });
    await sources("doc").read([query], WINDOW);
    expect(http.asked).toHaveLength(3);
  });

  it("knows no provider that was not planned", () => {
    expect(() => opened().sources("other")).toThrow("no provider 'other'");
  });
});
