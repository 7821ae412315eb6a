import { describe, expect, it } from "vitest";
import { judgePairs } from "../../../../src/core/canary/judge-pairs.ts";
import { logSignEvidence, pairsNeeded } from "../../../../src/core/canary/statistics/paired-signs.ts";
import { ORACLE } from "./oracle.ts";

describe("logSignEvidence", () => {
  it.each(ORACLE.signs)("agrees with the integral for $losses losses and $wins wins", ({ losses, wins, log }) => {
    expect(logSignEvidence(losses, wins)).toBeCloseTo(log, 9);
  });

  it("is a bet that cannot be won: after any number of fair pairs its mean is 1", () => {
    for (const pairs of [1, 2, 5, 12, 30]) {
      let [mean, ways] = [0, 1];
      for (let losses = 0; losses <= pairs; losses++) {
        mean += (ways / 2 ** pairs) * Math.exp(logSignEvidence(losses, pairs - losses));
        ways *= (pairs - losses) / (losses + 1);
      }
      expect(mean).toBeCloseTo(1, 9);
    }
  });

  it.each([0.05, 0.01])("ever reaches 1/%d of 300 fair pairs with at most that probability", (alpha) => {
    // The probability of each number of losses among those that never reached it, exactly, pair by pair.
    let running = new Map([[0, 1]]);
    let reached = 0;
    for (let pair = 1; pair <= 300; pair++) {
      const next = new Map<number, number>();
      for (const [losses, chance] of running)
        for (const more of [losses, losses + 1]) {
          if (logSignEvidence(more, pair - more) >= Math.log(1 / alpha)) reached += chance / 2;
          else next.set(more, (next.get(more) ?? 0) + chance / 2);
        }
      running = next;
    }
    expect(reached).toBeLessThanOrEqual(alpha);
    expect(reached).toBeGreaterThan(alpha / 10);
  });

  it("keeps its digits for as many pairs as a day has minutes", () => {
    expect(logSignEvidence(1_440, 0)).toBeCloseTo(1_441 * Math.log(2) - Math.log(1_441), 9);
    expect(Number.isFinite(logSignEvidence(0, 1_440))).toBe(true);
  });
});

describe("pairsNeeded", () => {
  it.each([
    [0.05, 7],
    [0.01, 9],
  ])("asks at %d for a streak of %i", (alpha, pairs) => {
    expect(pairsNeeded(alpha)).toBe(pairs);
  });
});

describe("judgePairs", () => {
  const pairs = (rows: readonly (readonly [number, number])[]) =>
    rows.map(([canary, baseline], index) => ({ at: index * 60_000, canary, baseline }));
  const worse = (length: number) => pairs(Array.from({ length }, (_, index) => [2 + index / 100, 1 + index / 100]));
  const judge = (rows: ReturnType<typeof pairs>, tolerate = 1, bad: "above" | "below" = "above") =>
    judgePairs({ tolerate, bad }, rows, 0.01);

  it.each([
    [8, "insufficient-data", undefined],
    [9, "fail", 8 * 60_000],
    [14, "fail", 8 * 60_000],
  ])("says after %i worse minutes: %s", (length, verdict, failedAt) => {
    expect(judge(worse(length))).toMatchObject({ verdict, failedAt });
  });

  it("passes what is better, and what is as good as tolerated", () => {
    expect(judge(worse(20), 2.1).verdict).toBe("pass");
    expect(judge(worse(20), 1, "below").verdict).toBe("pass");
    expect(judge(worse(20), 1.5).verdict).toBe("fail");
  });

  it("turns round for values that are bad below", () => {
    const lower = pairs(Array.from({ length: 12 }, (_, index) => [1 + index / 100, 2 + index / 100]));
    expect(judge(lower, 1, "below").verdict).toBe("fail");
    expect(judge(lower, 2.1, "below").verdict).toBe("pass");
  });

  it("gives values below zero the same room", () => {
    const cold = pairs(Array.from({ length: 12 }, (_, index) => [-10.5 + index / 10, -10 + index / 10]));
    expect(judge(cold, 1.1).verdict).toBe("pass");
    expect(judge(cold, 1.1, "below").verdict).toBe("pass");
    expect(judge(cold, 1, "below").verdict).toBe("fail");
  });

  it("lets ties say nothing", () => {
    const tied = pairs(Array.from({ length: 8 }, (_, index) => [index, index]));
    const rows = [...worse(8), ...tied].map((one, index) => ({ ...one, at: index * 60_000 }));
    expect(judge(rows)).toMatchObject({
      verdict: "pass",
      why: "worse than the baseline beside it in 8 of 16 points, which proves nothing",
    });
  });

  it.each([1, 1e-6, 1e-3, 7, 60, 1e6])("lets what is just as tolerated say nothing, in units of %d", (unit) => {
    const rows = pairs(Array.from({ length: 20 }, (_, index) => [1.1 * (index + 1) * unit, (index + 1) * unit]));
    expect(judge(rows, 1.1)).toMatchObject({
      verdict: "pass",
      why: "no worse than the baseline beside it",
      tests: [{ value: 1 }],
    });
  });

  it("keeps what failed, and says when it would not fail any more", () => {
    const better = pairs(Array.from({ length: 30 }, (_, index) => [1, 2 + index]));
    const rows = [...worse(9), ...better].map((one, index) => ({ ...one, at: index * 60_000 }));
    expect(judge(worse(9)).recovered).toBe(false);
    expect(judge(rows)).toMatchObject({ verdict: "fail", failedAt: 8 * 60_000, recovered: true });
  });

  it.each([
    ["never move", pairs(Array.from({ length: 20 }, () => [2, 1])), "never changed over 20 points"],
    ["are the same in both arms", pairs(Array.from({ length: 20 }, (_, one) => [one, one])), "the same figures"],
  ])("doubts figures that %s (C2)", (_, rows, word) => {
    expect(judge(rows)).toMatchObject({ verdict: "insufficient-data", why: expect.stringContaining(word) });
  });

  it("suffices for an early end by wins alone", () => {
    const better = pairs(Array.from({ length: 12 }, (_, index) => [1, 2 + index]));
    expect(judge(better).ruledOut).toBe(true);
    expect(judge([...better, ...worse(12)]).ruledOut).toBeUndefined();
  });
});
