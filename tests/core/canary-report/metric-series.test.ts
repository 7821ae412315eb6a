import { describe, expect, it } from "vitest";
import { metricSeries } from "../../../src/core/canary-report/metric-series.ts";
import { sayCell, sayDays, sayTick, sayTime } from "../../../src/core/canary-report/series-table.ts";
import { judgedMetric, MINUTE, START, steadyPoints } from "./watches.ts";

const point = (minute: number, value: number | undefined, since?: number) => ({
  at: START + minute * MINUTE,
  value,
  ...(since === undefined ? {} : { since: START + since * MINUTE }),
});
const seriesOf = (more: Parameters<typeof judgedMetric>[1], columns = 60) =>
  metricSeries(judgedMetric({}, more), { period: MINUTE, columns });
const written = (more: Parameters<typeof judgedMetric>[1], columns = 60) =>
  seriesOf(more, columns).rows.map((row) => [
    sayTime(row, MINUTE),
    sayCell(row.canary, "share"),
    sayCell(row.baseline, "share"),
  ]);

describe("a metric over time", () => {
  it("puts both sides beside each other, and a missing minute nowhere", () => {
    const points = [point(0, 0.01), point(1, 0.02), point(4, 0.03, 2)];
    const baselinePoints = [point(0, 0.001), point(4, 0.002)];
    expect(written({ points, baselinePoints })).toEqual([
      ["10:30", "1 %", "0.1 %"],
      ["10:31", "2 %", "–"],
      ["10:34", "3 % (since 10:32)", "0.2 %"],
    ]);
  });

  it("is empty without a point", () => {
    expect(seriesOf({})).toEqual({ rows: [], width: MINUTE, points: 0 });
  });

  it("keeps the lowest and the highest where neighbours share a row, of each side for itself", () => {
    const points = steadyPoints(6, 0.01).map((one, index) => (index === 4 ? { ...one, value: 0.5 } : one));
    expect(written({ points, baselinePoints: steadyPoints(6, 0.002) }, 2)).toEqual([
      ["10:30–10:32", "1 %", "0.2 %"],
      ["10:33–10:35", "1 % to 50 %", "0.2 %"],
    ]);
  });

  it.each([1_440, 241, 10_000])("makes of %d points no more rows than columns, and loses no peak", (count) => {
    const points = steadyPoints(count, 0.01).map((one, index) => (index === 200 ? { ...one, value: 0.9 } : one));
    const { rows } = seriesOf({ points }, 240);
    expect(rows.length).toBeLessThanOrEqual(240);
    expect(Math.max(...rows.map(({ canary }) => canary?.high ?? 0))).toBe(0.9);
  });

  it("marks what is beyond the alert limit, on the bad side alone, and silence that counts as a breach", () => {
    const beyond = (bad: "above" | "below") =>
      metricSeries(judgedMetric({ bad }, { points: [point(0, 0.005), point(1, 0.02), point(2, undefined)] }), {
        period: MINUTE,
        columns: 60,
      }).rows.map(({ canary }) => canary?.beyond);
    expect(beyond("above")).toEqual([false, true, true]);
    expect(beyond("below")).toEqual([true, false, true]);
    expect(written({ points: [point(0, undefined)] })).toEqual([["10:30", "no data, a breach", "–"]]);
  });

  it("says on which days its times are", () => {
    expect(sayDays(seriesOf({ points: steadyPoints(2, 1) }).rows)).toBe("2026-11-17");
    expect(sayDays(seriesOf({ points: steadyPoints(1_440, 1) }, 2_000).rows)).toBe("2026-11-17 to 2026-11-18");
  });

  it.each([
    [0.9995, "share", "99.95 %"],
    [0.2, "seconds", "200 ms"],
    [5e14, "plain", "5e+14"],
    [2e-11, "share", "2e-9 %"],
    [1_500, "plain", "1500"],
    [2e-8, "share", "2e-6 %"],
  ] as const)("writes %d of %s beside an axis as %s", (value, unit, text) => {
    expect(sayTick(value, unit)).toBe(text);
  });
});
