import { describe, expect, it } from "vitest";
import { countOverlap, figurePairs, figuresOf } from "../../../src/core/canary/overlap.ts";

const row = (minute: number, value: number | undefined, total: number | undefined) => ({
  at: minute * 60_000,
  value,
  total,
});

describe("countOverlap", () => {
  it("joins the arms on their timestamps, where both had traffic", () => {
    const canary = [row(0, 1, 100), row(1, undefined, 100), row(2, 3, 0), row(3, 4, 100), row(5, 6, 100)];
    const baseline = [row(5, 60, 900), row(1, 20, 900), row(2, 30, 900), row(3, 40, undefined), row(4, 50, 900)];
    expect(countOverlap(canary, baseline)).toEqual([
      { at: 60_000, canary: { events: 0, total: 100 }, baseline: { events: 20, total: 900 } },
      { at: 300_000, canary: { events: 6, total: 100 }, baseline: { events: 60, total: 900 } },
    ]);
  });
});

describe("figurePairs", () => {
  it("joins figures on their timestamps, those on too few samples left out", () => {
    const percentile = { kind: "percentile", samples: 200 } as const;
    const canary = figuresOf(percentile, [
      row(0, 0.2, 300),
      row(1, 0.3, 199),
      row(2, 0.4, 200),
      row(3, undefined, 900),
    ]);
    const baseline = figuresOf(percentile, [
      row(1, 0.1, 900),
      row(2, 0.1, 900),
      row(3, 0.1, 900),
      row(0, 0.1, undefined),
    ]);
    expect(figurePairs(canary, baseline)).toEqual([{ at: 120_000, canary: 0.4, baseline: 0.1 }]);
  });

  it("takes levels without a floor, and never silence for a figure", () => {
    const level = { kind: "gauge", samples: 1 } as const;
    expect(figuresOf(level, [row(0, 5, undefined), row(1, undefined, undefined)])).toEqual([{ at: 0, value: 5 }]);
  });
});
