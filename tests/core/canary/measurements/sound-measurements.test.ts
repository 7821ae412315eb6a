import { anything, array, assert, constantFrom, double, oneof, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeCanary } from "../../../../src/core/canary/judge-canary.ts";
import type { Measurement } from "../../../../src/core/canary/measurements/measurements.ts";
import { measurementsOf } from "../../../../src/core/canary/measurements/measurements.ts";
import { soundMeasurements } from "../../../../src/core/canary/measurements/sound-measurements.ts";
import type { MetricPlan } from "../../../../src/core/canary/monitor-plan.ts";
import { groupQuery, metricPlan } from "../../../fakes/monitor-plans.ts";

const at = (values: readonly unknown[]): Measurement[] =>
  values.map((one, index) => ({ at: index * 60_000, ...(one as Omit<Measurement, "at">) }));

describe("soundMeasurements", () => {
  const count = { kind: "count", missing: "no-data" } as const;
  it.each([
    ["NaN events", { value: Number.NaN, total: 300 }],
    ["infinite events", { value: Number.POSITIVE_INFINITY, total: 300 }],
    ["infinite traffic", { value: 3, total: Number.POSITIVE_INFINITY }],
    ["negative events", { value: -1, total: 300 }],
    ["negative traffic", { value: 0, total: -300 }],
    ["more events than traffic", { value: 301, total: 300 }],
    ["a text", { value: "3", total: 300 }],
    ["a text as traffic", { value: 3, total: "300" }],
    ["null", { value: null, total: 300 }],
  ])("leaves out a bucket of %s", (_, one) => {
    const all = at([{ value: 1, total: 300 }, one, { value: undefined, total: 300 }]);
    const { sound, impossible } = soundMeasurements(count, all);
    expect(sound.map((kept) => kept.at)).toEqual([0, 120_000]);
    expect(impossible).toBe(1);
  });

  it("keeps events that are as many as the traffic but for rounding, and levels below zero", () => {
    expect(soundMeasurements(count, at([{ value: 300.000_000_01, total: 300 }])).impossible).toBe(0);
    expect(soundMeasurements({ kind: "gauge", missing: "no-data" }, at([{ value: -5 }])).impossible).toBe(0);
  });

  it("takes what is no number for silence where silence is a breach", () => {
    const { sound } = soundMeasurements(
      { kind: "gauge", missing: "breach" },
      at([{ value: Number.NaN }, { value: 1 }]),
    );
    expect(sound.map(({ value }) => value)).toEqual([undefined, 1]);
  });
});

describe("what is no measurement (C3)", () => {
  const junk = oneof(
    constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "0", "0.001", null, [], {}, true),
    double({ max: -1e-9, noNaN: true }),
    anything({ maxDepth: 1 }).filter((one) => typeof one !== "number" && one !== undefined),
  );
  const kinds = constantFrom("count", "percentile", "gauge", "alarm");
  const missing = constantFrom("no-data", "zero", "ignore", "breach");
  it("never makes a metric pass, whatever its silence means", () => {
    assert(
      property(
        kinds,
        missing,
        array(record({ value: junk, total: junk }), { maxLength: 30 }),
        (kind, silence, rows) => {
          const negative = kind === "gauge" || kind === "alarm";
          const canary = at(negative ? rows.filter(({ value }) => typeof value !== "number" || !(value < 0)) : rows);
          const metric = metricPlan({ kind, missing: silence, breaches: { n: 1, of: 1 } });
          const { verdict } = judgeCanary({ alpha: 0.01, metrics: [metric] }, [{ canary, baseline: [], before: [] }]);
          expect(["insufficient-data", ...(silence === "breach" ? ["fail"] : [])]).toContain(verdict);
        },
      ),
    );
  });

  it("is not taken for no events where there is traffic (fault 66)", () => {
    const metric: MetricPlan = metricPlan({ values: [groupQuery("E")], totals: [groupQuery("R")] });
    const times = Array.from({ length: 8 }, (_, index) => index * 60_000);
    const verdictWith = (value: number | undefined) => {
      const points = (one: number | undefined) =>
        times.flatMap((time) => (one === undefined ? [] : [{ at: time, value: one }]));
      const series = new Map([
        ["canary_0_value_0", points(value)],
        ["canary_0_total_0", points(300)],
      ]);
      const of = { side: "canary", position: 0, span: { from: 0, to: 480_000 }, period: 60_000 } as const;
      const canary = measurementsOf(metric, series, of);
      return judgeCanary({ alpha: 0.01, metrics: [metric] }, [{ canary, baseline: [], before: [] }]);
    };
    expect(verdictWith(undefined).verdict).toBe("pass");
    expect(verdictWith(Number.NaN).verdict).toBe("insufficient-data");
    expect(verdictWith(Number.POSITIVE_INFINITY).metrics[0]?.why).toContain("8 buckets held no possible figure");
  });

  it("is said also where the rest suffices to pass", () => {
    const metric = metricPlan({ samples: 10 });
    const canary = [...Array(8).keys()].map((minute) => ({
      at: minute * 60_000,
      value: minute === 3 ? 301 : 0,
      total: 300,
    }));
    const { verdict, metrics } = judgeCanary({ alpha: 0.01, metrics: [metric] }, [
      { canary, baseline: [], before: [] },
    ]);
    expect([verdict, metrics[0]?.why]).toEqual(["pass", "within its limit; 1 bucket held no possible figure"]);
  });
});
