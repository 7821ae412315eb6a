import { describe, expect, it } from "vitest";
import { judgePhaseEnd } from "../../../src/core/canary/judge-phase-end.ts";

const figures = (values: readonly number[], first = 0) =>
  values.map((value, index) => ({ at: (first + index) * 60_000, value }));
const around = (level: number, length: number) =>
  Array.from({ length }, (_, index) => level * (1 + ((index * 7) % 11) / 100));
const rule = { tolerate: 1, effect: 0.7, bad: "above" } as const;
const judge = (canary: readonly number[], baseline: readonly number[], differs = {}, level = 0.01) =>
  judgePhaseEnd(
    { ...rule, ...differs },
    { canary: figures(canary), baseline: figures(baseline), endsAt: undefined },
    level,
  );

describe("judgePhaseEnd", () => {
  it.each([
    [4, 0.05, "fail"],
    [3, 0.05, "fail"],
    [2, 0.05, "insufficient-data"],
    [5, 0.01, "fail"],
    [4, 0.01, "insufficient-data"],
    [0, 0.05, "insufficient-data"],
  ])("with %i against as many at %d: %s", (length, level, verdict) => {
    expect(judge(around(2, length), around(1, length), {}, level).verdict).toBe(verdict);
  });

  it("says by how much, in what range, and in how many pairs", () => {
    expect(judge(around(2, 10), around(1, 10)).why).toMatch(
      /^worse in 100 % of all pairs of points over the phase, 2 times the baseline \(1\.\d to 2(\.\d)?\), p /,
    );
  });

  it.each([
    ["tolerates what is tolerated", { tolerate: 2.5 }, "pass"],
    ["finds what is beyond it", { tolerate: 1.5 }, "fail"],
    ["does not mind what is better", { bad: "below" }, "pass"],
  ] as const)("%s", (_, differs, verdict) => {
    expect(judge(around(2, 10), around(1, 10), differs).verdict).toBe(verdict);
  });

  it("turns round for values that are bad below", () => {
    expect(judge(around(1, 10), around(2, 10), { bad: "below" }).verdict).toBe("fail");
    expect(judge(around(1, 10), around(2, 10), { bad: "below", tolerate: 2.5 }).verdict).toBe("pass");
  });

  it("lets a difference pass that is smaller than what counts", () => {
    const [low, high] = [around(1, 60), around(1.02, 60)];
    expect(judge(high, low, { effect: 0.51 }).verdict).toBe("fail");
    expect(judge(high, low, { effect: 0.9 })).toMatchObject({
      verdict: "pass",
      why: expect.stringContaining("too few"),
    });
  });

  it("doubts figures that never move, or are the same in both arms (C2)", () => {
    const still = Array.from({ length: 10 }, () => 1);
    expect(judge(still, still).verdict).toBe("insufficient-data");
    expect(judge(around(1, 10), around(1, 10)).verdict).toBe("insufficient-data");
  });

  it("tests a phase once, however long it is extended", () => {
    const [calm, bad] = [around(1, 10), around(3, 20)];
    const at = (canary: readonly number[], endsAt: number | undefined) =>
      judgePhaseEnd(rule, { canary: figures(canary), baseline: figures(around(1.001, canary.length)), endsAt }, 0.01);
    expect(at([...calm, ...bad], undefined).verdict).toBe("fail");
    expect(at([...calm, ...bad], 600_000)).toEqual(at(calm, 600_000));
  });

  it("takes later points only as far as the level needs them", () => {
    const at = (length: number) =>
      judgePhaseEnd(
        rule,
        { canary: figures(around(2, length)), baseline: figures(around(1, length)), endsAt: 180_000 },
        0.01,
      );
    expect(at(4).verdict).toBe("insufficient-data");
    expect(at(5)).toMatchObject({ verdict: "fail", failedAt: 240_000 });
    expect(at(12)).toEqual(at(5));
  });
});
