import { array, assert, constantFrom, integer, property, record, shuffledSubarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeCanary } from "../../../src/core/canary/judge-canary.ts";
import type { Measurement } from "../../../src/core/canary/measurements/measurements.ts";
import type { MetricEvidence } from "../../../src/core/canary/measurements/metric-evidence.ts";
import type { MetricPlan } from "../../../src/core/canary/monitor-plan.ts";
import { metricPlan } from "../../fakes/monitor-plans.ts";

const MINUTE = 60_000;
const compare = { judge: "sequential", tolerate: 1, excess: 0.002, events: 5, requests: 100, ruleOut: 3 } as const;
const series = (values: readonly { readonly value: number; readonly total: number }[]): Measurement[] =>
  values.map((one, minute) => ({ at: minute * MINUTE, ...one }));

const countRow = record({ own: integer({ min: 0, max: 20 }), other: integer({ min: 0, max: 30 }) });
const countRows = array(countRow, { minLength: 1, maxLength: 12 }).map(
  (rows): MetricEvidence => ({
    canary: series(rows.map(({ own }) => ({ value: own, total: 200 }))),
    baseline: series(rows.map(({ other }) => ({ value: other, total: 1_800 }))),
    before: [],
  }),
);
const levelRow = record({ own: integer({ min: 1, max: 400 }), other: integer({ min: 1, max: 300 }) });
const levelRows = array(levelRow, { minLength: 1, maxLength: 14 }).map(
  (rows): MetricEvidence => ({
    canary: series(rows.map(({ own }) => ({ value: own / 100, total: 500 }))),
    baseline: series(rows.map(({ other }) => ({ value: other / 100, total: 500 }))),
    before: [],
    phaseEnd: true,
  }),
);
const gist = ({ verdict, severity, failedAt, mayPassEarly, score }: ReturnType<typeof judgeCanary>) => ({
  verdict,
  severity,
  failedAt,
  mayPassEarly,
  score,
});

describe("a verdict", () => {
  it("does not change with the unit of what is measured", () => {
    const judges = constantFrom<Partial<MetricPlan>>(
      { compare: { judge: "paired-signs", tolerate: 1.1 } },
      { atPhaseEnd: { tolerate: 1.1, effect: 0.7 } },
      { limits: { normal: undefined, alert: 2 }, breaches: { n: 2, of: 3 } },
      { limits: { normal: undefined, alert: 2 }, bad: "below", compare: { judge: "paired-signs", tolerate: 1.5 } },
    );
    const scales = constantFrom(1e-6, 1e-5, 1e-3, 0.1, 60, 1_000, 1e6);
    assert(
      property(levelRows, judges, scales, (seen, judged, scale) => {
        const metric = metricPlan({ kind: "percentile", limits: undefined, ...judged });
        const scaled = (rows: readonly Measurement[]) =>
          rows.map((one) => ({ ...one, value: (one.value ?? 0) * scale }));
        const limits = metric.limits && { ...metric.limits, alert: metric.limits.alert * scale };
        const own = judgeCanary({ alpha: 0.05, metrics: [metric] }, [seen]);
        const other = judgeCanary({ alpha: 0.05, metrics: [{ ...metric, limits }] }, [
          { ...seen, canary: scaled(seen.canary), baseline: scaled(seen.baseline) },
        ]);
        // A value that is just its limit may fall to either side of it by rounding.
        if (metric.limits !== undefined && seen.canary.some(({ value }) => value === metric.limits?.alert)) return;
        expect(gist(other)).toEqual(gist(own));
      }),
    );
  });

  it("does not change with the order of the metrics", () => {
    const metrics = [
      metricPlan({ name: "a", compare }),
      metricPlan({ name: "b", severity: "sev2", compare }),
      metricPlan({ name: "c", role: "weighed" }),
      metricPlan({ name: "d", role: "dry-run" }),
    ];
    const order = shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    assert(
      property(array(countRows, { minLength: 4, maxLength: 4 }), order, (seen, places) => {
        const take = <T>(from: readonly T[]) => places.flatMap((place) => from.slice(place, place + 1));
        for (const score of [undefined, { pass: 90, fail: 60 }]) {
          const own = judgeCanary({ alpha: 0.01, metrics, score }, seen);
          const other = judgeCanary({ alpha: 0.01, metrics: take(metrics), score }, take(seen));
          expect(gist(other)).toEqual(gist(own));
          expect(other.metrics).toEqual(take(own.metrics));
        }
      }),
    );
  });

  it("does not change with metrics that are only tried or shown", () => {
    const metrics = [metricPlan({ compare }), metricPlan({ compare, role: "weighed" })];
    const aside = [metricPlan({ compare, role: "dry-run" }), metricPlan({ compare, role: "shown" })];
    assert(
      property(array(countRows, { minLength: 4, maxLength: 4 }), (seen) => {
        for (const score of [undefined, { pass: 90, fail: 60 }]) {
          const own = judgeCanary({ alpha: 0.01, metrics, score }, seen);
          const other = judgeCanary({ alpha: 0.01, metrics: [...metrics, ...aside], score }, seen);
          expect(gist(other)).toEqual(gist(own));
          expect(other.metrics.slice(0, 2)).toEqual(own.metrics);
        }
      }),
    );
  });

  it("does not change when minutes of one share are cut in two, but for when it first failed", () => {
    const metric = metricPlan({ limits: undefined, compare });
    assert(
      property(countRows, (seen) => {
        const halves = (rows: readonly Measurement[]) =>
          rows.flatMap(({ at, value = 0, total = 0 }) => [
            { at, value: Math.floor(value / 2), total: total / 2 },
            { at: at + MINUTE / 2, value: Math.ceil(value / 2), total: total / 2 },
          ]);
        const own = judgeCanary({ alpha: 0.01, metrics: [metric] }, [seen]);
        const cut = judgeCanary({ alpha: 0.01, metrics: [metric] }, [
          { ...seen, canary: halves(seen.canary), baseline: halves(seen.baseline) },
        ]);
        // More looks can only find more; the evidence at each whole minute is the same.
        if (own.verdict === "fail") expect(cut.verdict).toBe("fail");
        const of = (judged: typeof own) =>
          judged.metrics[0]?.tests.map(({ value }) => expect.closeTo(value, 6 - Math.log10(value)));
        expect(cut.metrics[0]?.tests.map(({ value }) => value)).toEqual(of(own));
      }),
    );
  });

  it("says afterwards what the first failing look said, whenever the run is started anew", () => {
    const metrics = [
      metricPlan({ compare }),
      metricPlan({ kind: "percentile", limits: undefined, compare: { judge: "paired-signs", tolerate: 1 } }),
      metricPlan({ kind: "gauge", totals: [], limits: { normal: undefined, alert: 3.5 }, breaches: { n: 2, of: 3 } }),
    ];
    assert(
      property(countRows, levelRows, levelRows, (counts, figures, levels) => {
        const looks = Array.from({ length: 14 }, (_, minute) =>
          judgeCanary(
            { alpha: 0.1, metrics },
            [counts, { ...figures, phaseEnd: false }, { ...levels, phaseEnd: false }].map((seen) => ({
              ...seen,
              canary: seen.canary.slice(0, minute + 1),
              baseline: seen.baseline.slice(0, minute + 1),
            })),
          ),
        );
        const first = looks.findIndex(({ verdict }) => verdict === "fail");
        for (const [minute, { verdict, failedAt }] of looks.entries()) {
          expect(verdict === "fail").toBe(first >= 0 && minute >= first);
          expect(failedAt).toBe(first >= 0 && minute >= first ? first * MINUTE : undefined);
        }
      }),
    );
  });
});
