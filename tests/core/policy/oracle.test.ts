import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type DrawnFreeze, type DrawnPolicy, type DrawnWindow, oracle, textOf } from "./oracle.ts";
import { decided, factsAt, policyFrom } from "./policies.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
// Both hemispheres, half and quarter hours, a change by half an hour, zones that changed their offset or left a day out.
const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Asia/Jakarta",
  "America/Santiago",
  "Pacific/Apia",
  "Africa/Casablanca",
  "Asia/Pyongyang",
];
// Around changes of the clock, the ends of years and leap days.
const MOMENTS = [
  "2026-03-29T00:00Z",
  "2026-10-25T00:00Z",
  "2026-03-08T06:00Z",
  "2026-11-01T05:00Z",
  "2026-04-04T14:00Z",
  "2026-10-03T15:00Z",
  "2026-09-06T03:00Z",
  "2027-12-31T12:00Z",
  "2028-02-28T12:00Z",
  "2011-12-29T12:00Z",
  "2018-05-04T12:00Z",
  "2026-02-14T20:00Z",
  "2026-07-15T12:00Z",
];

const zone = fc.constantFrom(...ZONES);
const quarter = fc.integer({ min: 0, max: 95 }).map((number) => number * 15);
const window: fc.Arbitrary<DrawnWindow> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }),
    from: quarter,
    to: quarter,
    zone,
  })
  .filter(({ from, to }) => from !== to);
const date = (moment: string, days: number) =>
  new Date(Date.parse(moment) + days * 24 * HOUR).toISOString().slice(0, 10);
const freezeNear = (moment: string): fc.Arbitrary<DrawnFreeze> =>
  fc
    .record({
      start: fc.integer({ min: -6, max: 6 }),
      length: fc.integer({ min: 0, max: 9 }),
      yearly: fc.boolean(),
      zone,
      soft: fc.boolean(),
    })
    .map(({ start, length, yearly, ...rest }) => {
      const [first, last] = [date(moment, start), date(moment, start + length)];
      // A 29 February that is drawn alone is told apart in its own test.
      return yearly && !`${first} ${last}`.includes("02-29")
        ? { first: first.slice(5), last: last.slice(5), ...rest }
        : { first, last, ...rest };
    });
const scene = fc.constantFrom(...MOMENTS).chain((moment) =>
  fc.record({
    policy: fc.record({
      windows: fc.array(window, { maxLength: 3 }),
      freezes: fc.array(freezeNear(moment), { maxLength: 3 }),
    }),
    at: fc.integer({ min: -30 * 60, max: 30 * 60 }).map((minutes) => Date.parse(moment) + minutes * MINUTE),
  }),
);

/** Finds the first minute at which the oracle's answer satisfies a condition, within some minutes. */
function firstMinute(
  policy: DrawnPolicy,
  from: number,
  within: number,
  wanted: (answer: string) => boolean,
): number | undefined {
  for (let instant = from + MINUTE; instant <= from + within; instant += MINUTE)
    if (wanted(oracle(policy, instant))) return instant;
  return undefined;
}

it("agrees with the slow oracle on the answer, the next change and the next opening, minute by minute", () => {
  fc.assert(
    fc.property(scene, ({ policy, at }) => {
      const decision = decided(policyFrom(textOf(policy)), factsAt(new Date(at).toISOString()));
      const answer = oracle(policy, at);
      expect(decision.kind).toBe(answer);
      const within = 48 * HOUR;
      const wanted = answer === "deny" ? (next: string) => next !== "deny" : (next: string) => next !== answer;
      const expected = firstMinute(policy, at, within, wanted);
      const said = decision.nextChange?.getTime();
      if (expected === undefined) expect(said === undefined || said > at + within).toBe(true);
      else expect(new Date(said ?? 0).toISOString()).toBe(new Date(expected).toISOString());
      expect(decision.nextOpen).toEqual(answer === "deny" ? decision.nextChange : undefined);
    }),
    { numRuns: 150 },
  );
});

it("agrees with the oracle on openings that are weeks away, quarter by quarter", () => {
  fc.assert(
    fc.property(scene, ({ policy, at }) => {
      const from = Math.ceil(at / (15 * MINUTE)) * 15 * MINUTE;
      const { nextChange } = decided(policyFrom(textOf(policy)), factsAt(new Date(from).toISOString()));
      const answer = oracle(policy, from);
      const end = Math.min(nextChange?.getTime() ?? Number.POSITIVE_INFINITY, from + 30 * 24 * HOUR);
      for (let instant = from; instant < end; instant += 15 * MINUTE) expect(oracle(policy, instant)).toBe(answer);
      if (nextChange !== undefined) expect(oracle(policy, nextChange.getTime())).not.toBe(answer);
    }),
    { numRuns: 150 },
  );
});
