import { expect, test } from "vitest";
import { openMetricSources } from "../../../src/adapters/metrics/metric-sources.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import type { ProviderPlan } from "../../../src/core/canary/provider-plan.ts";
import type { Http } from "../../../src/ports/http.ts";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { datadogHandler } from "../../../src/rehearsal/metrics/datadog/datadog-handler.ts";
import { jsonHandler } from "../../../src/rehearsal/metrics/json-handler.ts";
import type { MetricsFeed } from "../../../src/rehearsal/metrics/metrics-feed.ts";
import { prometheusHandler } from "../../../src/rehearsal/metrics/prometheus/prometheus-handler.ts";
import { sentryHandler } from "../../../src/rehearsal/metrics/sentry/sentry-handler.ts";
import type { HttpHandler } from "../../../src/rehearsal/net/http-handler.ts";
import { NOW, openProvider } from "./served-shop.ts";

// The adapters and these servers were written from the vendors' pages apart from each other: where both read them alike, the
// adapters find what was served.
const MINUTE = 60_000;
const TOKENS = new Map([
  ["own", "own-token"],
  ["own.api-key", "api"],
  ["own.application-key", "application"],
]);

/** Has an adapter ask the server for its last five minutes, the newest two left out. */
async function read(
  make: (feed: MetricsFeed) => HttpHandler,
  plan: (address: string) => ProviderPlan,
  { queries, faults = [] }: { readonly queries: readonly MetricQuery[]; readonly faults?: readonly WorldFault[] },
) {
  const provider = await openProvider(make, faults);
  const http: Http = {
    async exchange({ method, url, headers = {}, body }) {
      const path = url.replace("https://provider.example", "");
      const answer = await provider.ask(path, { method, headers, ...(body === undefined ? {} : { body }) });
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body),
        setCookies: [],
        bytes: 0,
        duration: 0,
        timeToFirstByte: 0,
      };
    },
  };
  const clock = {
    now: () => new Date(NOW),
    elapsed: () => 0,
    sleep: (milliseconds: number) => {
      provider.push(milliseconds);
      return Promise.resolve();
    },
  };
  const sources = openMetricSources(new Map([["own", plan("https://provider.example")]]), {
    cloudwatch: { read: () => Promise.reject(new Error("CloudWatch is not asked")) },
    http,
    clock,
    tokens: TOKENS,
  });
  const window = { from: new Date(NOW - 5 * MINUTE), to: new Date(NOW - 2 * MINUTE), period: MINUTE };
  const found = await sources("own").read(queries, window);
  return Object.fromEntries(
    [...found].map(([id, points]) => [
      id,
      points.map(({ at, value }) => [(NOW - at) / MINUTE, Number(value.toFixed(6))]),
    ]),
  );
}

const text = (id: string, expression: string): MetricQuery => ({ id, kind: "expression", expression });
const three = (value: number) => [5, 4, 3].map((ago) => [ago, value]);

test("Prometheus: counts by the minute, a quantile, and nothing where no series is", async () => {
  const requests = (more: string) => `sum(increase(http_requests_total{${more}}[1m]))`;
  const bucket = 'sum by (le) (rate(http_request_duration_seconds_bucket{version="v1.5.0"}[1m]))';
  const queries = [
    text("all", requests('version="v1.5.0"')),
    text("bad", requests('version="v1.5.0",code=~"5.."')),
    text("none", requests('version="v1.4.0",code=~"5.."')),
    text("p95", `histogram_quantile(0.95, ${bucket})`),
  ];
  const found = await read(
    (feed) => prometheusHandler(feed, { authorization: "Bearer own-token", headers: { "X-Scope-OrgID": "shop" } }),
    (address) => ({
      kind: "prometheus",
      name: "own",
      address,
      auth: { kind: "bearer" },
      headers: { "X-Scope-OrgID": "shop" },
    }),
    { queries },
  );
  expect(found).toEqual({ all: three(60), bad: three(3), none: [], p95: three(0.0975) });
});

test.each(["v1", "v2"] as const)("Datadog %s: counts by the minute, and a percentile in seconds", async (api) => {
  const queries = [
    text("all", "sum:shop.requests{version:v1.5.0}.as_count().rollup(sum,60)"),
    text("bad", "sum:shop.errors{version:v1.5.0}.as_count().rollup(sum,60)"),
    text("none", "sum:shop.errors{version:v1.4.0}.as_count().rollup(sum,60)"),
    text("p95", "p95:shop.latency{version:v1.5.0}.rollup(max,60)"),
  ];
  const asked = [
    (feed: MetricsFeed) => datadogHandler(feed, { apiKey: "api", applicationKey: "application" }),
    (address: string): ProviderPlan => ({ kind: "datadog", name: "own", address, api }),
  ] as const;
  const expected = { all: three(60), bad: three(3), none: [], p95: three(0.08) };
  expect(await read(...asked, { queries })).toEqual(expected);
  const limited = { queries, faults: [{ kind: "metrics-limit", lasts: 5000 }] } as const;
  expect(await read(...asked, limited)).toEqual(expected);
});

test("Sentry: errors by the minute, sessions as the sum of their hours", async () => {
  const one = (id: string, counts: "errors" | "sessions" | "crashed-sessions", release = "v1.5.0"): MetricQuery => ({
    id,
    kind: "sentry",
    counts,
    release,
    environment: "production",
    search: counts === "errors" ? "!level:info" : "",
  });
  const queries = [
    one("bad", "errors"),
    one("well", "errors", "v1.4.0"),
    one("sessions", "sessions"),
    one("crashed", "crashed-sessions"),
  ];
  const found = await read(
    (feed) => sentryHandler(feed, { organization: "shop", project: "42", token: "own-token" }),
    (address) => ({ kind: "sentry", name: "own", address, organization: "shop", project: "42" }),
    { queries },
  );
  expect(found).toEqual({ bad: three(3), well: three(0), sessions: [[3, 9 * 60]], crashed: [[3, 9 * 3]] });
});

test("JSON: one document a bucket, or a series", async () => {
  const own = { kind: "json", series: undefined, time: undefined } as const;
  const path = "/orders?version=v1.5.0&from={from}&to={to}";
  const queries: MetricQuery[] = [
    { ...own, id: "failed", path, value: "$.orders.failed" },
    { ...own, id: "all", path, value: "$.orders.all" },
    {
      ...own,
      id: "series",
      path: path.replace("?", "/minutes?"),
      series: "$.minutes",
      time: "$.at",
      value: "$.placed",
    },
  ];
  const found = await read(
    (feed) => jsonHandler(feed, { header: "x-api-key", value: "own-token" }),
    (address) => ({ kind: "json", name: "own", address, auth: { kind: "none" }, headers: { "X-Api-Key": "{token}" } }),
    { queries },
  );
  expect(found).toEqual({ failed: three(2), all: three(6), series: three(4) });
});

test("an outage is the provider's own failure, never no data", async () => {
  await expect(
    read(
      (feed) => prometheusHandler(feed, {}),
      (address) => ({ kind: "prometheus", name: "own", address, auth: { kind: "none" }, headers: {} }),
      { queries: [text("all", "sum(up)")], faults: [{ kind: "metrics-outage", lasts: 3_600_000 }] },
    ),
  ).rejects.toMatchObject({ why: "unavailable" });
});
