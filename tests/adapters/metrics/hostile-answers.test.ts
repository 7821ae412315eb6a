import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datadogMetrics } from "../../../src/adapters/metrics/datadog-metrics.ts";
import { jsonMetrics } from "../../../src/adapters/metrics/json-metrics.ts";
import { prometheusMetrics } from "../../../src/adapters/metrics/prometheus-metrics.ts";
import { sentryMetrics } from "../../../src/adapters/metrics/sentry-metrics.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { Http } from "../../../src/ports/http.ts";
import type { Metrics } from "../../../src/ports/metrics.ts";
import { httpThat } from "../../fakes/answering-http.ts";
import { AT, MINUTE, patientClock, WINDOW } from "./vendor.ts";

const SECRET = "secret-word-of-this-test";
const place = { name: "p", address: "https://provider.example" };
const signed = { ...place, auth: { kind: "bearer" }, headers: {} } as const;
const expression: MetricQuery = { id: "q", kind: "expression", expression: "x" };
const counts = { id: "q", kind: "sentry", release: "v1", environment: "", search: "" } as const;
const json = { id: "q", kind: "json", path: "/x?{from}", series: undefined, time: undefined, value: "$.v" } as const;
const world = (http: Http) => ({ http, clock: patientClock(), secret: () => SECRET });

/** Numbers, and everything that is none. */
const value = fc.oneof(
  fc.double(),
  fc.constantFrom(null, "NaN", "+Inf", "12", "1e999", "", true, "::error::x", SECRET),
  fc.jsonValue(),
);
const time = fc.oneof(
  fc.integer({ min: -3, max: 6 }).map((minute) => AT + minute * MINUTE),
  fc.integer(),
  fc.double(),
);
const rows = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 6 });

const PROVIDERS: readonly [string, (http: Http) => Metrics, MetricQuery, fc.Arbitrary<unknown>][] = [
  [
    "Prometheus",
    (http) => prometheusMetrics({ kind: "prometheus", ...signed }, world(http)),
    expression,
    rows(
      fc.tuple(
        time.map((at) => at / 1_000),
        value,
      ),
    ).map((values) => ({
      status: "success",
      data: { resultType: "matrix", result: [{ metric: {}, values }] },
    })),
  ],
  [
    "Datadog v1",
    (http) => datadogMetrics({ kind: "datadog", ...place, api: "v1" }, world(http)),
    expression,
    rows(fc.tuple(time, value)).map((pointlist) => ({ status: "ok", series: [{ pointlist }] })),
  ],
  [
    "Datadog v2",
    (http) => datadogMetrics({ kind: "datadog", ...place, api: "v2" }, world(http)),
    expression,
    rows(fc.tuple(time, value)).map((points) => ({
      data: {
        attributes: {
          series: [{ query_index: 0 }],
          times: points.map(([at]) => at),
          values: [points.map(([, one]) => one)],
        },
      },
    })),
  ],
  [
    "Sentry's errors",
    (http) => sentryMetrics({ kind: "sentry", ...place, organization: "o", project: "1" }, world(http)),
    { ...counts, counts: "errors" },
    rows(fc.record({ timestamp: time, value, incomplete: fc.boolean() })).map((values) => ({
      timeSeries: [{ meta: { interval: MINUTE }, values }],
    })),
  ],
  [
    "Sentry's sessions",
    (http) => sentryMetrics({ kind: "sentry", ...place, organization: "o", project: "1" }, world(http)),
    { ...counts, counts: "crashed-sessions" },
    fc.tuple(value, value).map(([sum, rate]) => ({
      intervals: [],
      groups: [{ totals: { "sum(session)": sum, "crash_rate(session)": rate }, series: {} }],
    })),
  ],
  ["JSON documents", (http) => jsonMetrics({ kind: "json", ...signed }, world(http)), json, value.map((v) => ({ v }))],
  [
    "JSON lists",
    (http) => jsonMetrics({ kind: "json", ...signed }, world(http)),
    { ...json, series: "$.points", time: "$.t" },
    rows(fc.record({ t: time, v: value })).map((points) => ({ points })),
  ],
];

describe("a secret that an answer repeats", () => {
  const said = async (metrics: Metrics, query: MetricQuery) => {
    const error: unknown = await metrics.read([query], WINDOW).catch((failure: unknown) => failure);
    if (!(error instanceof Unreadable)) throw new Error("it was read");
    return error.message;
  };

  it("is not said where it is one of several that a header holds", async () => {
    const plan = { kind: "json", ...place, auth: { kind: "none" }, headers: { "X-Api-Key": "{token.key}" } } as const;
    const http = httpThat(() => ({ body: { v: SECRET } }));
    const secret = (part?: string) => (part === "key" ? SECRET : "");
    const message = await said(jsonMetrics(plan, { http, clock: patientClock(), secret }), json);
    expect(http.asked[0]?.headers).toMatchObject({ "x-api-key": SECRET });
    expect(message).toContain("***");
    expect(message).not.toContain(SECRET);
  });

  it.each([
    ["Datadog v2", 200, { errors: [`${"x".repeat(190)}${SECRET}`] }],
    ["Datadog v2, escaped", 200, { errors: [`${"\n".repeat(3)}${"x".repeat(187)}${SECRET}`] }],
    ["Datadog v1", 200, { status: "error", error: `${"x".repeat(150)}${SECRET}`, series: [] }],
  ])("is not said in part where %s says so much that it is cut", async (kind, status, body) => {
    const http = httpThat(() => ({ status, body }));
    const api = kind.includes("v1") ? "v1" : "v2";
    const message = await said(datadogMetrics({ kind: "datadog", ...place, api }, world(http)), expression);
    expect(message).toContain("xxxx");
    expect(message).not.toContain(SECRET.slice(0, 6));
  });
});

describe.each(PROVIDERS)("whatever %s answers", (_, open, query, shaped) => {
  /** Reads an answer and holds the result to the port's promise; NaN is what the judges leave out. */
  const keepsItsPromise = async (body: unknown, status = 200) => {
    const http = httpThat(() => ({ status, body }));
    const read = await open(http)
      .read([query], WINDOW)
      .catch((error: unknown) => error);
    if (read instanceof Unreadable) {
      expect(read.remedy).not.toBe("");
      expect(`${read.message} ${read.remedy}`).not.toMatch(/secret-word-of-this-test|[\n\u001b]|^::|##\[/);
      return;
    }
    expect(read).toBeInstanceOf(Map);
    const points = (read as Awaited<ReturnType<Metrics["read"]>>).get("q") ?? [];
    const times = points.map(({ at }) => at);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    for (const { at, value: read } of points)
      expect([at >= AT && at < AT + 3 * MINUTE, at % MINUTE, Number.isFinite(read) || Number.isNaN(read)]).toEqual([
        true,
        0,
        true,
      ]);
  };

  it("is numbers of the window or no reading, in its own form", () =>
    fc.assert(
      fc.asyncProperty(shaped, (body) => keepsItsPromise(body)),
      { numRuns: 150 },
    ));

  it("is numbers of the window or no reading, in any form and status", () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.jsonValue(), fc.string()),
        fc.constantFrom(200, 200, 204, 301, 400, 401, 418, 500),
        keepsItsPromise,
      ),
      { numRuns: 100 },
    ));

  it("is no reading where its times have no common step", async () => {
    const times = [0, 2.8939684488253437e293, -1.797693134862313e308];
    const attributes = { series: [{ query_index: 0 }], times, values: [[{}, null, null]] };
    await keepsItsPromise({ data: { attributes } });
  });

  it("is no reading where it is nested without end", async () => {
    await keepsItsPromise(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    await keepsItsPromise(`{"points":${'{"v":'.repeat(50_000)}1${"}".repeat(50_000)},"v":1}`);
  });
});
