import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { type ArmCounts, logEvidence } from "../../../src/core/canary/sequential-test.ts";
import { smallestVisible } from "../../../src/core/canary/smallest-visible.ts";

const counts = (canary: readonly [number, number], baseline: readonly [number, number]): ArmCounts => ({
  canary: { events: canary[0], total: canary[1] },
  baseline: { events: baseline[0], total: baseline[1] },
});

/** A small generator, so that the simulation is the same on every machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function poisson(random: () => number, mean: number): number {
  let count = -1;
  for (let left = mean; left > 0; count++) left += Math.log(1 - random());
  return Math.max(0, count);
}

const run = (
  random: () => number,
  {
    perMinute,
    share,
    rate,
    ratio,
    minutes,
  }: {
    readonly perMinute: number;
    readonly share: number;
    readonly rate: number;
    readonly ratio: number;
    readonly minutes: number;
  },
) => {
  const intervals: ArmCounts[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    const [canary, baseline] = [perMinute * share, perMinute * (1 - share)];
    intervals.push(
      counts([poisson(random, canary * rate * ratio), canary], [poisson(random, baseline * rate), baseline]),
    );
    if (logEvidence(intervals, 1) >= Math.log(100)) return minute;
  }
  return undefined;
};

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
    const mean = grid.reduce((sum, ratio) => sum + (ratio ** -0.5 / all) * ((0.1 * ratio) / (0.1 * ratio + 0.9) / 0.1), 0);
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

  it("aborts by mistake in at most 1 % of 30 one-minute looks, with a margin of three standard errors", () => {
    const random = seeded(7);
    const runs = 2_000;
    const aborted = Array.from({ length: runs }, () =>
      run(random, { perMinute: 6_000, share: 0.05, rate: 0.005, ratio: 1, minutes: 30 }),
    ).filter((minute) => minute !== undefined).length;
    expect(aborted / runs).toBeLessThanOrEqual(0.01 + 3 * Math.sqrt((0.01 * 0.99) / runs));
  });

  it.each([
    [4, 3],
    [2, 12],
  ])("finds %i times the errors by minute %i in the median, on 5 %% of 100 requests a second", (ratio, minute) => {
    const random = seeded(11);
    const found = Array.from(
      { length: 201 },
      () => run(random, { perMinute: 6_000, share: 0.05, rate: 0.005, ratio, minutes: 60 }) ?? Number.POSITIVE_INFINITY,
    ).sort((a, b) => a - b);
    expect(found[100]).toBeLessThanOrEqual(minute);
  });
});

describe("smallestVisible", () => {
  const compare = {
    judge: "sequential",
    tolerate: 1,
    excess: 0.002,
    events: 5,
    requests: 100,
    ruleOut: undefined,
  } as const;
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
