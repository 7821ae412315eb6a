import { describe, expect, it } from "vitest";
import { judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import type { MetricEvidence } from "../../../src/core/canary/measurements/metric-evidence.ts";
import type { Comparison, MetricPlan, MonitorPlan } from "../../../src/core/canary/monitor-plan.ts";
import { metricPlan } from "../../fakes/monitor-plans.ts";

const MINUTE = 60_000;
const counts = (events: number, total: number, length = 6) =>
  Array.from({ length }, (_, minute) => ({ at: minute * MINUTE, value: events, total }));
const evidence = (canary: MetricEvidence["canary"], baseline: MetricEvidence["baseline"] = []): MetricEvidence => ({
  canary,
  baseline,
  before: [],
});
const good = evidence(counts(0, 300));
const bad = evidence(counts(30, 300));
const nothing = evidence([]);
/** Minutes that were asked for and in which nothing was reported. */
const unreported = evidence(counts(0, 0).map(({ at }) => ({ at, value: undefined, total: undefined })));
const compare: Comparison = { judge: "sequential", tolerate: 1, excess: 0, events: 1, requests: 1, ruleOut: undefined };
const compared = (differs: Partial<MetricPlan> = {}) => metricPlan({ limits: undefined, compare, ...differs });
const judge = (
  metrics: readonly MetricPlan[],
  seen: readonly MetricEvidence[],
  score?: NonNullable<MonitorPlan["score"]>,
) => judgeCanary({ alpha: 0.01, metrics, score }, seen);

describe("roles and severities", () => {
  it.each([
    [{}, "fail", "sev1"],
    [{ severity: "sev2" }, "fail", "sev2"],
    [{ severity: "sev3" }, "pass", undefined],
    [{ role: "weighed" }, "pass", undefined],
    [{ role: "dry-run" }, "pass", undefined],
    [{ role: "shown" }, "pass", undefined],
  ] as const)("a failing metric that is %j makes it %s", (differs, verdict, severity) => {
    const judged = judge([metricPlan(), metricPlan(differs)], [good, bad]);
    expect(judged).toMatchObject({ verdict, severity });
    expect(judged.failedAt).toBe(verdict === "fail" ? 2 * MINUTE : undefined);
  });

  it("say the worst of what fails, and since when anything does", () => {
    const later = evidence([...counts(0, 300, 3), ...counts(30, 300, 6).slice(3)]);
    const judged = judge([metricPlan({ severity: "sev2" }), metricPlan()], [bad, later]);
    expect(judged).toMatchObject({ severity: "sev1", failedAt: 2 * MINUTE });
    expect(judged.metrics.map(({ failedAt }) => failedAt)).toEqual([2 * MINUTE, 5 * MINUTE]);
  });

  it("say nothing before anything fails, also at the epoch's first minute", () => {
    expect(judge([metricPlan()], [good])).toMatchObject({ severity: undefined, failedAt: undefined });
    expect(judge([metricPlan({ breaches: { n: 1, of: 1 } })], [bad]).failedAt).toBe(0);
  });

  it("do not judge what is shown only", () => {
    expect(judge([metricPlan(), metricPlan({ role: "shown" })], [good, bad]).metrics[1]).toMatchObject({
      verdict: "insufficient-data",
      why: "is shown only",
      canary: 0.1,
    });
  });

  it("have recovered when everything that failed has", () => {
    const healed = evidence([...counts(30, 300, 3), ...counts(0, 300, 20).slice(3)]);
    expect(judge([metricPlan()], [healed])).toMatchObject({ verdict: "fail", recovered: true });
    expect(judge([metricPlan(), metricPlan()], [healed, bad])).toMatchObject({ verdict: "fail", recovered: false });
    expect(judge([metricPlan()], [good]).recovered).toBe(false);
  });
});

describe("a provider that is down", () => {
  const down = (seen: MetricEvidence): MetricEvidence => ({ ...seen, error: "timed out" });
  it.each([
    ["makes its own metric an error", [good, down(good)], "error"],
    ["never hides what fails elsewhere", [bad, down(nothing)], "fail"],
    ["does not take back what had failed before", [good, down(bad)], "fail"],
    ["is worse than too little data", [nothing, down(nothing)], "error"],
  ] as const)("%s", (_, seen, verdict) => {
    expect(judge([metricPlan(), metricPlan()], seen).verdict).toBe(verdict);
  });

  it("says why, also of a metric whose silence is ignored", () => {
    const judged = judge([metricPlan(), metricPlan({ missing: "ignore" })], [good, down(nothing)]);
    expect(judged.metrics[1]).toMatchObject({ verdict: "error", leftOut: false });
    expect(judged.metrics[1]?.why).toContain("timed out");
    expect(judged.verdict).toBe("error");
  });
});

describe("silence", () => {
  it("is left out where the metric says so, and never makes the whole pass", () => {
    const silent = metricPlan({ missing: "ignore" });
    expect(judge([metricPlan(), silent], [good, unreported])).toMatchObject({
      verdict: "pass",
      metrics: [{}, { leftOut: true }],
    });
    expect(judge([silent], [unreported]).verdict).toBe("insufficient-data");
    expect(judge([silent], [evidence(counts(0, 0))]).verdict).toBe("insufficient-data");
    expect(judge([metricPlan()], [nothing]).verdict).toBe("insufficient-data");
  });

  it("is not what was never asked for: no minute was whole yet, or the arm has no name to be measured by", () => {
    const ignored = metricPlan({ missing: "ignore" });
    expect(judge([metricPlan(), ignored], [good, nothing])).toMatchObject({
      verdict: "insufficient-data",
      metrics: [{}, { leftOut: false }],
    });
  });

  it("at the end keeps well what was seen before from passing: who falls silent may be dead", () => {
    const ended = (silent: number) => {
      const rows = [...good.canary, ...unreported.canary.slice(0, silent)];
      return evidence(rows.map((row, minute) => ({ ...row, at: minute * MINUTE })));
    };
    expect(judge([metricPlan()], [ended(4)]).verdict).toBe("pass");
    expect(judge([metricPlan()], [ended(5)])).toMatchObject({
      verdict: "insufficient-data",
      mayPassEarly: false,
      metrics: [{ why: "nothing was reported in its last 5 buckets" }],
    });
    expect(judge([metricPlan({ missing: "ignore" })], [ended(5)]).verdict).toBe("pass");
    const level = metricPlan({ kind: "gauge", totals: [], limits: { normal: undefined, alert: 1 } });
    expect(judge([level], [ended(5)]).verdict).toBe("insufficient-data");
    expect(judge([{ ...level, missing: "zero" }], [ended(5)]).verdict).toBe("pass");
  });

  it("is not what is no measurement: that is never ignored (C3)", () => {
    const silent = metricPlan({ missing: "ignore" });
    const junk = evidence(counts(Number.NaN, 300));
    expect(judge([metricPlan(), silent], [good, junk])).toMatchObject({
      verdict: "insufficient-data",
      metrics: [{}, { leftOut: false, why: expect.stringContaining("6 buckets held no possible figure") }],
    });
  });

  it("is nothing where the metric says zero, but zero alone never passes", () => {
    const level = metricPlan({ kind: "gauge", totals: [], missing: "zero", breaches: { n: 1, of: 1 } });
    const silent = evidence([{ at: 0, value: undefined, total: undefined }]);
    expect(judge([level], [silent])).toMatchObject({ verdict: "insufficient-data", metrics: [{ verdict: "pass" }] });
    expect(judge([level, metricPlan()], [silent, good]).verdict).toBe("pass");
  });

  it("of the baseline is no data, and of a missing baseline leaves it to the limits (fault 68)", () => {
    const both = metricPlan({ compare });
    expect(judge([both], [evidence(counts(0, 300), counts(0, 0))])).toMatchObject({
      verdict: "insufficient-data",
      metrics: [{ why: "no bucket in which both the new version and its baseline had traffic" }],
    });
    expect(judge([both], [good]).verdict).toBe("pass");
    expect(judge([compared()], [good]).verdict).toBe("insufficient-data");
  });
});

describe("the score", () => {
  const bounds = { pass: 90, fail: 60 };
  const weighed = (weight: number) => metricPlan({ role: "weighed", weight });
  it.each([
    ["everything passes", [good, good, good], { verdict: "pass", score: { low: 100, high: 100 } }],
    ["a small part fails", [good, good, bad], { verdict: "inconclusive", score: { low: 80, high: 80 } }],
    ["a large part fails", [good, bad, good], { verdict: "fail", score: { low: 50, high: 50 }, severity: "sev1" }],
    ["a large part is unknown", [good, nothing, good], { verdict: "insufficient-data", score: { low: 50, high: 100 } }],
    ["a small part is unknown", [good, good, nothing], { verdict: "insufficient-data", score: { low: 80, high: 100 } }],
    ["a critical one fails", [bad, good, good], { verdict: "fail", score: { low: 70, high: 70 } }],
    ["a critical one is unknown", [nothing, good, good], { verdict: "insufficient-data" }],
  ] as const)("counts what is not known as failed, and as passed where it could fail: %s", (_, seen, expected) => {
    expect(judge([metricPlan({ weight: 3 }), weighed(5), weighed(2)], seen, bounds)).toMatchObject(expected);
  });

  it("passes with unknowns that could not change it", () => {
    expect(judge([metricPlan({ weight: 19 }), weighed(1)], [good, nothing], bounds).verdict).toBe("pass");
  });

  it("fails since the metric with which enough weight had", () => {
    const later = evidence([...counts(0, 300, 3), ...counts(30, 300, 6).slice(3)]);
    const metrics = [metricPlan({ weight: 2 }), weighed(1), weighed(1)];
    expect(judge(metrics, [good, bad, later], bounds)).toMatchObject({ verdict: "fail", failedAt: 5 * MINUTE });
  });

  it("leaves out what is reported only: dry runs, sev3 and ignored silence", () => {
    const aside = [
      metricPlan({ role: "dry-run", weight: 50 }),
      metricPlan({ role: "weighed", severity: "sev3", weight: 50 }),
      metricPlan({ role: "weighed", missing: "ignore", weight: 50 }),
    ];
    expect(judge([metricPlan(), ...aside], [good, bad, bad, unreported], bounds)).toMatchObject({
      verdict: "pass",
      score: { low: 100, high: 100 },
    });
  });
});

describe("an alarm", () => {
  const alarm = metricPlan({
    kind: "alarm",
    totals: [],
    limits: { normal: undefined, alert: 0.5 },
    breaches: { n: 1, of: 1 },
  });
  const states = (values: readonly (number | undefined)[]) =>
    evidence(values.map((value, minute) => ({ at: minute * MINUTE, value, total: undefined })));
  it.each([
    [[0, 0], { verdict: "pass", mayPassEarly: true }],
    [[0, 1], { verdict: "fail", failedAt: MINUTE, recovered: false }],
    [[0, 1, 0], { verdict: "fail", failedAt: MINUTE, recovered: true }],
    [[undefined, undefined], { verdict: "insufficient-data" }],
  ] as const)("in states %j", (values, expected) => {
    expect(judge([alarm], [states(values)])).toMatchObject(expected);
  });
});

describe("the probability of a false abort", () => {
  const levelOf = (metrics: readonly MetricPlan[], score?: { readonly pass: number; readonly fail: number }) => {
    const seen = evidence(counts(1, 300), counts(10, 2_700));
    return judge(
      metrics,
      metrics.map(() => seen),
      score,
    ).metrics[0]?.tests[0]?.threshold;
  };
  const weighed = compared({ role: "weighed" });
  it("is split over what can stop a release: with a score also over what weighs", () => {
    expect(levelOf([compared()])).toBeCloseTo(100, 9);
    expect(levelOf([compared(), compared()])).toBeCloseTo(200, 9);
    expect(levelOf([compared(), weighed, weighed])).toBeCloseTo(100, 9);
    expect(levelOf([compared(), weighed, weighed], { pass: 90, fail: 60 })).toBeCloseTo(300, 9);
    expect(levelOf([compared(), metricPlan(), compared({ severity: "sev3" })])).toBeCloseTo(100, 9);
  });
});

describe("an early pass", () => {
  const calm = evidence(counts(1, 300, 12), counts(15, 2_700, 12));
  const ruleOut = { ...compare, ruleOut: 3 };
  it.each([
    ["limits with their newest points within", [metricPlan()], [good], true],
    ["limits with too few points", [metricPlan()], [evidence(counts(0, 300, 4))], false],
    ["a comparison that ruled the ratio out", [compared({ compare: ruleOut })], [calm], true],
    [
      "one that did not yet",
      [compared({ compare: ruleOut })],
      [evidence(counts(0, 300, 1), counts(1, 2_700, 1))],
      false,
    ],
    ["a comparison with nothing to rule out", [compared()], [calm], false],
    ["the same with limits", [metricPlan({ compare })], [calm], true],
    [
      "limits, and a ratio that is not ruled out",
      [metricPlan({ compare: { ...compare, ruleOut: 1.01 } })],
      [calm],
      false,
    ],
    ["one metric of two", [metricPlan(), compared()], [good, calm], false],
    ["a metric that is only weighed beside", [metricPlan(), compared({ role: "weighed" })], [good, calm], true],
    ["something that fails", [metricPlan()], [bad], false],
    ["nothing at all", [metricPlan({ missing: "ignore" })], [nothing], false],
  ] as const)("%s", (_, metrics, seen, early) => {
    expect(judge(metrics, seen).mayPassEarly).toBe(early);
  });

  it("needs something that decides, however good the score is", () => {
    const metrics = [metricPlan({ missing: "ignore" }), metricPlan({ role: "weighed" })];
    const judged = judge(metrics, [unreported, good], { pass: 90, fail: 60 });
    expect(judged).toMatchObject({ verdict: "pass", mayPassEarly: false });
  });

  it("waits for a test at the phase's end as long as there is a baseline", () => {
    const atEnd = metricPlan({ kind: "percentile", atPhaseEnd: { tolerate: 1, effect: 0.7 } });
    const rows = counts(0.001, 300);
    expect(judge([atEnd], [evidence(rows, rows)])).toMatchObject({ verdict: "pass", mayPassEarly: false });
    expect(judge([atEnd], [evidence(rows)])).toMatchObject({ verdict: "pass", mayPassEarly: true });
  });
});

describe("a test at the phase's end", () => {
  const metric = metricPlan({ kind: "gauge", totals: [], limits: undefined, atPhaseEnd: { tolerate: 1, effect: 0.7 } });
  const level = (value: number, length: number) =>
    Array.from({ length }, (_, minute) => ({ at: minute * MINUTE, value: value + minute / 100, total: undefined }));
  const seen = (length: number) => evidence(level(2, length), level(1, length));
  it("is made there alone", () => {
    expect(judge([metric], [seen(5)])).toMatchObject({
      verdict: "insufficient-data",
      metrics: [{ why: "is tested at the phase's end" }],
    });
    expect(judge([metric], [{ ...seen(5), phaseEnd: true }]).verdict).toBe("fail");
  });

  it("has its level divided over the phases' ends, and α over the tests", () => {
    const at = (phaseEnds: number, metrics = [metric]) =>
      judgeCanary(
        { alpha: 0.01, metrics },
        metrics.map(() => ({ ...seen(6), phaseEnd: true })),
        phaseEnds,
      );
    const levelOf = (judged: ReturnType<typeof at>) => judged.metrics[0]?.tests[0]?.threshold;
    expect(levelOf(at(1))).toBe(0.01);
    expect(levelOf(at(3))).toBeCloseTo(0.01 / 3, 12);
    const twice = { ...metric, compare: { judge: "paired-signs", tolerate: 1 } } as const;
    expect(at(1, [twice, twice]).metrics[0]?.tests.map(({ threshold }) => threshold)).toEqual([400, 0.0025, 0.7]);
    expect(at(4, [twice, twice]).metrics[0]?.verdict).toBe("insufficient-data");
  });

  it("looks no further back than its phase", () => {
    const rows = { ...evidence(level(2, 12), level(1, 12)), phaseEnd: true };
    expect(judge([metric], [rows]).verdict).toBe("fail");
    expect(judge([metric], [{ ...rows, from: 9 * MINUTE }]).verdict).toBe("insufficient-data");
  });
});
