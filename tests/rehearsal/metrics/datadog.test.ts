import { expect, test } from "vitest";
import { datadogHandler } from "../../../src/rehearsal/metrics/datadog/datadog-handler.ts";
import { NOW, openProvider } from "./served-shop.ts";

const KEYS = { "DD-API-KEY": "api", "DD-APPLICATION-KEY": "application" };
const open = (faults: Parameters<typeof openProvider>[1] = []) =>
  openProvider((feed) => datadogHandler(feed, { apiKey: "api", applicationKey: "application" }), faults);
const MINUTE = 60_000;
const seconds = (ago: number) => NOW / 1000 - ago * 60;
const first = (query: string, differs: Readonly<Record<string, string>> = {}) =>
  `/api/v1/query?${String(new URLSearchParams({ query, from: String(seconds(3)), to: String(seconds(0)), ...differs }))}`;
const second = (attributes: object, type = "timeseries_request") => ({
  method: "POST",
  headers: { ...KEYS, "content-type": "application/json" },
  body: JSON.stringify({ data: { type, attributes } }),
});
const SPAN = { from: NOW - 3 * MINUTE, to: NOW, interval: MINUTE };
const metric = (query: string, name = "a") => ({ data_source: "metrics", query, name });
const REQUESTS = "sum:shop.requests{version:v1.5.0}.as_count().rollup(sum,60)";
const ERRORS = "sum:shop.errors{version:v1.4.0}.as_count().rollup(sum,60)";

test("v1 takes seconds and answers milliseconds, bucket by bucket", async () => {
  const { ask } = await open();
  const { status, body } = await ask(first(REQUESTS), { headers: KEYS });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: "ok",
    from_date: NOW - 3 * MINUTE,
    series: [{ interval: 60, pointlist: [3, 2, 1].map((ago) => [NOW - ago * MINUTE, 60]) }],
  });
});

test.each([
  ["what nobody submitted has no series", ERRORS, []],
  ["a count is a rate without as_count", "sum:shop.requests{version:v1.5.0}.rollup(sum,60)", [1, 1, 1]],
  ["a tag is excluded", "sum:shop.requests{service:shop,!version:v1.4.0}.as_count().rollup(sum,60)", [60, 60, 60]],
  ["a distribution has percentiles, in seconds", "p95:shop.latency{version:v1.5.0}.rollup(avg,60)", [0.08, 0.08, 0.08]],
])("%s", async (_what, query, values) => {
  const { ask } = await open();
  const { body } = await ask(first(query), { headers: KEYS });
  const found = Object(body).series as readonly { readonly pointlist: readonly (readonly number[])[] }[];
  expect(found.flatMap(({ pointlist }) => pointlist.map(([, value]) => value))).toEqual(values);
});

test("without a roll-up the last hour comes in twenty seconds", async () => {
  const { ask } = await open();
  const { body } = await ask(first("sum:shop.requests{version:v1.5.0}.as_count()"), { headers: KEYS });
  expect(body).toMatchObject({ series: [{ interval: 20, length: 9 }] });
});

test("v2 takes milliseconds, answers by query, and has null where one is silent", async () => {
  const { ask } = await open();
  const queries = [metric(REQUESTS, "all"), metric("sum:shop.requests{version:v1.5.0,env:staging}.as_count()", "none")];
  const { status, body } = await ask("/api/v2/query/timeseries", second({ ...SPAN, queries }));
  expect(status).toBe(200);
  const times = [3, 2, 1].map((ago) => NOW - ago * MINUTE);
  expect(body).toMatchObject({
    data: { type: "timeseries_response", attributes: { series: [{ query_index: 0 }], times, values: [[60, 60, 60]] } },
  });
  const old = { ...SPAN, from: NOW - 12 * MINUTE, to: NOW - 8 * MINUTE };
  const both = [metric(REQUESTS.replace("1.5", "1.4"), "a"), metric(REQUESTS, "b")];
  const mixed = await ask("/api/v2/query/timeseries", second({ ...old, queries: both }));
  expect(mixed.body).toMatchObject({
    data: {
      attributes: {
        values: [
          [100, 100, 100, 100],
          [null, null, 60, 60],
        ],
      },
    },
  });
});

test("v2 in seconds is a time long ago, which has no data", async () => {
  const { ask } = await open();
  const span = { from: seconds(3), to: seconds(0), interval: MINUTE, queries: [metric(REQUESTS)] };
  const { status, body } = await ask("/api/v2/query/timeseries", second(span));
  expect({ status, body }).toMatchObject({ status: 200, body: { data: { attributes: { series: [], times: [] } } } });
});

test.each([
  ["milliseconds", first(REQUESTS, { from: String(NOW - MINUTE), to: String(NOW) })],
  ["an empty span", first(REQUESTS, { from: String(seconds(0)) })],
  ["a missing time", first(REQUESTS, { from: "" })],
  ["a scope that is not closed", first("sum:shop.requests{version:v1.5.0")],
  ["a second scope in a value", first("sum:shop.requests{version:v1.5.0}by{*}.as_count()")],
  ["a missing aggregator", first("shop.requests{*}")],
  ["an unknown function", first("sum:shop.requests{*}.forecast()")],
])("v1 refuses %s", async (_what, path) => {
  const { ask } = await open();
  const { status, body } = await ask(path, { headers: KEYS });
  expect({ status, body }).toEqual({ status: 400, body: { errors: [expect.any(String)] } });
});

test.each([
  ["another content type", { ...second({ ...SPAN, queries: [metric(REQUESTS)] }), headers: KEYS }, 415],
  ["another type of request", second({ ...SPAN, queries: [metric(REQUESTS)] }, "scalar_request"), 400],
  ["no query", second({ ...SPAN, queries: [] }), 400],
  [
    "a formula of a query that is not there",
    second({ ...SPAN, queries: [metric(REQUESTS)], formulas: [{ formula: "z" }] }),
    400,
  ],
])("v2 refuses %s", async (_what, init, status) => {
  const { ask } = await open();
  expect(await ask("/api/v2/query/timeseries", init)).toMatchObject({ status, body: { errors: [expect.any(String)] } });
});

test.each([
  ["no key", {}, 401],
  ["one key of two", { "DD-API-KEY": "api" }, 401],
  ["another key", { ...KEYS, "DD-APPLICATION-KEY": "other" }, 403],
])("%s is refused", async (_what, headers, status) => {
  const { ask } = await open();
  expect(await ask(first(REQUESTS), { headers })).toMatchObject({ status, body: { errors: [expect.any(String)] } });
});

test("beyond the rate it says when it lets in again, in seconds", async () => {
  const { ask, push } = await open([{ kind: "metrics-limit", lasts: 30_000 }]);
  const met = await ask(first(REQUESTS), { headers: KEYS });
  expect(met.status).toBe(429);
  expect(Object.fromEntries(met.headers)).toMatchObject({
    "x-ratelimit-limit": "1600",
    "x-ratelimit-period": "3600",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": "30",
  });
  push(30_000);
  expect((await ask(first(REQUESTS), { headers: KEYS })).status).toBe(200);
});
