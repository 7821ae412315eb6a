import { DAY } from "../time/calendar-date.ts";
import type { Interval } from "../time/interval.ts";
import { wallClockSpan, wallTime } from "../time/wall-clock.ts";

/** Finds a year as a zone lives it: from its first instant to the first of the next. */
export function yearSpan(year: number, zone: string): Interval {
  const wall = { start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) };
  return wallClockSpan(zone, wall) ?? wall;
}

/** Finds a local day by its midnight (as `wallTime` gives it); `undefined` when the zone left it out. */
export function daySpan(midnight: number, zone: string): Interval | undefined {
  return wallClockSpan(zone, { start: midnight, end: midnight + DAY });
}

/** Reads the local midnight that a zone's day of an instant began with. */
export function midnightOf(instant: number, zone: string): number {
  return Math.floor(wallTime(zone, instant) / DAY) * DAY;
}
