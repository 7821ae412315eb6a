import fc from "fast-check";
import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, it } from "vitest";
import { parseRecurrenceRule } from "../../../src/core/holidays/recurrence-rule.ts";
import { recurringDays } from "../../../src/core/holidays/recurrences.ts";

const DAY = 86_400_000;
const text = (day: number) => new Date(day).toISOString().slice(0, 10);

function ours(rule: string, start: number, { from, to }: { from: number; to: number }): readonly string[] {
  const parsed = parseRecurrenceRule(rule);
  if (parsed.kind === "wrong") throw new Error(parsed.why);
  const days = [...recurringDays(parsed.value, { start, from, to }, { left: 10_000_000 })];
  return days.filter((day) => day >= from && day <= to).map(text);
}

function theirs(rule: string, start: number, { from, to }: { from: number; to: number }): readonly string[] {
  const stamp = `${text(start).replaceAll("-", "")}T000000`;
  const set = new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${stamp}\nRRULE:${rule}` });
  return set.between(new Date(from), new Date(to), true).map((at) => text(at.epochMilliseconds));
}

const some = <T>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map((list) => list.join(","));
const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const counted = fc.tuple(fc.constantFrom("1", "2", "4", "5", "-1", "-2"), weekday).map((parts) => parts.join(""));
// The other implementation forgets a plain weekday beside a counted one, as in BYDAY=MO,1MO.
const byDay = fc.oneof(some(counted), some(weekday));
const either = fc.constantFrom(1, -1);
const monthDay = fc.tuple(either, fc.integer({ min: 1, max: 31 })).map(([sign, day]) => sign * day);
const yearDay = fc.tuple(either, fc.integer({ min: 1, max: 366 })).map(([sign, day]) => sign * day);
const maybe = (name: string, value: fc.Arbitrary<string | number>) =>
  fc.option(
    value.map((it) => `;${name}=${it}`),
    { nil: "" },
  );
const months = maybe("BYMONTH", some(fc.integer({ min: 1, max: 12 })));
const interval = maybe("INTERVAL", fc.integer({ min: 1, max: 5 }));

const rules = fc
  .oneof(
    fc.tuple(
      fc.constant("FREQ=DAILY"),
      interval,
      months,
      maybe("BYDAY", some(weekday)),
      maybe("BYMONTHDAY", some(monthDay)),
    ),
    fc.tuple(fc.constant("FREQ=WEEKLY"), interval, months, maybe("BYDAY", some(weekday)), maybe("WKST", weekday)),
    fc.tuple(fc.constant("FREQ=MONTHLY"), interval, months, maybe("BYDAY", byDay)),
    fc.tuple(fc.constant("FREQ=MONTHLY"), interval, months, maybe("BYMONTHDAY", some(monthDay))),
    fc.tuple(fc.constant("FREQ=YEARLY"), interval, months, maybe("BYMONTHDAY", some(monthDay))),
    fc.tuple(fc.constant("FREQ=YEARLY"), interval, months, maybe("BYDAY", byDay)),
    fc.tuple(fc.constant("FREQ=YEARLY"), interval, maybe("BYYEARDAY", some(yearDay))),
    fc.tuple(fc.constant("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS="), fc.constantFrom("1", "-1", "2", "1,-1")),
  )
  .map((parts) => parts.join(""));

describe("recurringDays", () => {
  it("agrees with another implementation on when rules recur, where the start itself matches its rule", () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -500, max: 2_000 }),
        (rule, days, ahead) => {
          const begin = days * DAY;
          const first = theirs(rule, begin, { from: begin, to: begin + 1_500 * DAY })[0];
          fc.pre(first !== undefined);
          const start = Date.parse(`${first}T00:00:00Z`);
          const span = { from: start + ahead * DAY, to: start + (ahead + 1_500) * DAY };
          // Seen from another start, an interval or the default day may leave the start out.
          fc.pre(theirs(rule, start, { from: start, to: start })[0] === first);
          expect(ours(rule, start, span)).toEqual(theirs(rule, start, span));
        },
      ),
      { numRuns: 120 },
    );
  });

  it("counts from the start, however far the start is from what is asked for", () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20_000 }), (rule, count, days) => {
        const start = days * DAY;
        const whole = { from: start, to: start + 4_000 * DAY };
        const all = ours(rule, start, whole);
        const some = ours(`${rule};COUNT=${count}`, start, whole);
        expect(some).toEqual(all.slice(0, count));
      }),
      { numRuns: 200 },
    );
  });

  it("lets a start stand that its rule does not match, for a day too many is safer than one too few", () => {
    const start = Date.parse("2026-12-23T00:00:00Z");
    expect(ours("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", start, { from: start, to: start + 400 * DAY })).toEqual([
      "2026-12-23",
      "2026-12-25",
      "2027-12-25",
    ]);
  });
});
