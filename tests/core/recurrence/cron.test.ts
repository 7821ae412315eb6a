import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cronFiresOn, parseCron } from "../../../src/core/recurrence/cron.ts";

function cronOf(text: string) {
  const parsed = parseCron(text);
  if (parsed.kind === "wrong") throw new Error(parsed.why);
  return parsed.value;
}

/** Lists the days of a month on which a cron fires. */
function daysOf(text: string, month: string): readonly number[] {
  const cron = cronOf(text);
  return Array.from({ length: 31 }, (_, index) => index + 1).filter((day) => {
    const midnight = Date.parse(`${month}-${String(day).padStart(2, "0")}T00:00:00Z`);
    return !Number.isNaN(midnight) && new Date(midnight).getUTCDate() === day && cronFiresOn(cron, midnight);
  });
}

describe("days", () => {
  it.each([
    ["0 0 * * *", "2026-02", Array.from({ length: 28 }, (_, index) => index + 1)],
    ["0 0 1,15 * *", "2026-06", [1, 15]],
    ["0 0 29-31 * *", "2026-02", []],
    ["0 0 */10 * *", "2026-06", [1, 11, 21]],
    ["0 0 * * fri", "2026-06", [5, 12, 19, 26]],
    ["0 0 * * 0", "2026-06", [7, 14, 21, 28]],
    ["0 0 * * 7", "2026-06", [7, 14, 21, 28]],
    ["0 0 * * sat-sun", "2026-06", [6, 7, 13, 14, 20, 21, 27, 28]],
    ["0 0 * * SUN,Mon", "2026-06", [1, 7, 8, 14, 15, 21, 22, 28, 29]],
    ["0 0 13 * fri", "2026-06", [5, 12, 13, 19, 26]],
    ["0 0 1-7 * */7", "2026-06", [7]],
    ["0 0 L * *", "2026-06", [30]],
    ["0 0 l,1 * *", "2028-02", [1, 29]],
    ["0 0 * * fri#1", "2026-06", [5]],
    ["0 0 * * 5#3,1#2", "2026-06", [8, 19]],
    ["0 0 * * 5L", "2026-06", [26]],
    ["0 0 * * friL", "2026-07", [31]],
    ["0 0 * jul *", "2026-06", []],
    ["0 0 5 jun-aug *", "2026-06", [5]],
  ])("'%s' fires in %s on %j", (text, month, days) => {
    expect(daysOf(text, month)).toEqual(days);
  });
});

it.each([
  ["0 22 * * *", [22 * 60]],
  ["*/30 9-10 * * *", [540, 570, 600, 630]],
  ["5/20 0 * * *", [5, 25, 45]],
  ["10-20/5,59 1 * * *", [70, 75, 80, 119]],
])("'%s' starts at %j minutes past midnight", (text, minutes) => {
  expect(cronOf(text).minutes).toEqual(minutes);
});

it.each([
  ["", "has 1 fields; expected five"],
  ["0 0 * *", "has 4 fields; expected five"],
  ["0 0 0 * * *", "has 6 fields; expected five"],
  ["60 0 * * *", "'60' is no minute (0-59)"],
  ["0 24 * * *", "'24' is no hour (0-23)"],
  ["0 0 0 * *", "'0' is no day of a month (1-31)"],
  ["0 0 * 13 *", "'13' is no month (1-12 or jan-dec)"],
  ["0 0 * * 8", "'8' is no weekday (0-7 or sun-sat)"],
  ["0 0 * * firday", "is no weekday"],
  ["0 0 * ja *", "did you mean 'jan'?"],
  ["0 0 * * fri#6", "'fri#6' is no weekday"],
  ["*/0 0 * * *", "has no step that could be taken"],
  ["*/5/5 0 * * *", "has no step that could be taken"],
  ["30-10 0 * * *", "'30-10' ends before it starts"],
  ["0 0 * * fri-mon", "ends before it starts"],
  ["1,,2 0 * * *", "'' is no minute"],
  ["0 0 30 2 *", "never fires"],
  ["0 0 31 feb,apr,jun *", "never fires"],
  ["@daily", "expected five"],
  ["? 0 * * *", "'?' is no minute"],
])("refuses '%s': %s", (text, why) => {
  const parsed = parseCron(text);
  expect(parsed.kind === "wrong" ? parsed.why : "right").toContain(why);
});

it("takes a weekday beside a day that never comes for enough", () => {
  expect(daysOf("0 0 31 2 0-6", "2026-02")).toHaveLength(28);
  expect(daysOf("0 0 30 2 mon", "2026-02")).toEqual([2, 9, 16, 23]);
});

it("takes the 29th of February for a day that comes", () => {
  expect(daysOf("0 0 29 2 *", "2028-02")).toEqual([29]);
});

it("answers any text at all, never throwing", () => {
  const field = fc.stringMatching(/^[-0-9a-z*/,#?L]{1,8}$/);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(field, { minLength: 5, maxLength: 5 }).map((fields) => fields.join(" ")),
      ),
      (text) => {
        const parsed = parseCron(text);
        if (parsed.kind === "wrong") expect(parsed.why.length).toBeGreaterThan(0);
        else expect(parsed.value.minutes.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
