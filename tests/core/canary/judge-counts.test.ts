import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountBucket, type CountComparison, judgeCounts } from "../../../src/core/canary/judge-counts.ts";
import { SEQUENTIAL } from "../../fakes/monitor-plans.ts";

const compare: CountComparison = SEQUENTIAL;
const bucket = (own: readonly [number, number], other: readonly [number, number], minute = 0): CountBucket => ({
  at: minute * 60_000,
  canary: { events: own[0], total: own[1] },
  baseline: { events: other[0], total: other[1] },
});
const minutes = (rows: readonly (readonly [number, number, number, number])[]) =>
  rows.map(([x, n, y, m], minute) => bucket([x, n], [y, m], minute));
const bad = [12, 300, 15, 2_700] as const;
const calm = [1, 300, 15, 2_700] as const;
const judge = (rows: readonly (readonly [number, number, number, number])[], differs: Partial<CountComparison> = {}) =>
  judgeCounts({ ...compare, ...differs }, minutes(rows), 0.01);

describe("judgeCounts", () => {
  it("fails with the first minute that was enough, whenever it is asked afterwards", () => {
    const rows = [calm, calm, bad, bad, bad, calm, calm, calm];
    const looks = rows.map((_, index) => judge(rows.slice(0, index + 1)));
    const first = looks.findIndex(({ verdict }) => verdict === "fail");
    expect(first).toBeGreaterThanOrEqual(2);
    for (const [index, { verdict, failedAt }] of looks.entries()) {
      expect(verdict).toBe(index < first ? "pass" : "fail");
      expect(failedAt).toBe(index < first ? undefined : first * 60_000);
    }
  });

  it("gives at the end the answer that the first failing look gave, for any counts", () => {
    const row = record({ x: integer({ min: 0, max: 25 }), y: integer({ min: 0, max: 40 }) });
    assert(
      property(array(row, { minLength: 1, maxLength: 20 }), (drawn) => {
        const rows = drawn.map(({ x, y }) => [x, 200, y, 1_800] as const);
        const looks = rows.map((_, index) => judge(rows.slice(0, index + 1)));
        const first = looks.find(({ verdict }) => verdict === "fail");
        expect(looks.at(-1)?.failedAt).toBe(first?.failedAt);
        expect(looks.at(-1)?.verdict === "fail").toBe(first !== undefined);
      }),
    );
  });

  it("says when what failed would not fail any more", () => {
    const healed = [bad, bad, bad, ...Array.from({ length: 60 }, () => calm)];
    expect(judge([bad, bad, bad])).toMatchObject({ verdict: "fail", recovered: false });
    expect(judge(healed)).toMatchObject({
      verdict: "fail",
      failedAt: judge([bad, bad, bad]).failedAt,
      recovered: true,
    });
  });

  it.each([
    ["requests of the canary", { requests: 301 }, [[30, 300, 15, 2_700]], "insufficient-data"],
    ["requests of the baseline", { requests: 2_701 }, [[30, 3_000, 0, 2_700]], "insufficient-data"],
    ["events", { events: 31 }, [[30, 300, 15, 2_700]], "inconclusive"],
    ["excess", { excess: 0.2 }, [[30, 300, 15, 2_700]], "inconclusive"],
    ["nothing", {}, [[30, 300, 15, 2_700]], "fail"],
    ["what is tolerated", { tolerate: 30 }, [[30, 300, 15, 2_700]], "pass"],
  ] as const)("is kept back by %s", (_, differs, rows, verdict) => {
    expect(judge(rows, differs).verdict).toBe(verdict);
  });

  it("fails once a gate opens, though the evidence was there before", () => {
    const rows = [
      [4, 60, 0, 2_700],
      [1, 60, 0, 2_700],
    ] as const;
    expect(judge(rows.slice(0, 1)).verdict).toBe("insufficient-data");
    expect(judge(rows)).toMatchObject({ verdict: "fail", failedAt: 60_000 });
  });

  it("carries its evidence over changing shares of the traffic", () => {
    const phases = [...Array.from({ length: 4 }, () => [4, 300, 28, 5_700] as const), [18, 1_500, 22, 4_500] as const];
    expect(judge(phases.slice(0, 4)).verdict).toBe("pass");
    expect(judge(phases.slice(4)).verdict).toBe("pass");
    expect(judge(phases)).toMatchObject({ verdict: "fail", failedAt: 4 * 60_000 });
  });

  it("rules a ratio out once the canary is surely below it, and only where that is asked for", () => {
    const good = Array.from({ length: 10 }, () => [1, 300, 15, 2_700] as const);
    expect(judge(good).ruledOut).toBeUndefined();
    expect(judge(good.slice(0, 1), { ruleOut: 3 }).ruledOut).toBe(false);
    expect(judge(good, { ruleOut: 3 }).ruledOut).toBe(true);
    expect(judge(good, { ruleOut: 1.1 }).ruledOut).toBe(false);
    const tests = judge(good, { ruleOut: 3 }).tests;
    expect(tests.map(({ threshold }) => threshold)).toEqual([100, 100]);
    expect(tests[1]?.value).toBeGreaterThan(100);
  });

  it("doubts arms that are the same in every minute, but not synthetic traffic that never moves (C2)", () => {
    const same = Array.from({ length: 6 }, (_, minute) => [minute, 300 + minute, minute, 300 + minute] as const);
    expect(judge(same)).toMatchObject({
      verdict: "insufficient-data",
      why: expect.stringContaining("tell them apart"),
    });
    expect(judge(same.slice(0, 4)).verdict).toBe("pass");
    expect(judge([...same, [5, 300, 6, 300]]).verdict).toBe("pass");
    expect(judge(Array.from({ length: 6 }, () => [1, 300, 1, 300] as const)).verdict).toBe("pass");
  });

  it("writes evidence that is beyond every number as one", () => {
    const value = judge(Array.from({ length: 9 }, () => [3_000, 3_000, 0, 27_000] as const)).tests[0]?.value;
    expect(value).toBeGreaterThan(1e300);
    expect(Number.isFinite(value)).toBe(true);
  });
});
