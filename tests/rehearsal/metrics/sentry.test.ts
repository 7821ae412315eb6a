import { expect, test } from "vitest";
import { sentryHandler } from "../../../src/rehearsal/metrics/sentry/sentry-handler.ts";
import { NOW, openProvider } from "./served-shop.ts";

const ACCESS = { organization: "shop", project: "42", token: "sentry-token" };
const headers = { authorization: "Bearer sentry-token" };
const open = (faults: Parameters<typeof openProvider>[1] = []) =>
  openProvider((feed) => sentryHandler(feed, ACCESS), faults);
const MINUTE = 60_000;
const iso = (ago: number) => new Date(NOW - ago * MINUTE).toISOString();
const path = (endpoint: string, asked: readonly (readonly [string, string])[], organization = "shop") =>
  `/api/0/organizations/${organization}/${endpoint}/?${String(new URLSearchParams(asked.map(([name, value]): [string, string] => [name, value])))}`;
const SPAN = [
  ["start", iso(5)],
  ["end", iso(0)],
  ["project", "42"],
] as const;
const sessions = (...more: readonly (readonly [string, string])[]) =>
  path("sessions", [...SPAN, ["field", "sum(session)"], ...more]);
const stats = (...more: readonly (readonly [string, string])[]) =>
  path("events-stats", [...SPAN, ["yAxis", "count()"], ["interval", "1m"], ...more]);
const RELEASE = ["query", 'release:"v1.5.0"'] as const;

test("sessions are counted by release and status, the span widened to whole hours", async () => {
  const { ask } = await open();
  const { status, body } = await ask(sessions(RELEASE, ["groupBy", "session.status"]), { headers });
  expect(status).toBe(200);
  // Ten minutes of the release lie in the hour; the newest two are not ingested yet.
  expect(body).toMatchObject({
    start: "2026-11-18T10:00:00Z",
    end: "2026-11-18T11:00:00Z",
    intervals: ["2026-11-18T10:00:00Z"],
    groups: [
      { by: { "session.status": "healthy" }, totals: { "sum(session)": 9 * 57 } },
      { by: { "session.status": "errored" }, totals: { "sum(session)": 0 } },
      { by: { "session.status": "crashed" }, totals: { "sum(session)": 9 * 3 } },
      { by: { "session.status": "abnormal" }, totals: { "sum(session)": 0 } },
    ],
  });
});

test("errors of a release are counted by the minute, late by a minute and a half", async () => {
  const { ask } = await open();
  const { body } = await ask(stats(RELEASE), { headers });
  expect(body).toMatchObject({
    start: NOW / 1000 - 300,
    data: [5, 4, 3, 2, 1].map((ago) => [NOW / 1000 - ago * 60, [{ count: ago === 1 ? 0 : 3 }]]),
  });
  const without = await ask(stats(["query", 'release:"v1.5.0" !level:error']), { headers });
  expect(Object(without.body).data.flatMap(([, [{ count }]]: [number, [{ count: number }]]) => count)).toEqual([
    0, 0, 0, 0, 0,
  ]);
});

test("the newer form tells in milliseconds, and marks what is not all there yet", async () => {
  const { ask } = await open();
  const asked = stats(RELEASE, ["dataset", "errors"]).replace("events-stats", "events-timeseries");
  const { body } = await ask(asked, { headers });
  const values = [5, 4, 3, 2, 1].map((ago) => ({ timestamp: NOW - ago * MINUTE, value: ago === 1 ? 0 : 3 }));
  expect(body).toMatchObject({
    meta: { dataset: "errors", start: NOW - 5 * MINUTE, end: NOW },
    timeSeries: [{ yAxis: "count()", meta: { interval: MINUTE }, values }],
  });
  const marks = Object(body).timeSeries[0].values.map(({ incomplete }: { incomplete: boolean }) => incomplete);
  expect(marks).toEqual([false, false, false, true, true]);
  expect((await ask(asked.replace("dataset=errors", "dataset=sessions"), { headers })).status).toBe(400);
});

test.each([
  ["sessions of an interval below an hour", sessions(["interval", "10m"])],
  ["an interval that does not divide a day", sessions(["interval", "7h"])],
  ["sessions without a field", path("sessions", SPAN)],
  ["a field that is none", sessions(["field", "count()"])],
  [
    "a start without an end",
    path("events-stats", [
      ["start", iso(5)],
      ["yAxis", "count()"],
    ]),
  ],
  [
    "an end before the start",
    path("events-stats", [
      ["start", iso(0)],
      ["end", iso(5)],
    ]),
  ],
  [
    "times in seconds",
    path("events-stats", [
      ["start", String(NOW / 1000 - 60)],
      ["end", String(NOW / 1000)],
    ]),
  ],
  ["a search that is not closed", stats(["query", 'release:"v1.5.0'])],
  ["a search of brackets", stats(["query", "release:(v1.5.0 OR v1.4.0)"])],
  ["a project by name", stats(["project", "shop"])],
  [
    "too many points",
    path("events-stats", [
      ["start", iso(20_000)],
      ["end", iso(0)],
      ["interval", "1m"],
    ]),
  ],
])("refuses %s", async (_what, asked) => {
  const { ask } = await open();
  const { status, body } = await ask(asked, { headers });
  expect({ status, body }).toEqual({ status: 400, body: { detail: expect.any(String) } });
});

test.each([
  ["no token", {}, stats(), 401],
  ["another token", { authorization: "Bearer other" }, stats(), 401],
  ["another project", headers, stats(["project", "43"]), 403],
  ["another organization", headers, path("events-stats", SPAN, "other"), 404],
  ["a path without its slash", headers, stats().replace("/?", "?"), 404],
])("%s is refused", async (_what, shown, asked, status) => {
  const { ask } = await open();
  expect(await ask(asked, { headers: shown })).toMatchObject({ status, body: { detail: expect.any(String) } });
});

test("beyond the rate it says when it lets in again, in seconds since the epoch", async () => {
  const { ask } = await open([{ kind: "metrics-limit", lasts: 30_000 }]);
  const met = await ask(stats(), { headers });
  expect(met.status).toBe(429);
  expect(Object.fromEntries(met.headers)).toMatchObject({
    "x-sentry-rate-limit-remaining": "0",
    "x-sentry-rate-limit-reset": String(NOW / 1000 + 30),
  });
});
