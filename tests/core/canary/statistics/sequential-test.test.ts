import { array, assert, double, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeCounts } from "../../../../src/core/canary/judge-counts.ts";
import { smallestVisible, smallestVisibleShare } from "../../../../src/core/canary/smallest-visible.ts";
import {
  type ArmCounts,
  type Evidence,
  evidenceAbove,
  evidenceBelow,
  logEvidence,
} from "../../../../src/core/canary/statistics/sequential-test.ts";
import { SEQUENTIAL } from "../../../fakes/monitor-plans.ts";
import { ORACLE } from "./oracle.ts";

const counts = (canary: readonly [number, number], baseline: readonly [number, number]): ArmCounts => ({
  canary: { events: canary[0], total: canary[1] },
  baseline: { events: baseline[0], total: baseline[1] },
});

describe("logEvidence", () => {
  it.each([
    ["no events", counts([0, 100], [0, 900]), 0],
    ["no canary traffic", counts([0, 0], [9, 900]), 0],
    ["no baseline traffic", counts([9, 100], [0, 0]), 0],
  ])("says nothing on %s", (_, interval, expected) => {
    expect(logEvidence([interval], 1)).toBeCloseTo(expected, 12);
  });

  it("agrees with the mixture computed by hand for a single event on the canary", () => {
    const grid = Array.from({ length: 24 }, (_, index) => 1.25 * 16 ** (index / 23));
    const all = grid.reduce((sum, ratio) => sum + ratio ** -0.5, 0);
    const mean = grid.reduce(
      (sum, ratio) => sum + (ratio ** -0.5 / all) * ((0.1 * ratio) / (0.1 * ratio + 0.9) / 0.1),
      0,
    );
    expect(logEvidence([counts([1, 100], [0, 900])], 1)).toBeCloseTo(Math.log(mean), 10);
  });

  it("is a bet that cannot be won: its expected value is 1 when the arms are alike", () => {
    const value = (events: ArmCounts) => Math.exp(logEvidence([events], 1));
    const expected = 0.2 * value(counts([1, 200], [0, 800])) + 0.8 * value(counts([0, 200], [1, 800]));
    expect(expected).toBeCloseTo(1, 12);
  });

  it("grows with every event of the canary and falls with every one of the baseline", () => {
    const interval = record({ canary: integer({ min: 0, max: 50 }), baseline: integer({ min: 0, max: 500 }) });
    assert(
      property(array(interval, { minLength: 1, maxLength: 10 }), (events) => {
        const intervals = events.map(({ canary, baseline }) => counts([canary, 1_000], [baseline, 9_000]));
        const evidence = logEvidence(intervals, 1);
        expect(logEvidence([...intervals, counts([1, 1_000], [0, 9_000])], 1)).toBeGreaterThan(evidence);
        expect(logEvidence([...intervals, counts([0, 1_000], [1, 9_000])], 1)).toBeLessThan(evidence);
      }),
    );
  });

  it("does not depend on how the time is cut into intervals of the same share", () => {
    const whole = logEvidence([counts([6, 300], [9, 2_700])], 1);
    expect(logEvidence([counts([2, 100], [3, 900]), counts([4, 200], [6, 1_800])], 1)).toBeCloseTo(whole, 10);
  });

  it("does not change with the unit that requests are counted in", () => {
    const [one, other] = [counts([6, 300], [9, 2_700]), counts([6, 300e6], [9, 2_700e6])];
    expect(logEvidence([other], 1)).toBeCloseTo(logEvidence([one], 1), 9);
  });

  it.each(ORACLE.counts.map((one) => [one.direction, one.bound, one] as const))(
    "agrees with SciPy on a rate %s %d times the baseline's",
    (direction, bound, { rows, log }) => {
      const evidence = direction === "above" ? evidenceAbove(bound) : evidenceBelow(bound);
      for (const [events, total, beside, traffic] of rows) evidence.add(counts([events, total], [beside, traffic]));
      expect(evidence.log()).toBeCloseTo(log, 9);
    },
  );
});

/** The mean of the evidence over everything that 5 requests of the canary and 9 of the baseline can come to. */
function meanEvidence(create: () => Evidence, canaryRate: number, baselineRate: number): number {
  const chance = (of: number, events: number, rate: number): number => {
    let ways = 1;
    for (let index = 1; index <= events; index++) ways *= (of + 1 - index) / index;
    return ways * rate ** events * (1 - rate) ** (of - events);
  };
  let mean = 0;
  for (let own = 0; own <= 5; own++)
    for (let other = 0; other <= 9; other++) {
      const evidence = create();
      evidence.add(counts([own, 5], [other, 9]));
      mean += chance(5, own, canaryRate) * chance(9, other, baselineRate) * Math.exp(evidence.log());
    }
  return mean;
}

describe("evidence on requests that fail each by itself", () => {
  const rate = double({ min: 0.001, max: 0.999, noNaN: true });
  const factor = double({ min: 0, max: 1, noNaN: true });
  it("of a higher rate has a mean of 1 at most where the canary's is as tolerated or lower", () => {
    assert(
      property(rate, factor, double({ min: 1, max: 3, noNaN: true }), (baseline, part, bound) => {
        const canary = Math.min(1, baseline * bound) * part;
        expect(meanEvidence(() => evidenceAbove(bound), canary, baseline)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("of a lower rate has a mean of 1 at most where the canary's is as what must be ruled out or higher", () => {
    assert(
      property(rate, factor, double({ min: 1, max: 5, noNaN: true }), (baseline, part, bound) => {
        const lowest = Math.min(1, baseline * bound);
        const own = lowest < 1 ? baseline : 1 / bound;
        const canary = lowest + (1 - lowest) * part;
        expect(meanEvidence(() => evidenceBelow(bound), canary, own)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it("comes close to that mean for rare events, so that little of α is given away", () => {
    expect(meanEvidence(() => evidenceAbove(1.5), 0.0015, 0.001)).toBeGreaterThan(0.999);
    expect(meanEvidence(() => evidenceBelow(3), 0.003, 0.001)).toBeGreaterThan(0.999);
  });

  it("wins where the rate is really higher, or really lower", () => {
    expect(meanEvidence(() => evidenceAbove(1), 0.4, 0.1)).toBeGreaterThan(1.5);
    expect(meanEvidence(() => evidenceBelow(3), 0.1, 0.1)).toBeGreaterThan(1.05);
  });
});

describe("smallestVisible", () => {
  const compare = SEQUENTIAL;
  const visible = (canary: readonly [number, number], baseline: readonly [number, number], differs = {}) =>
    smallestVisible(counts(canary, baseline), { ...compare, ...differs }, 0.01);
  it("sees smaller regressions with more traffic, and none without", () => {
    const little = visible([1, 300], [27, 5_700]) ?? Number.POSITIVE_INFINITY;
    const much = visible([100, 30_000], [2_700, 570_000]) ?? Number.POSITIVE_INFINITY;
    expect(much).toBeLessThan(little);
    expect(much).toBeLessThan(2);
    expect(visible([0, 0], [9, 900])).toBeUndefined();
  });

  it.each([
    ["events", { events: 100 }],
    ["excess", { excess: 0.05 }],
    ["requests", { requests: 301 }],
  ])("claims to see nothing that its gate of %s would have kept back", (_, gate) => {
    const open = visible([1, 300], [27, 5_700]) ?? Number.POSITIVE_INFINITY;
    expect(open).toBeLessThan(Number.POSITIVE_INFINITY);
    expect(visible([1, 300], [27, 5_700], gate) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(open);
  });

  it("names the multiple whose expected counts would just have failed", () => {
    const multiple = visible([30, 6_000], [570, 114_000]) ?? 0;
    const at = (times: number) => logEvidence([counts([6_000 * 0.005 * times, 6_000], [570, 114_000])], 1);
    expect(at(multiple)).toBeGreaterThanOrEqual(Math.log(100));
    expect(at(multiple / 16 ** (1 / 23))).toBeLessThan(Math.log(100));
  });
});

describe("smallestVisibleShare", () => {
  const compare = SEQUENTIAL;
  const share = (canary: number, baseline: readonly [number, number], differs = {}) =>
    smallestVisibleShare(counts([0, canary], baseline), { ...compare, ...differs }, 0.01);

  it("says of a clean baseline, too, from what share on it would have failed", () => {
    expect(share(300, [0, 5_700])).toBe(5 / 300);
    expect(share(300, [0, 5_700], { events: 1 })).toBeLessThan(5 / 300);
    expect(share(300, [0, 5_700], { excess: 0.05 })).toBeCloseTo(0.05, 2);
    expect(share(300, [0, 5_700], { requests: 301 })).toBeUndefined();
    expect(share(300, [5_700, 5_700])).toBeUndefined();
  });

  it.each([
    [300, [27, 5_700]],
    [6_000, [570, 114_000]],
  ] as const)("is the first number of events among %i that fails, beside %j", (requests, baseline) => {
    const events = Math.round((share(requests, baseline) ?? 0) * requests);
    const fails = (one: number) =>
      judgeCounts(compare, [{ at: 0, ...counts([one, requests], baseline) }], 0.01).verdict;
    expect([fails(events - 1) === "fail", fails(events)]).toEqual([false, "fail"]);
  });
});
