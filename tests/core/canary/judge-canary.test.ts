import { array, assert, constantFrom, double, oneof, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import { judgeLimits } from "../../../src/core/canary/judge-limits.ts";
import { judgeMetric } from "../../../src/core/canary/judge-metric.ts";
import { formatValue, parseLimit } from "../../../src/core/canary/limit.ts";
import type { Measurement } from "../../../src/core/canary/measurements/measurements.ts";
import { measurementsOf } from "../../../src/core/canary/measurements/measurements.ts";
import { wholeBuckets } from "../../../src/core/canary/measurements/whole-buckets.ts";
import type { Comparison, MetricPlan } from "../../../src/core/canary/monitor-plan.ts";
import { gaugePoints, sharePoints } from "../../../src/core/canary/points.ts";
import { worstOf } from "../../../src/core/canary/verdict.ts";
import { groupQuery, metricPlan } from "../../fakes/monitor-plans.ts";

const plan = (differs: Partial<MetricPlan> = {}): MetricPlan =>
  metricPlan({ values: [], totals: [], limits: { normal: 0.001, alert: 0.01 }, ...differs });
const sequential = (tolerate: number, excess: number, events: number): Comparison => ({
  judge: "sequential",
  tolerate,
  excess,
  events,
  requests: 100,
  ruleOut: undefined,
});
const minutes = (rows: readonly (readonly [value: number | undefined, total: number | undefined])[]): Measurement[] =>
  rows.map(([value, total], index) => ({ at: index * 60_000, value, total }));
const judge = (metric: MetricPlan, canary: Measurement[], baseline: Measurement[] = []) =>
  judgeMetric(metric, { canary, baseline, before: [] }, { alpha: 0.01, phaseEnds: 1 }).verdict;

describe("judgeLimits", () => {
  const limited = { limits: { normal: 1, alert: 2 }, bad: "above", breaches: { n: 3, of: 5 } } as const;
  it.each([
    [[], "insufficient-data"],
    [[1, 1, 1, 1], "insufficient-data"],
    [[1, 1, 1, 1, 2], "pass"],
    [[3, 1, 3, 1, 1], "pass"],
    [[1, 1, 1, 1, 3], "inconclusive"],
    [[3, 1, 3, 1, 3], "fail"],
    [[3, 3, 3], "fail"],
    [[3, 3, 1, 1, 1, 3, 3], "inconclusive"],
    [[3, 3, 3, 1, 1, 1, 1, 1], "fail"],
    [[Number.NaN, Number.POSITIVE_INFINITY, 1, 1, 1], "insufficient-data"],
  ] as const)("judges %j as %s", (values, verdict) => {
    expect(
      judgeLimits(
        values.map((value, at) => ({ at, value })),
        limited,
      ).verdict,
    ).toBe(verdict);
  });

  it("turns round for values that are bad below their limit", () => {
    expect(
      judgeLimits(
        [1, 1, 1].map((value, at) => ({ at, value })),
        { ...limited, bad: "below" },
      ).verdict,
    ).toBe("fail");
  });

  it("does not change its verdict with the unit", () => {
    const values = array(double({ min: 0, max: 10, noNaN: true }), { maxLength: 20 });
    assert(
      property(values, constantFrom(2 ** -20, 2 ** -3, 2 ** 10, 2 ** 30), (row, scale) => {
        const scaled = { ...limited, limits: { normal: 1 * scale, alert: 2 * scale } };
        const verdict = (factor: number, of: typeof limited | typeof scaled) =>
          judgeLimits(
            row.map((value, at) => ({ at, value: value * factor })),
            of,
          ).verdict;
        expect(verdict(scale, scaled)).toBe(verdict(1, limited));
      }),
    );
  });
});

describe("judgeMetric", () => {
  const calm = minutes(Array.from({ length: 6 }, () => [undefined, 300] as const));
  it("takes absent events for none as long as there is traffic, and absent traffic for no data", () => {
    expect(judge(plan(), calm)).toBe("pass");
    expect(judge(plan(), minutes(Array.from({ length: 6 }, () => [5, undefined] as const)))).toBe("insufficient-data");
    expect(judge(plan(), minutes(Array.from({ length: 6 }, () => [0, 0] as const)))).toBe("insufficient-data");
  });

  it("pools minutes of little traffic until a point has its samples", () => {
    const quiet = minutes(Array.from({ length: 10 }, () => [1, 50] as const));
    expect(sharePoints(quiet, 100)).toHaveLength(5);
    expect(judge(plan(), quiet)).toBe("fail");
  });

  it("counts no event of a minute without traffic", () => {
    const rows = minutes([
      [5, 0],
      [1, 100],
    ]);
    expect(sharePoints(rows, 100)).toMatchObject([{ events: 1, total: 100 }]);
  });

  it("takes no infinite traffic for data", () => {
    const query = { kind: "cloudwatch", namespace: "N", metric: "M", dimensions: {}, statistic: "Sum" } as const;
    const metric = plan({ values: [query], totals: [query] });
    const times = Array.from({ length: 6 }, (_, index) => index * 60_000);
    const series = new Map([["canary_0_total_0", times.map((at) => ({ at, value: Number.POSITIVE_INFINITY }))]]);
    const of = { side: "canary", position: 0, span: { from: 0, to: 360_000 }, period: 60_000 } as const;
    expect(judge(metric, measurementsOf(metric, series, of))).toBe("insufficient-data");
  });

  const compared = plan({ limits: undefined, compare: sequential(1, 0.002, 5) });
  const beside = (events: number, total: number) => minutes(Array.from({ length: 6 }, () => [events, total] as const));
  it.each([
    ["alike", beside(2, 300), beside(20, 3_000), "pass"],
    ["eight times as bad", beside(16, 300), beside(20, 3_000), "fail"],
    ["without a baseline", beside(16, 300), [], "insufficient-data"],
    ["on too few requests", beside(2, 10), beside(0, 3_000), "insufficient-data"],
    ["much worse by very little", beside(6, 60_000), beside(0, 60_000), "inconclusive"],
  ] as const)("compares arms that are %s", (_, canary, baseline, verdict) => {
    expect(judge(compared, [...canary], [...baseline])).toBe(verdict);
  });

  it("lets the worse of limit and comparison count", () => {
    const both = plan({ compare: sequential(1, 0.002, 5) });
    expect(judge(both, [...beside(1, 300)], [...beside(1, 300)])).toBe("pass");
    expect(judge(both, [...beside(9, 300)], [...beside(90, 3_000)])).toBe("fail");
  });

  it("lets a metric choose what its silence means", () => {
    const silent = minutes([
      [undefined, undefined],
      [7, undefined],
    ]);
    expect(gaugePoints(silent, "no-data").map(({ value }) => value)).toEqual([7]);
    expect(gaugePoints(silent, "zero").map(({ value }) => value)).toEqual([0, 7]);
    expect(gaugePoints(silent, "breach").map(({ value }) => value)).toEqual([undefined, 7]);
  });

  it("never passes without a finite number, whatever else is reported", () => {
    const junk = oneof(constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY));
    assert(
      property(array(junk, { maxLength: 20 }), (values) => {
        const of = {
          side: "canary",
          position: 0,
          span: { from: 0, to: values.length * 60_000 },
          period: 60_000,
        } as const;
        const points = values.map((value, index) => ({ at: index * 60_000, value }));
        for (const kind of ["count", "percentile", "gauge"] as const) {
          const query = groupQuery("M");
          const metric = plan({ kind, values: [query], totals: kind === "gauge" ? [] : [query] });
          const series = new Map([
            ["canary_0_value_0", points],
            ["canary_0_total_0", points],
          ]);
          expect(judge(metric, measurementsOf(metric, series, of))).toBe("insufficient-data");
        }
      }),
    );
  });
});

describe("judgeCanary", () => {
  const bad = { canary: minutes(Array.from({ length: 6 }, () => [30, 300] as const)), baseline: [], before: [] };
  const good = { canary: minutes(Array.from({ length: 6 }, () => [0, 300] as const)), baseline: [], before: [] };
  it("lets critical metrics alone decide", () => {
    expect(judgeCanary({ alpha: 0.01, metrics: [plan(), plan({ role: "weighed" })] }, [good, bad]).verdict).toBe(
      "pass",
    );
    expect(judgeCanary({ alpha: 0.01, metrics: [plan(), plan()] }, [good, bad]).verdict).toBe("fail");
    expect(judgeCanary({ alpha: 0.01, metrics: [plan(), plan()] }, [good]).verdict).toBe("insufficient-data");
  });

  it.each([
    [[], "insufficient-data"],
    [["pass", "inconclusive"], "inconclusive"],
    [["inconclusive", "insufficient-data"], "insufficient-data"],
    [["insufficient-data", "error"], "error"],
    [["error", "fail", "pass"], "fail"],
  ] as const)("finds the worst of %j", (verdicts, worst) => {
    expect(worstOf(verdicts)).toBe(worst);
  });
});

describe("the chance of a false abort", () => {
  it("is split over the metrics that are compared, so that more of them need more evidence", () => {
    const metric = plan({ limits: undefined, compare: sequential(1, 0, 1) });
    const rows = (events: number, total: number) => minutes([[events, total]]);
    const verdict = (events: number, beside: number, metrics: readonly MetricPlan[]) =>
      judgeCanary({ alpha: 0.01, metrics }, [
        { canary: rows(events, 1_000), baseline: rows(beside, 9_000), before: [] },
        { canary: rows(0, 1_000), baseline: rows(0, 9_000), before: [] },
      ]).metrics[0]?.verdict;
    const cases = Array.from({ length: 400 }, (_, index) => [5 + (index % 20), Math.floor(index / 20)] as const);
    const between = cases.filter(
      ([events, beside]) =>
        verdict(events, beside, [metric]) === "fail" && verdict(events, beside, [metric, metric]) === "pass",
    );
    expect(between.length).toBeGreaterThan(0);
    const reported = { ...metric, role: "weighed" as const };
    expect(between.every(([events, beside]) => verdict(events, beside, [metric, reported]) === "fail")).toBe(true);
  });
});

describe("wholeBuckets", () => {
  const minute = 60_000;
  it.each([
    [0, 10 * minute, { from: 0, to: 8 * minute }],
    [1, 10 * minute, { from: minute, to: 8 * minute }],
    [0, 10 * minute + 59_999, { from: 0, to: 8 * minute }],
    [0, 2 * minute, undefined],
    [5 * minute, 7 * minute + 59_000, undefined],
  ])("since %i at %i", (since, now, expected) => {
    expect(wholeBuckets({ since, now, lag: 2 * minute, period: minute })).toEqual(expected);
  });
});

describe("limits", () => {
  it.each([
    ["1%", "count", 0.01],
    [0.05, "count", 0.05],
    ["500ms", "count", undefined],
    ["500ms", "percentile", 0.5],
    ["80%", "gauge", 80],
    ["many", "gauge", undefined],
  ] as const)("reads %s of a %s", (given, kind, expected) => {
    expect(parseLimit(given, kind)).toBe(expected);
  });

  it.each([
    [0.0123, "share", "1.23 %"],
    [0.2, "seconds", "200 ms"],
    [1.5, "seconds", "1.5 s"],
    [80, "percent", "80 %"],
    [undefined, "plain", "–"],
  ] as const)("writes %s in %s", (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });
});
