import { expect, test } from "vitest";
import {
  COMPARE,
  errorMonitor,
  isAbout,
  judgedBy,
  LIMIT,
  LIVE,
  PAST,
  type Question,
  type Told,
} from "./monitor-scene.ts";

/** Tells of 300 requests a minute in each arm, of which so many fail in the new version. */
const steady =
  (failing: number) =>
  (question: Question): string =>
    isAbout(question).errors ? (isAbout(question).canary ? String(failing) : "1") : "300";

const BOTH = errorMonitor([LIMIT, COMPARE]);

test("what is told soundly is judged: this scene passes and fails as it should", async () => {
  const well = await judgedBy({ monitor: BOTH, told: steady(1) });
  expect({ log: well.log, status: well.status, ...well.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "passed",
  });
  const ill = await judgedBy({ monitor: BOTH, told: steady(12) });
  expect({ log: ill.log, status: ill.status, ...ill.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "regression_found",
  });
});

const unless =
  (silent: (question: Question) => boolean): Told =>
  (question) =>
    silent(question) ? undefined : steady(1)(question);

test.each([
  ["nothing is known of the new version", unless((question) => isAbout(question).canary)],
  [
    "its requests are not told, only its errors",
    unless((question) => isAbout(question).canary && !isAbout(question).errors),
  ],
  [
    "it had a handful of requests",
    (question: Question) => (isAbout(question).errors ? undefined : isAbout(question).canary ? "2" : "300"),
  ],
  ["there is no series at all", () => undefined],
] as const)("threat C1: where %s it is no pass and no failure", async (_what, told) => {
  const { status, outputs, log } = await judgedBy({ monitor: BOTH, told });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "insufficient_data",
    verdict: "insufficient-data",
  });
});

test("threat C1: silence is waited for as long as the watch may take, and then no pass", async () => {
  const monitor = errorMonitor([LIMIT], "watch: 3m\nextend: 3m\nlag: 1m");
  const { status, outputs, log, took, asked } = await judgedBy({ monitor, told: () => undefined, inputs: LIVE });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "insufficient_data",
  });
  expect(took).toBeGreaterThan(6 * 60_000);
  expect(asked.length).toBeGreaterThan(4);
});

const JUNK = ["NaN", "+Inf", "-Inf", "-1", "1e999", "many", "12 errors", null, 12, {}];

test.each(JUNK.map((junk) => [JSON.stringify(junk), junk] as const))(
  "threat C3: an error count of %s is no measurement, never a pass and never a failure",
  async (_what, junk) => {
    const told: Told = (question) =>
      isAbout(question).canary && isAbout(question).errors ? junk : steady(1)(question);
    const { status, outputs, log } = await judgedBy({ monitor: BOTH, told });
    expect({ log, status, ...outputs }).toMatchObject({ status: 1, decision: "unknown" });
    expect(["insufficient_data", "provider_error"]).toContain(outputs["reason-code"]);
  },
);

const series = (values: unknown, more = "") =>
  JSON.stringify({ status: "success", data: { resultType: "matrix", result: [{ metric: {}, values }] } }) + more;
const bodies: readonly (readonly [string, (question: Question) => string])[] = [
  ["no JSON", () => "<html>login</html>"],
  ["half an answer", ({ start }) => series([[start / 1000, "1"]]).slice(0, -20)],
  [
    "a vector in a matrix's place",
    ({ end }) =>
      JSON.stringify({
        status: "success",
        data: { resultType: "vector", result: [{ metric: {}, value: [end / 1000, "1"] }] },
      }),
  ],
  [
    "two series where one was asked for",
    ({ start }) =>
      JSON.stringify({
        status: "success",
        data: {
          resultType: "matrix",
          result: ["a", "b"].map((pod) => ({ metric: { pod }, values: [[start / 1000, "1"]] })),
        },
      }),
  ],
  [
    "a warning that it may be partial",
    ({ start }) =>
      JSON.stringify({
        status: "success",
        warnings: ["a store is away"],
        data: { resultType: "matrix", result: [{ metric: {}, values: [[start / 1000, "1"]] }] },
      }),
  ],
  [
    "an error in an answer of status 200",
    () => JSON.stringify({ status: "error", errorType: "timeout", error: "query timed out" }),
  ],
];

test.each(bodies)("fault 66: %s is the provider's error, never data", async (_what, body) => {
  const { status, outputs, log } = await judgedBy({ monitor: BOTH, told: { body } });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "provider_error",
    verdict: "error",
  });
});

test("fault 66: a series without points, and one of NaN alone, are no data", async () => {
  for (const told of [{ body: () => series([]) }, () => "NaN"] satisfies Told[]) {
    const { status, outputs, log } = await judgedBy({ monitor: BOTH, told });
    expect({ log, status, ...outputs }).toMatchObject({
      status: 1,
      decision: "unknown",
      "reason-code": "insufficient_data",
    });
  }
});

test.each([
  ["is not told", undefined],
  ["is zero", "0"],
] as const)(
  "fault 68: where the traffic of the version before %s nothing can be compared, and that is no pass",
  async (_what, told) => {
    const { status, outputs, log } = await judgedBy({
      monitor: errorMonitor([COMPARE]),
      told: (question) =>
        isAbout(question).canary ? steady(0)(question) : isAbout(question).errors ? undefined : told,
    });
    expect({ log, status, ...outputs }).toMatchObject({
      status: 1,
      decision: "unknown",
      "reason-code": "insufficient_data",
    });
    expect(outputs.metrics).toContain("baseline");
  },
);

test("threat C4: only minutes that are over and old enough are asked for, whole ones, and none from before the watch", async () => {
  const monitor = errorMonitor([LIMIT, "for: 2 of 3", "samples: 100"], "watch: 5m\nextend: 2m\nlag: 2m");
  const began = Date.parse("2026-11-18T10:30:00Z");
  const { status, outputs, log, asked, took } = await judgedBy({ monitor, told: steady(0), inputs: LIVE });
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success" });
  const canary = asked.filter((one) => isAbout(one).canary);
  expect(canary.length).toBeGreaterThan(3);
  for (const { start, end, step } of canary) {
    expect([start % 60_000, end % 60_000, step]).toEqual([0, 0, 60_000]);
    // A bucket is told by its end: the first one that is asked for began with the watch or after it.
    expect(start - step).toBeGreaterThanOrEqual(began - 60_000);
    expect(end + 2 * 60_000).toBeLessThanOrEqual(began + took + 60_000);
  }
});

/** Draws counts that differ from minute to minute, the same ones for the same minute and arm. */
function noisy(question: Question, at: number): string {
  const { errors, canary } = isAbout(question);
  if (!errors) return "300";
  const seed = Math.sin(at / 60_000 + (canary ? 0.5 : 0)) * 10_000;
  return String(3 + Math.floor(7 * (seed - Math.floor(seed))));
}

test("threat C7: looking every minute at two noisy arms that are alike stops nothing", async () => {
  const monitor = errorMonitor([COMPARE], "watch: 15m\nextend: 1m\nlag: 1m");
  const { status, outputs, log, asked } = await judgedBy({ monitor, told: noisy, inputs: LIVE });
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "reason-code": "passed" });
  expect(asked.filter((one) => isAbout(one).canary && isAbout(one).errors).length).toBeGreaterThanOrEqual(10);
});

test("fault 69: hours of two noisy arms that are alike are no regression", async () => {
  const from = "2026-11-18T04:00:00Z";
  const { status, outputs, log } = await judgedBy({
    monitor: errorMonitor([COMPARE]),
    told: noisy,
    inputs: { ...PAST, from },
  });
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "reason-code": "passed" });
});
