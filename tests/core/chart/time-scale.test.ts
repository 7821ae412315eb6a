import { describe, expect, it } from "vitest";
import { createTimeScale } from "../../../src/core/chart/time-scale.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const place = { left: 100, right: 900 };

describe("createTimeScale", () => {
  it("is straight without a cut, with round ticks", () => {
    const { x, ticks, cuts } = createTimeScale({ from: 0, until: 10 * MINUTE }, [], place);
    expect([0, 5, 10].map((minute) => x(minute * MINUTE))).toEqual([100, 500, 900]);
    expect(ticks.map((at) => at / MINUTE)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(cuts).toEqual([]);
  });

  it("gives a cut of hours a narrow gap and the rest all the room, with no tick in the gap", () => {
    const cut = { from: 2 * MINUTE, until: 3 * HOUR };
    const { x, ticks, cuts } = createTimeScale({ from: 0, until: 3 * HOUR + 8 * MINUTE }, [cut], place);
    expect([0, 2 * MINUTE, 3 * HOUR, 3 * HOUR + 8 * MINUTE].map((at) => Math.round(x(at)))).toEqual([
      100, 256, 274, 900,
    ]);
    expect(cuts).toEqual([{ from: x(cut.from), until: x(cut.until) }]);
    expect(ticks.filter((at) => at > cut.from && at < cut.until)).toEqual([]);
    expect(ticks).toContain(3 * HOUR);
    for (let at = 0; at < 3 * HOUR; at += 7 * MINUTE) expect(x(at + MINUTE)).toBeGreaterThan(x(at));
  });

  it("knows no cut that reaches outside", () => {
    expect(createTimeScale({ from: 0, until: HOUR }, [{ from: MINUTE, until: 2 * HOUR }], place).cuts).toEqual([]);
  });
});
