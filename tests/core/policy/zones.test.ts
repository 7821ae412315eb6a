import { describe, expect, it } from "vitest";
import { wallClockSpan, wallTime, whenWallClockShows } from "../../../src/core/time/wall-clock.ts";
import { offsetSpans } from "../../../src/core/time/zone-offsets.ts";
import { ZONES } from "./drawn-policies.ts";
import { wall } from "./oracle.ts";
import { decided, factsAt, inShort, policyFrom } from "./policies.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe.each(ZONES)("%s", (zone) => {
  it("shows what the runtime's formatter shows, through every change of two decades", () => {
    for (let year = 2008; year <= 2030; year++) {
      for (const { start } of offsetSpans(zone, { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) }))
        for (const near of [-HOUR, -MINUTE, 0, MINUTE, HOUR])
          expect(wallTime(zone, start + near)).toBe(wall(zone, start + near) * MINUTE);
    }
  });

  it("opens a day's window at its wall-clock times on every day of a year", () => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 24 * HOUR) {
      const [piece, second] = whenWallClockShows(zone, { start: day + 10 * HOUR, end: day + 14 * HOUR });
      expect(second).toBeUndefined();
      expect([wall(zone, piece?.start ?? 0), wall(zone, (piece?.end ?? 0) - MINUTE) + 1]).toEqual([
        day / MINUTE + 600,
        day / MINUTE + 840,
      ]);
    }
  });
});

const freeze = (dates: string, zone: string) =>
  policyFrom(
    `version: 1\nenvironments: { production: {} }\nfreezes: [{ name: F, dates: "${dates}", timezone: ${zone} }]\n`,
  );

it.each([
  ["Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00Z"],
  ["Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00Z"],
  ["America/New_York", "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T04:00Z"],
  ["America/St_Johns", "2026-11-01", "2026-11-01T02:30:00Z", "2026-11-02T03:30Z"],
  ["Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00Z", "2026-04-05T13:30Z"],
  ["Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00Z", "2026-10-04T13:00Z"],
  ["Australia/Sydney", "2026-10-04", "2026-10-03T14:00:00Z", "2026-10-04T13:00Z"],
  ["Asia/Kolkata", "2026-12-31", "2026-12-30T18:30:00Z", "2026-12-31T18:30Z"],
  ["Asia/Kathmandu", "2028-02-29", "2028-02-28T18:15:00Z", "2028-02-29T18:15Z"],
  ["Asia/Pyongyang", "2018-05-04", "2018-05-03T15:30:00Z", "2018-05-04T15:00Z"],
  ["Africa/Casablanca", "2026-02-15", "2026-02-14T23:00:00Z", "2026-02-16T00:00Z"],
  ["Pacific/Apia", "2011-12-29 to 2011-12-31", "2011-12-29T10:00:00Z", "2011-12-31T10:00Z"],
])("in %s freezes %s from its first minute to its last", (zone, dates, start, end) => {
  const policy = freeze(dates, zone);
  expect(inShort(decided(policy, factsAt(start)))).toContain(`deny F | until ${end}`);
  const before = new Date(Date.parse(start) - 1).toISOString();
  expect(inShort(decided(policy, factsAt(before)))).toContain(`until ${start.replace(":00Z", "Z")}`);
  const last = new Date(Date.parse(end) - 1).toISOString();
  expect(decided(policy, factsAt(last)).kind).toBe("deny");
});

it("knows that Apia had no 30 December 2011", () => {
  const policy = freeze("2011-12-30", "Pacific/Apia");
  expect(inShort(decided(policy, factsAt("2011-12-28T00:00:00Z")))).toBe(
    "allow - | until never | open never | change never",
  );
  expect(wallClockSpan("Pacific/Apia", { start: Date.UTC(2011, 11, 30), end: Date.UTC(2011, 11, 31) })).toBeUndefined();
});
