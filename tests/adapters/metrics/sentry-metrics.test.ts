import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { sentryMetrics } from "../../../src/adapters/metrics/sentry-metrics.ts";
import type { MetricQuery } from "../../../src/core/canary/metric-query.ts";
import type { MetricWindow } from "../../../src/ports/metrics.ts";
import { AT, failureOf, MINUTE, patientClock, startVendor, type Vendor, WINDOW } from "./vendor.ts";

const TOKEN = "sntrys_secret";
type SentryQuery = Extract<MetricQuery, { readonly kind: "sentry" }>;
const query = (counts: SentryQuery["counts"], more: Partial<SentryQuery> = {}): SentryQuery => ({
  id: counts,
  kind: "sentry",
  counts,
  release: "shop@v1.5.0",
  environment: "production",
  search: "",
  ...more,
});

let vendor: Vendor;
let clock = patientClock();
beforeEach(async () => {
  vendor = await startVendor();
  clock = patientClock();
});
afterEach(() => vendor.stop());

const read = (body: unknown, queries: readonly SentryQuery[], over: MetricWindow = WINDOW) => {
  vendor.answers = [{ body }];
  return sentryMetrics(
    { kind: "sentry", name: "sentry", address: vendor.url, organization: "shop", project: "42" },
    { http: nodeHttp(), clock, secret: () => TOKEN },
  ).read(queries, over);
};

describe("error events of Sentry", () => {
  const row = (minute: number, value: unknown, more = {}) => ({
    timestamp: AT + minute * MINUTE,
    value,
    incomplete: false,
    ...more,
  });
  const answer = (values: readonly unknown[], meta = {}) => ({
    meta: { dataset: "errors", start: AT, end: AT + 3 * MINUTE },
    timeSeries: [
      { yAxis: "count()", values, meta: { valueType: "integer", valueUnit: null, interval: MINUTE, ...meta } },
    ],
  });

  it("asks for one release, one environment and one project by minute", async () => {
    const series = await read(answer([row(0, 4), row(1, 0), row(2, 1)]), [query("errors", { search: "!level:info" })]);
    expect(series.get("errors")).toEqual([4, 0, 1].map((value, index) => ({ at: AT + index * MINUTE, value })));
    const [{ path, parameters, headers } = { path: "", parameters: new URLSearchParams(), headers: {} }] = vendor.asked;
    expect(path).toBe("/api/0/organizations/shop/events-timeseries/");
    expect([...parameters]).toEqual([
      ["dataset", "errors"],
      ["yAxis", "count()"],
      ["interval", "1m"],
      ["project", "42"],
      ["environment", "production"],
      ["query", 'release:"shop@v1.5.0" !level:info'],
      ["start", "2026-11-24T11:03:00"],
      ["end", "2026-11-24T11:06:00"],
    ]);
    expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it("names the release exactly: no wildcard, no second filter", async () => {
    await read(answer([]), [query("errors", { release: 'v1*" OR release:"v2', environment: "" })]);
    expect(vendor.asked[0]?.parameters.get("query")).toBe('release:"v1\\*\\" OR release:\\"v2"');
    expect(vendor.asked[0]?.parameters.has("environment")).toBe(false);
  });

  it("has no data of minutes that Sentry calls incomplete, or that it appends", async () => {
    const late = row(2, 0, { incomplete: true, incompleteReason: "INCOMPLETE_BUCKET" });
    expect((await read(answer([row(0, 4), late, row(3, 0)]), [query("errors")])).get("errors")).toEqual([
      { at: AT, value: 4 },
    ]);
  });

  it.each([
    ["widened buckets", answer([row(0, 4)], { interval: 5 * MINUTE }), "refused", "buckets of 300 seconds"],
    ["a part of the data", answer([row(0, 4)], { dataScanned: "partial" }), "unavailable", "a part of its data"],
    [
      "no project at all",
      { meta: {}, timeSeries: [] },
      "forbidden",
      "shows no project for errors of release shop@v1.5.0",
    ],
    ["a number in a text", answer([row(0, "4")]), "malformed", 'the text "4"'],
    [
      "the older form of answer",
      { data: [[AT / 1_000, [{ count: 4 }]]] },
      "malformed",
      "something else than Sentry does",
    ],
    ["a page", "<html>", "malformed", "no JSON"],
  ])("never judges %s", async (_, body, why, words) => {
    expect(await failureOf(read(body, [query("errors")]))).toMatchObject({
      why,
      message: expect.stringContaining(words),
    });
  });

  it("waits until the limit begins anew, as X-Sentry-Rate-Limit-Reset says", async () => {
    const reset = String(clock.now().getTime() / 1_000 + 4);
    const reading = read(answer([row(0, 1)]), [query("errors")]);
    vendor.answers = [
      { status: 429, headers: { "x-sentry-rate-limit-reset": reset }, body: { detail: "slow" } },
      ...vendor.answers,
    ];
    expect((await reading).get("errors")).toHaveLength(1);
    expect(clock.slept).toEqual([4_000]);
  });

  it.each([
    [401, "unauthorized"],
    [403, "forbidden"],
  ])("names the scope that is missing on %s, and no token", async (status, why) => {
    vendor.answers = [];
    const reading = read("", [query("errors")]);
    vendor.answers = [{ status, body: { detail: `Invalid token ${TOKEN}` } }];
    const failure = await failureOf(reading);
    expect(failure).toMatchObject({
      why,
      message: `sentry answered ${status} (Invalid token ***)`,
      remedy: expect.stringContaining("org:read"),
    });
  });

  it.each([
    [400, "refused"],
    [404, "refused"],
    [500, "unavailable"],
    [408, "unavailable"],
  ])("tells a question that is refused from one that nobody answers by status %s", async (status, why) => {
    const reading = read("", [query("errors")]);
    vendor.answers = [{ status, body: { detail: "Invalid query: ##[error]here" } }];
    expect(await failureOf(reading)).toMatchObject({
      why,
      message: `sentry answered ${status} (Invalid query: # #[error]here)`,
      remedy: expect.stringMatching(/^(Mend|Check)/),
    });
  });
});

describe("sessions of Sentry", () => {
  const HOUR = 60 * MINUTE;
  const DAY = Date.parse("2026-11-24T00:00:00Z");
  const hours: MetricWindow = { from: new Date(DAY), to: new Date(DAY + 2 * HOUR), period: HOUR };
  const answer = {
    start: "2026-11-24T00:00:00Z",
    // The end is rounded up, beyond what was asked for.
    intervals: ["2026-11-24T00:00:00Z", "2026-11-24T01:00:00Z", "2026-11-24T02:00:00Z"],
    groups: [
      {
        by: {},
        totals: { "sum(session)": 5_000, "crash_rate(session)": 0.0032 },
        series: { "sum(session)": [3_000, 2_000, 0], "crash_rate(session)": [0.002, 0.005, null] },
      },
    ],
  };

  it("asks for sessions and their crashes once, so that both are of one answer", async () => {
    await read(answer, [query("sessions"), query("crashed-sessions")], hours);
    expect(vendor.asked).toHaveLength(1);
    expect(vendor.asked[0]?.path).toBe("/api/0/organizations/shop/sessions/");
    expect([...(vendor.asked[0]?.parameters ?? [])]).toEqual([
      ["field", "sum(session)"],
      ["field", "crash_rate(session)"],
      ["interval", "1h"],
      ["project", "42"],
      ["environment", "production"],
      ["query", 'release:"shop@v1.5.0"'],
      ["start", "2026-11-24T00:00:00"],
      ["end", "2026-11-24T02:00:00"],
    ]);
  });

  it("gives them by the hour where the monitor's period is hours", async () => {
    expect(await read(answer, [query("sessions"), query("crashed-sessions")], hours)).toEqual(
      new Map([
        [
          "sessions",
          [
            { at: DAY, value: 3_000 },
            { at: DAY + HOUR, value: 2_000 },
          ],
        ],
        [
          "crashed-sessions",
          [
            { at: DAY, value: 6 },
            { at: DAY + HOUR, value: 10 },
          ],
        ],
      ]),
    );
  });

  it("gives one sum in the last bucket where the period is shorter", async () => {
    const last = AT + 2 * MINUTE;
    expect(await read(answer, [query("sessions"), query("crashed-sessions")])).toEqual(
      new Map([
        ["sessions", [{ at: last, value: 5_000 }]],
        ["crashed-sessions", [{ at: last, value: 16 }]],
      ]),
    );
  });

  it("asks for users as distinct ones", async () => {
    const groups = [{ by: {}, totals: { "count_unique(user)": 200, "crash_rate(user)": 0.01 }, series: {} }];
    const series = await read({ intervals: [], groups }, [query("users"), query("crashed-users")]);
    expect([series.get("users")?.[0]?.value, series.get("crashed-users")?.[0]?.value]).toEqual([200, 2]);
    expect(vendor.asked[0]?.parameters.getAll("field")).toEqual(["count_unique(user)", "crash_rate(user)"]);
  });

  it("knows a release without sessions from one whose crashes are not known", async () => {
    const totals = (count: number) => ({
      intervals: [],
      groups: [{ by: {}, totals: { "sum(session)": count, "crash_rate(session)": null }, series: {} }],
    });
    const crashed = [query("crashed-sessions")];
    expect((await read(totals(0), crashed)).get("crashed-sessions")).toEqual([{ at: AT + 2 * MINUTE, value: 0 }]);
    expect((await read(totals(10), crashed)).get("crashed-sessions")).toEqual([]);
    expect((await read({ intervals: [], groups: [] }, crashed)).get("crashed-sessions")).toEqual([]);
  });

  it.each([
    ["several groups", { ...answer, groups: [...answer.groups, ...answer.groups] }],
    ["a number in a text", { ...answer, groups: [{ by: {}, totals: { "sum(session)": "5" }, series: {} }] }],
    ["no groups", { intervals: [] }],
  ])("never judges %s", async (_, body) => {
    expect((await failureOf(read(body, [query("sessions")]))).why).toBe("malformed");
  });
});
