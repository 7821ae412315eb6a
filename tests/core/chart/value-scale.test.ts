import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueScale } from "../../../src/core/chart/value-scale.ts";

describe("valueScale", () => {
  it.each([
    ["nothing", [], [], [0, 1]],
    ["zeros alone", [0, 0], [], [0, 1]],
    ["zeros below a limit", [0, 0], [0.01], [0, 0.005, 0.01]],
    ["huge values", [3e15], [], [0, 1e15, 2e15, 3e15]],
    ["tiny values", [3e-9], [], [0, 1e-9, 2e-9, 3e-9]],
    ["values below zero", [-15, 14], [], [-20, -10, 0, 10, 20]],
    ["what is no number", [Number.NaN, Number.POSITIVE_INFINITY, 1], [], [0, 0.5, 1]],
  ])("reaches over %s", (_, values, limits, ticks) => {
    expect(valueScale(values, limits).ticks).toEqual(ticks);
  });

  it("begins above zero only where it is asked to, around values and limits", () => {
    expect(valueScale([0.99, 0.993], [0.95], { zoomed: true })).toMatchObject({ bottom: 0.94, top: 1 });
    expect(valueScale([0.99, 0.993], [0.95])).toMatchObject({ bottom: 0, top: 1 });
  });

  it.each([[[5e-324]], [[1e-310, 2e-310]], [[1, 1 + Number.EPSILON]], [[7, 7]]])(
    "has ticks for values that no step lies between: %j",
    (values) => {
      const { ticks } = valueScale(values, [], { zoomed: true });
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(12);
    },
  );

  it("takes in a limit near the values, and leaves one out that would press them flat", () => {
    expect(valueScale([0.001, 0.002], [0.01]).top).toBe(0.01);
    expect(valueScale([0.001, 0.002], [1]).top).toBe(0.002);
  });

  it("holds every value of any size between rising ticks, few enough to be read", () => {
    const number = fc.double({ min: -1e200, max: 1e200, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), fc.array(number), fc.boolean(), (values, limits, zoomed) => {
        const { bottom, top, ticks } = valueScale(values, limits, { zoomed });
        const slack = (top - bottom) * 1e-9;
        expect(top).toBeGreaterThan(bottom);
        for (const value of values) expect(value >= bottom - slack && value <= top + slack).toBe(true);
        expect(ticks.length).toBeLessThan(12);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
