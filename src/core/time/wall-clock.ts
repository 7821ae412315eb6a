import { type Interval, mergeIntervals } from "./interval.ts";
import { offsetAt, offsetSpans, onlyOffset } from "./zone-offsets.ts";

const HOUR = 3_600_000;
/** Zones lie between UTC−12 and UTC+14; twelve hours more show what lies beyond a change near the end. */
const MOST_BEHIND = 24 * HOUR;
const MOST_AHEAD = 26 * HOUR;
/** A span whose ends lie so far apart that no change of the clock concerns both. */
const LONG = 8 * 24 * HOUR;

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
  if (end - start > LONG) {
    // A change of the clock far from both ends neither leaves out nor repeats any of them.
    const middle = { start: wallClockReaches(zone, start + MOST_AHEAD), end: wallClockLeaves(zone, end - MOST_AHEAD) };
    const [first, last] = [
      { start, end: start + MOST_AHEAD },
      { start: end - MOST_AHEAD, end },
    ].map((edge) => whenWallClockShows(zone, edge));
    return mergeIntervals([...(first ?? []), middle, ...(last ?? [])]);
  }
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
  const span = { start: wallClockReaches(zone, start), end: wallClockLeaves(zone, end) };
  return span.start < span.end ? span : undefined;
}

/** Finds the first instant at which the wall clock shows a time or a later one. */
export function wallClockReaches(zone: string, wall: number): number {
  if (zone === "UTC" || !Number.isFinite(wall)) return wall;
  const only = onlyOffset(zone, around(wall));
  if (only !== undefined) return wall - only;
  for (const { start, end, offset } of offsetSpans(zone, around(wall))) {
    const instant = Math.max(start, wall - offset);
    if (instant < end) return instant;
  }
  return wall + MOST_BEHIND;
}

/** Finds the end of the last instant at which the wall clock shows a time before one. */
function wallClockLeaves(zone: string, wall: number): number {
  const only = onlyOffset(zone, around(wall));
  if (only !== undefined) return wall - only;
  for (const { start, end, offset } of offsetSpans(zone, around(wall)).reverse()) {
    const instant = Math.min(end, wall - offset);
    if (instant > start) return instant;
  }
  return wall - MOST_AHEAD;
}

/** The instants among which a wall clock can show a time. */
function around(wall: number): Interval {
  return { start: wall - MOST_AHEAD, end: wall + MOST_BEHIND };
}
