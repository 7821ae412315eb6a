import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { datadogMetrics } from "../../../src/adapters/metrics/datadog-metrics.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import { AT, failureOf, MINUTE, patientClock, startVendor, type Vendor, WINDOW, type WireRequest } from "./vendor.ts";

const SECRETS: Readonly<Record<string, string>> = { "api-key": "dd-api-secret", "application-key": "dd-app-secret" };
const TEXT = "sum:shop.requests{version:v1.5.0}.as_count().rollup(sum, 60)";
const query = (expression = TEXT, id = "q"): MetricQuery => ({ id, kind: "expression", expression });

let vendor: Vendor;
let clock = patientClock();
beforeEach(async () => {
  vendor = await startVendor();
  clock = patientClock();
});
afterEach(() => vendor.stop());

const metrics = (api: "v1" | "v2") =>
  datadogMetrics(
    { kind: "datadog", name: "datadog", address: vendor.url, api },
    { http: nodeHttp(), clock, secret: (part = "") => SECRETS[part] ?? "" },
  );

/** What both interfaces have in common: keys, refusals, patience. */
describe.each(["v1", "v2"] as const)("datadogMetrics %s", (api) => {
  const failure = (status: number, body: unknown, headers = {}) => {
    vendor.answers = [{ status, headers, body }];
    return failureOf(metrics(api).read([query()], WINDOW));
  };

  it("sends its keys in headers alone", async () => {
    await failure(403, { errors: ["Forbidden"] });
    const [{ headers, path, parameters, body } = {} as WireRequest] = vendor.asked;
    expect(headers).toMatchObject({ "dd-api-key": "dd-api-secret", "dd-application-key": "dd-app-secret" });
    expect(`${path}?${parameters.toString()}${body}`).not.toMatch(/secret/);
  });

  it("names what to grant where it is refused", async () => {
    expect(await failure(403, { errors: ["Forbidden for dd-app-secret"] })).toMatchObject({
      why: "forbidden",
      message: "datadog answered 403 (Forbidden for ***)",
      remedy: expect.stringContaining("timeseries_query"),
    });
  });

  it.each([
    [400, "refused"],
    [404, "refused"],
    [413, "refused"],
    [500, "unavailable"],
    [429, "rate_limited"],
  ])("tells a query that is refused from one that nobody answers by status %s", async (status, why) => {
    const answered = await failure(
      status,
      { errors: ["Error parsing query: ##[error]avg:"] },
      { "retry-after": "3600" },
    );
    expect(answered).toMatchObject({
      why,
      message: `datadog answered ${status} (Error parsing query: # #[error]avg:)`,
    });
    expect(answered.remedy).not.toBe("");
  });

  it("waits until the limit begins anew, as X-RateLimit-Reset says", async () => {
    const good =
      api === "v1" ? { status: "ok", series: [] } : { data: { attributes: { series: [], times: [], values: [] } } };
    vendor.answers = [
      { status: 429, headers: { "x-ratelimit-reset": "9" }, body: { errors: ["Rate limit"] } },
      { body: good },
    ];
    expect(await metrics(api).read([query()], WINDOW)).toEqual(new Map([["q", []]]));
    expect(clock.slept).toEqual([9_000]);
    expect((await failure(429, {}, { "x-ratelimit-reset": "3000" })).why).toBe("rate_limited");
  });

  it.each([
    ["a page", "<html>"],
    ["a list", []],
    ["another form", { series: "many", data: 3 }],
  ])("takes %s for no answer", async (_, body) => {
    expect((await failure(200, body)).why).toBe("malformed");
  });
});

describe("datadogMetrics v1", () => {
  const read = async (body: unknown) => {
    vendor.answers = [{ body }];
    return (await metrics("v1").read([query()], WINDOW)).get("q");
  };
  const series = (pointlist: unknown, more = {}) => ({
    status: "ok",
    series: [{ scope: "version:v1.5.0", interval: 60, pointlist, ...more }],
  });

  it("asks in seconds, before the edge of the unfinished bucket, and reads milliseconds", async () => {
    expect(
      await read(
        series([
          [AT, 600],
          [AT + MINUTE, 601],
        ]),
      ),
    ).toEqual([
      { at: AT, value: 600 },
      { at: AT + MINUTE, value: 601 },
    ]);
    expect([vendor.asked[0]?.method, vendor.asked[0]?.path]).toEqual(["GET", "/api/v1/query"]);
    expect(Object.fromEntries(vendor.asked[0]?.parameters ?? [])).toEqual({
      from: String(AT / 1_000),
      to: String(AT / 1_000 + 179),
      query: TEXT,
    });
  });

  it("takes null for no data, and leaves out the unfinished bucket even where it is given", async () => {
    expect(
      await read(
        series([
          [AT, null],
          [AT + MINUTE, 3],
          [AT + 3 * MINUTE, 1],
        ]),
      ),
    ).toEqual([{ at: AT + MINUTE, value: 3 }]);
  });

  it("has no data where there is no series", async () => {
    expect(await read({ status: "ok", series: [] })).toEqual([]);
  });

  it("finds the error in an answer of status 200", async () => {
    const body = { status: "error", error: "Rule ##[error]parsing failed", series: [] };
    expect(await failureOf(read(body))).toMatchObject({
      why: "malformed",
      message: expect.stringContaining("answered status error: Rule # #[error]parsing failed"),
    });
    expect((await failureOf(read({ ...series([[AT, 1]]), error: "partial" }))).why).toBe("malformed");
  });

  it.each([
    [
      "several series",
      {
        status: "ok",
        series: [
          { scope: "host:a", pointlist: [] },
          { scope: "host:b", pointlist: [] },
        ],
      },
      "refused",
      "such as host:a and host:b",
    ],
    ["wider buckets", series([[AT, 600]], { interval: 300 }), "refused", "buckets of 300 seconds"],
    ["a number in a text", series([[AT, "600"]]), "malformed", 'holds the text "600"'],
    ["a bucket of its own choice", series([[AT + 20_000, 600]]), "malformed", "begins no bucket of 1m"],
  ])("never judges %s", async (_, body, expected, words) => {
    const { why, message } = await failureOf(read(body));
    expect([why, message]).toEqual([expected, expect.stringContaining(words)]);
  });
});

describe("datadogMetrics v2", () => {
  const answer = (
    times: readonly number[],
    rows: readonly unknown[],
    indexes = rows.map((_, index) => index),
    more = {},
  ) => ({
    data: {
      type: "timeseries_response",
      attributes: {
        times,
        values: rows,
        series: indexes.map((query_index) => ({ query_index, group_tags: [`host:${query_index}`] })),
      },
    },
    ...more,
  });
  const minutes = [AT, AT + MINUTE, AT + 2 * MINUTE];
  const read = async (body: unknown, queries = [query()], over = WINDOW) => {
    vendor.answers = [{ body }];
    return metrics("v2").read(queries, over);
  };

  it("asks many queries at once in milliseconds, and finds each by its index", async () => {
    const queries = [
      query("sum:a{*}.rollup(sum, 60)", "a"),
      query("sum:b{*}.rollup(sum, 60)", "b"),
      query("sum:c{*}.rollup(sum, 60)", "c"),
    ];
    // The second has no data at all: no series comes for it.
    const body = answer(
      minutes,
      [
        [7, null, 9],
        [1, 2, 3],
      ],
      [2, 0],
    );
    expect(await read(body, queries)).toEqual(
      new Map([
        ["a", [1, 2, 3].map((value, index) => ({ at: minutes[index], value }))],
        ["b", []],
        [
          "c",
          [
            { at: AT, value: 7 },
            { at: AT + 2 * MINUTE, value: 9 },
          ],
        ],
      ]),
    );
    expect([vendor.asked[0]?.method, vendor.asked[0]?.path]).toEqual(["POST", "/api/v2/query/timeseries"]);
    expect(JSON.parse(vendor.asked[0]?.body ?? "")).toEqual({
      data: {
        type: "timeseries_request",
        attributes: {
          from: AT,
          to: AT + 3 * MINUTE - 1,
          interval: MINUTE,
          queries: ["a", "b", "c"].map((name, index) => ({
            data_source: "metrics",
            name: `q${index}`,
            query: `sum:${name}{*}.rollup(sum, 60)`,
          })),
          formulas: [{ formula: "q0" }, { formula: "q1" }, { formula: "q2" }],
        },
      },
    });
  });

  it("asks twenty queries a request", async () => {
    await read(
      answer([], []),
      Array.from({ length: 21 }, (_, index) => query(TEXT, `q${index}`)),
    );
    expect(vendor.asked.map(({ body }) => JSON.parse(body).data.attributes.queries.length)).toEqual([20, 1]);
  });

  it("leaves out the unfinished bucket even where it is given", async () => {
    expect((await read(answer([AT + 2 * MINUTE, AT + 3 * MINUTE], [[5, 1]]))).get("q")).toEqual([
      { at: AT + 2 * MINUTE, value: 5 },
    ]);
  });

  const half = { ...WINDOW, to: new Date(AT + 10 * MINUTE) };
  it.each([
    [
      "errors at the root",
      answer(minutes, [[1, 2, 3]], [0], { errors: "timed out" }),
      WINDOW,
      "answered an error: timed out",
    ],
    [
      "several series of one query",
      answer(
        minutes,
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [0, 0],
      ),
      WINDOW,
      "several series where one is needed, such as host:0",
      "refused",
    ],
    [
      "buckets that the server widened",
      answer([AT, AT + 5 * MINUTE], [[1, 2]]),
      half,
      "wider buckets than 60 seconds",
      "refused",
    ],
    ["a number in a text", answer(minutes, [["1", 2, 3]]), WINDOW, 'holds the text "1"'],
    ["fewer values than times", answer(minutes, [[1]]), WINDOW, "something else"],
    ["a query that was not asked", answer(minutes, [[1, 2, 3]], [4]), WINDOW, "something else"],
    ["no data member", { errors: null }, WINDOW, "something else"],
  ])("never judges %s", async (_, body, over, words, expected = "malformed") => {
    const { why, message } = await failureOf(read(body, [query()], over));
    expect([why, message]).toEqual([expected, expect.stringContaining(words)]);
  });

  it("takes rare events for what they are, not for wider buckets", async () => {
    const rare = [AT, AT + 7 * MINUTE];
    expect(
      (await read(answer(rare, [[1, 1]]), [query()], { ...WINDOW, to: new Date(AT + 30 * MINUTE) })).get("q"),
    ).toHaveLength(2);
  });
});
