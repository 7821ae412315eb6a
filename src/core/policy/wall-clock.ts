import type { Interval } from "./interval.ts";
import { offsetAt, offsetSpans } from "./zone-offsets.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Zones lie between UTC−12 and UTC+14. */
const MOST_BEHIND = 12 * HOUR;
/** How far ahead of UTC a zone's clock may be, in milliseconds. */
export const MOST_AHEAD = 14 * HOUR;

/** Reads the wall clock of a zone, as the milliseconds that a clock in UTC with the same hands would show. */
export function wallTime(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/**
 * Finds when the wall clock of a zone shows a time in `[start, end)`, given as `wallTime` gives it: minutes that a change of offset leaves out
 * do not exist, and a repeated hour counts both times, so there may be none or several.
 */
export function whenWallClockShows(zone: string, { start, end }: Interval): Interval[] {
  if (zone === "UTC") return [{ start, end }];
  return offsetSpans(zone, { start: start - MOST_AHEAD, end: end + MOST_BEHIND })
    .map((span) => ({
      start: Math.max(span.start, start - span.offset),
      end: Math.min(span.end, end - span.offset),
    }))
    .filter((piece) => piece.start < piece.end);
}

/** Finds the one span from the first instant at which the wall clock reaches `start` to the last at which it is before `end`; `undefined` when a change of offset skips all of it. */
export function wallClockSpan(zone: string, { start, end }: Interval): Interval | undefined {
  if (zone === "UTC") return { start, end };
  const first =
    whenWallClockShows(zone, { start, end: Math.min(end, start + DAY) })[0] ??
    whenWallClockShows(zone, { start, end })[0];
  const last =
    whenWallClockShows(zone, { start: Math.max(start, end - DAY), end }).at(-1) ??
    whenWallClockShows(zone, { start, end }).at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
