import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { prometheusMetrics } from "../../../src/adapters/metrics/prometheus-metrics.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import type { ProviderAuth } from "../../../src/core/canary/provider-plan.ts";
import { AT, failureOf, MINUTE, patientClock, startVendor, type Vendor, WINDOW } from "./vendor.ts";

const SECRET = "prom-secret-word";
const EXPRESSION = 'sum(increase(http_requests_total{version="v1.5.0"}[1m]))';
const query = (expression = EXPRESSION, id = "q"): MetricQuery => ({ id, kind: "expression", expression });
/** Values by the ends of the window's minutes. */
const values = (...texts: unknown[]) => texts.map((text, index) => [AT / 1_000 + (index + 1) * 60, text]);
const matrix = (...series: unknown[]) => ({ status: "success", data: { resultType: "matrix", result: series } });
const one = (...texts: unknown[]) => matrix({ metric: {}, values: values(...texts) });

let vendor: Vendor;
let clock = patientClock();
beforeEach(async () => {
  vendor = await startVendor();
  clock = patientClock();
});
afterEach(() => vendor.stop());

const metrics = (auth: ProviderAuth = { kind: "none" }, headers: Readonly<Record<string, string>> = {}) =>
  prometheusMetrics(
    { kind: "prometheus", name: "prometheus", address: `${vendor.url}/tenant`, auth, headers },
    { http: nodeHttp(), clock, secret: (part) => (part === undefined ? SECRET : `${SECRET}-${part}`) },
  );
const read = async (queries = [query()], over = WINDOW) => metrics().read(queries, over);
const points = async (body: unknown) => {
  vendor.answers = [{ body }];
  return (await read()).get("q");
};
const failure = (body: unknown, status = 200, headers = {}) => {
  vendor.answers = [{ status, headers, body }];
  return failureOf(read());
};

describe("prometheusMetrics", () => {
  it("posts a range whose steps are the buckets' ends, below the address it was given", async () => {
    vendor.answers = [{ body: one("600", "601.5", "0") }];
    expect(await read()).toEqual(
      new Map([
        [
          "q",
          [
            { at: AT, value: 600 },
            { at: AT + MINUTE, value: 601.5 },
            { at: AT + 2 * MINUTE, value: 0 },
          ],
        ],
      ]),
    );
    const [{ method, path, body, headers } = { method: "", path: "", body: "", headers: {} }] = vendor.asked;
    expect([method, path, headers["content-type"]]).toEqual([
      "POST",
      "/tenant/api/v1/query_range",
      "application/x-www-form-urlencoded",
    ]);
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      query: EXPRESSION,
      start: String(AT / 1_000 + 60),
      end: String(AT / 1_000 + 180),
      step: "60",
    });
  });

  it.each([
    ["none", { kind: "none" }, {}, undefined],
    ["basic", { kind: "basic", user: "shop" }, {}, `Basic ${btoa(`shop:${SECRET}`)}`],
    ["bearer", { kind: "bearer" }, {}, `Bearer ${SECRET}`],
    ["a header of its own", { kind: "none" }, { Authorization: "Api {token.key}" }, `Api ${SECRET}-key`],
  ] as const)("shows who asks by %s", async (_, auth, headers, expected) => {
    vendor.answers = [{ body: one("1") }];
    await metrics(auth, { ...headers, "X-Scope-OrgID": "shop", "X-Key": "{token}" }).read([query()], WINDOW);
    expect(vendor.asked[0]?.headers).toMatchObject({ "x-scope-orgid": "shop", "x-key": SECRET });
    expect(vendor.asked[0]?.headers.authorization).toBe(expected);
    expect(vendor.asked[0]?.path).not.toContain(SECRET);
  });

  it("has no data where no series matches, which is not zero", async () => {
    expect(await points(matrix())).toEqual([]);
  });

  it("tells NaN and both infinities as NaN, never as absent: an error count that is none must not be zero", async () => {
    expect(await points(one("NaN", "+Inf", "3"))).toEqual([
      { at: AT, value: Number.NaN },
      { at: AT + MINUTE, value: Number.NaN },
      { at: AT + 2 * MINUTE, value: 3 },
    ]);
    expect(await points(one("-Inf", "1e-3", "-2"))).toEqual([
      { at: AT, value: Number.NaN },
      { at: AT + MINUTE, value: 0.001 },
      { at: AT + 2 * MINUTE, value: -2 },
    ]);
  });

  it.each([["12 requests"], ["0x10"], [""], [" 12"], [12], [true], [["12"]], ["::error::12"]])(
    "takes the sample %j for no number",
    async (sample) => {
      const { why, message } = await failure(one("1", sample));
      expect([why, message]).toEqual([
        "malformed",
        expect.stringMatching(/^prometheus holds .* at 2026-11-24T11:04:00.000Z, which is no number, for sum\(/),
      ]);
      expect(message).not.toContain("::error::");
    },
  );

  it("never picks one of several series", async () => {
    const { why, message, remedy } = await failure(
      matrix({ metric: { code: "500" }, values: values("1") }, { metric: { code: "502" }, values: values("2") }),
    );
    expect([why, remedy]).toEqual(["refused", expect.stringContaining("sum(")]);
    expect(message).toContain('has 2 series where one is needed, such as {"code":"500"} and {"code":"502"}');
  });

  it("never judges an answer with warnings, which may be partial, and does not mind hints", async () => {
    expect(await failure({ ...one("1"), warnings: ["store ##[error]eu-2 is away"] })).toMatchObject({
      why: "unavailable",
      message: "prometheus warned: store # #[error]eu-2 is away",
    });
    expect(await points({ ...one("1"), warnings: [], infos: ["PromQL info: metric might not be a counter"] })).toEqual([
      { at: AT, value: 1 },
    ]);
  });

  it.each([
    ["a vector", { status: "success", data: { resultType: "vector", result: [] } }],
    ["a text", { status: "success", data: { resultType: "string", result: [1, "x"] } }],
    ["native histograms", matrix({ metric: {}, histograms: [[AT / 1_000 + 60, { count: "1" }]] })],
    [
      "what PromQL itself warns of",
      { ...one("1"), warnings: ["PromQL warning: quantile value should be between 0 and 1, got 99 (1:20)"] },
    ],
  ])("takes %s for the query's fault, which no time mends", async (_, body) => {
    const { why, remedy } = await failure(body);
    expect([why, remedy]).toEqual(["refused", expect.stringMatching(/^(Mend|Take)/)]);
  });

  it("takes a store that is away for passing, whatever PromQL warns of beside it", async () => {
    const warnings = ["PromQL warning: bucket label le is missing", "store eu-2 is away"];
    expect((await failure({ ...one("1"), warnings })).why).toBe("unavailable");
  });

  it.each([
    ["an error in a good status", { status: "error", errorType: "internal", error: "oh" }],
    ["a page", "<html>Sign in</html>"],
    ["half a document", '{"status":"success","data":{"resu'],
    ["nothing", ""],
    ["null", null],
    ["a sample without a time", matrix({ metric: {}, values: [["x", "1"]] })],
  ])("takes %s for no answer", async (_, body) => {
    expect((await failure(body)).why).toBe("malformed");
  });

  it.each([
    [400, "bad_data", "refused"],
    [422, "execution", "refused"],
    [401, "unauthorized", "unauthorized"],
    [403, "forbidden", "forbidden"],
    [404, "not_found", "refused"],
    [405, "method", "refused"],
    [408, "timeout", "unavailable"],
  ])("says what it answered with status %s", async (status, errorType, why) => {
    const said = await failure({ status: "error", errorType, error: `no \u001b[31m${SECRET}\nway` }, status);
    expect(said).toMatchObject({ why, message: `prometheus answered ${status} (${errorType}: no *** way)` });
    expect(said.remedy).not.toBe("");
    expect(vendor.asked).toHaveLength(1);
  });

  it("waits as it is told by a server that has too much to do, and reads then", async () => {
    vendor.answers = [
      {
        status: 503,
        headers: { "retry-after": "7" },
        body: { status: "error", errorType: "unavailable", error: "busy" },
      },
      { body: one("1") },
    ];
    expect((await read()).get("q")).toEqual([{ at: AT, value: 1 }]);
    expect(clock.slept).toEqual([7_000]);
  });

  it.each([
    [503, "unavailable"],
    [429, "rate_limited"],
  ])("gives up on %s where the wait would be too long", async (status, why) => {
    expect((await failure("", status, { "retry-after": "3600" })).why).toBe(why);
    expect(clock.slept).toEqual([]);
  });

  it("never follows a redirect, which could carry the secret elsewhere", async () => {
    const { why, message } = await failure("", 302, { location: "https://elsewhere.example/" });
    expect([why, message, vendor.asked.length]).toEqual(["refused", "prometheus redirects (302)", 1]);
  });

  it("reads no more than it can hold", async () => {
    expect((await failure(`"${"x".repeat(8 * 1024 * 1024)}"`)).why).toBe("refused");
  });

  it("says that nobody answers", async () => {
    const silent = prometheusMetrics(
      { kind: "prometheus", name: "prometheus", address: "http://127.0.0.1:9", auth: { kind: "bearer" }, headers: {} },
      { http: nodeHttp(), clock, secret: () => SECRET },
    );
    expect(await failureOf(silent.read([query()], WINDOW))).toMatchObject({ why: "unavailable" });
  });

  it("never connects to an address that is refused, and says that asking again cannot help", async () => {
    const refusing = prometheusMetrics(
      { kind: "prometheus", name: "prometheus", address: vendor.url, auth: { kind: "bearer" }, headers: {} },
      { http: nodeHttp({ refuse: () => "it is internal" }), clock, secret: () => SECRET },
    );
    expect(await failureOf(refusing.read([query()], WINDOW))).toMatchObject({
      why: "forbidden",
      message: expect.stringContaining("address-refused"),
    });
    expect(vendor.asked).toEqual([]);
  });

  it("refuses points outside of the window, as a server with another clock gives them", async () => {
    const far = [AT / 1_000, AT / 1_000 + 240].map((time) => [time, "9"]);
    expect(await points(matrix({ metric: {}, values: far }))).toEqual([]);
  });

  it.each([
    [
      "two values for one bucket",
      [
        [AT / 1_000 + 60, "1"],
        [AT / 1_000 + 60, "2"],
      ],
    ],
    ["a value between two edges", [[AT / 1_000 + 75, "1"]]],
  ])("takes %s for no series", async (_, samples) => {
    expect((await failure(matrix({ metric: {}, values: samples }))).why).toBe("malformed");
  });

  it("orders what came unordered", async () => {
    const [first, second] = values("1", "2");
    expect(await points(matrix({ metric: {}, values: [second, first] }))).toEqual([
      { at: AT, value: 1 },
      { at: AT + MINUTE, value: 2 },
    ]);
  });

  it("asks for a long time in parts, since 11,000 points are refused", async () => {
    vendor.answers = [{ body: one() }];
    await read([query()], { ...WINDOW, to: new Date(AT + 10_001 * MINUTE) });
    const asked = vendor.asked
      .map(({ body }) => new URLSearchParams(body))
      .map((form) => [form.get("start"), form.get("end")].map(Number));
    expect(asked).toEqual([
      [AT / 1_000 + 60, AT / 1_000 + 600_000],
      [AT / 1_000 + 600_060, AT / 1_000 + 600_060],
    ]);
  });

  it("asks each query once, a few at a time", async () => {
    vendor.answers = [({ body }) => ({ body: one(new URLSearchParams(body).get("query")?.slice(1)) })];
    const many = Array.from({ length: 9 }, (_, index) => query(`q${index}`, `id${index}`));
    const series = await read(many);
    expect(many.map(({ id }) => series.get(id)?.[0]?.value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(vendor.asked).toHaveLength(9);
  });
});
