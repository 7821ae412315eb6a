import { tzOffset } from "@date-fns/tz/tzOffset";
import type { Interval } from "./interval.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Zones lie between UTC−12 and UTC+14. */
const MOST_BEHIND = 12 * HOUR;
const MOST_AHEAD = 14 * HOUR;

/** Reads a zone's offset from UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, instant: number): number {
  return zone === "UTC" ? 0 : tzOffset(zone, new Date(instant)) * MINUTE;
}

/** Reads the wall clock of a zone, as the milliseconds that a clock in UTC with the same hands would show. */
export function wallTime(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/**
 * Finds when the wall clock of a zone shows a time in `[start, end)`, given as `wallTime` gives it and at most some days long: minutes that a
 * change of offset leaves out do not exist, and a repeated hour counts both times, so there may be none or several.
 */
export function whenWallClockShows(zone: string, { start, end }: Interval): Interval[] {
  if (zone === "UTC") return [{ start, end }];
  return constantOffsets(zone, { start: start - MOST_AHEAD, end: end + MOST_BEHIND })
    .map((segment) => ({
      start: Math.max(segment.start, start - segment.offset),
      end: Math.min(segment.end, end - segment.offset),
    }))
    .filter((piece) => piece.start < piece.end);
}

/** Finds the one span from the first instant at which the wall clock reaches `start` to the last at which it is before `end`; `undefined` when a change of offset skips all of it. */
export function wallClockSpan(zone: string, { start, end }: Interval): Interval | undefined {
  const first =
    whenWallClockShows(zone, { start, end: Math.min(end, start + DAY) })[0] ??
    whenWallClockShows(zone, { start, end })[0];
  const last =
    whenWallClockShows(zone, { start: Math.max(start, end - DAY), end }).at(-1) ??
    whenWallClockShows(zone, { start, end }).at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Cuts an interval into pieces of one offset each; a zone never changes twice within twelve hours. */
function constantOffsets(zone: string, { start, end }: Interval): (Interval & { readonly offset: number })[] {
  const pieces: (Interval & { offset: number })[] = [];
  let from = start;
  let offset = offsetAt(zone, start);
  for (let low = start; low < end; low += 12 * HOUR) {
    const high = Math.min(end, low + 12 * HOUR);
    const next = offsetAt(zone, high);
    if (next === offset) continue;
    const change = changeBetween(zone, { start: low, end: high }, offset);
    pieces.push({ start: from, end: change, offset });
    from = change;
    offset = next;
  }
  return [...pieces, { start: from, end, offset }];
}

/** Finds the minute at which a zone leaves an offset, by bisection. */
function changeBetween(zone: string, { start, end }: Interval, offset: number): number {
  let low = Math.floor(start / MINUTE);
  let high = Math.ceil(end / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle * MINUTE) === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
