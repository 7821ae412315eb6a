import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { ratioEstimate } from "../../../../src/core/canary/statistics/hodges-lehmann.ts";
import { leastProbability, mannWhitney } from "../../../../src/core/canary/statistics/mann-whitney.ts";
import { normalTail } from "../../../../src/core/canary/statistics/normal-tail.ts";
import { ORACLE, relativeError } from "./oracle.ts";

/** The probability by trying every way to deal the values out to the two samples. */
function dealtOut(canary: readonly number[], baseline: readonly number[]): number {
  const values = [...canary, ...baseline];
  const above = (own: readonly number[], other: readonly number[]) =>
    own.reduce((sum, a) => sum + other.reduce((count, b) => count + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  const seen = above(canary, baseline);
  let [hits, ways] = [0, 0];
  for (let mask = 0; mask < 2 ** values.length; mask++) {
    const own = values.filter((_, index) => (mask >> index) & 1);
    if (own.length !== canary.length) continue;
    const other = values.filter((_, index) => !((mask >> index) & 1));
    ways++;
    if (above(own, other) >= seen) hits++;
  }
  return hits / ways;
}

describe("mannWhitney", () => {
  it.each([...ORACLE.exact, ...ORACLE.ties].map((one) => [one.canary.length, one.baseline.length, one] as const))(
    "agrees with SciPy's exact answer for %i against %i",
    (_n, _m, { canary, baseline, p, effect }) => {
      const own = mannWhitney(canary, baseline);
      expect(relativeError(own.p, p)).toBeLessThan(1e-9);
      expect(own.effect).toBeCloseTo(effect, 12);
      expect(own.exact).toBe(true);
    },
  );

  it.each(ORACLE.approximate.map((one) => [one.canary.length, one.baseline.length, one] as const))(
    "agrees with SciPy's approximation for %i against %i",
    (_n, _m, { canary, baseline, p, effect }) => {
      const own = mannWhitney(canary, baseline);
      expect(relativeError(own.p, p)).toBeLessThan(1e-9);
      expect(own.effect).toBeCloseTo(effect, 12);
      expect(own.exact).toBe(false);
    },
  );

  it("agrees with dealing every sample out by hand, ties or not", () => {
    const sample = array(integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 });
    assert(
      property(sample, sample, (canary, baseline) => {
        expect(mannWhitney(canary, baseline).p).toBeCloseTo(dealtOut(canary, baseline), 12);
      }),
    );
  });

  it("is wrong by its level at most: no p of all deals is more frequent than it says", () => {
    const values = [1, 2, 2, 3, 5, 5, 5, 8];
    const ps = Array.from({ length: 2 ** 8 }, (_, mask) => mask)
      .map((mask) => values.filter((_, index) => (mask >> index) & 1).map((_, place) => ({ place, mask })))
      .filter((own) => own.length === 4)
      .map(([first]) => {
        const chosen = (index: number) => ((first?.mask ?? 0) >> index) & 1;
        return mannWhitney(
          values.filter((_, index) => chosen(index)),
          values.filter((_, index) => !chosen(index)),
        ).p;
      });
    for (const level of ps) expect(ps.filter((p) => p <= level).length / ps.length).toBeLessThanOrEqual(level + 1e-12);
  });

  it("does not change with the unit", () => {
    const value = integer({ min: 1, max: 1_000 }).map((whole) => whole / 100);
    const sample = array(value, { minLength: 1, maxLength: 30 });
    assert(
      property(sample, sample, constantFrom(1e-6, 1e-3, 60, 1e6), (canary, baseline, scale) => {
        const scaled = (values: readonly number[]) => values.map((one) => one * scale);
        expect(mannWhitney(scaled(canary), scaled(baseline))).toEqual(mannWhitney(canary, baseline));
      }),
    );
  });

  it.each([
    [4, 4, 1 / 70],
    [5, 5, 1 / 252],
  ])("can show at least so much with %i against %i", (n, m, least) => {
    expect(leastProbability(n, m)).toBeCloseTo(least, 12);
    const low = Array.from({ length: m }, (_, index) => index);
    const high = Array.from({ length: n }, (_, index) => index + 100);
    expect(mannWhitney(high, low).p).toBeCloseTo(least, 12);
  });
});

describe("normalTail", () => {
  it.each(ORACLE.tails)("agrees with SciPy at $z", ({ z, p }) => {
    expect(relativeError(normalTail(z), p)).toBeLessThan(1e-12);
  });
});

describe("ratioEstimate", () => {
  it.each(ORACLE.ratios.map((one) => [one.canary.length, one.baseline.length, one] as const))(
    "agrees with the oracle for %i against %i",
    (_n, _m, { canary, baseline, ratio, interval }) => {
      const own = ratioEstimate(canary, baseline);
      expect(own?.ratio).toBeCloseTo(ratio, 12);
      expect(own?.interval ?? null).toEqual(interval === null ? null : interval.map((end) => expect.closeTo(end, 12)));
    },
  );

  it("says nothing of values that are not above zero", () => {
    expect(ratioEstimate([1, 2], [0, 1])).toBeUndefined();
    expect(ratioEstimate([], [1])).toBeUndefined();
  });

  it("hardly differs where it changes from counting to approximating", () => {
    const spread = (length: number) => Array.from({ length }, (_, index) => 1 + ((index * 37) % 101) / 100);
    const counted = ratioEstimate(spread(20), spread(20))?.interval ?? [0, 0];
    const approximated = ratioEstimate(spread(20), spread(21))?.interval ?? [0, 0];
    expect(Math.abs(counted[0] - approximated[0])).toBeLessThan(0.05);
    expect(Math.abs(counted[1] - approximated[1])).toBeLessThan(0.05);
  });
});
