import { DAY } from "../time/calendar-date.ts";
import type { Interval } from "../time/interval.ts";
import { wallClockReaches, wallClockSpan, wallTime, whenWallClockShows } from "../time/wall-clock.ts";
import type { Recurrence } from "./recurrence.ts";
import { remembered, type Seek, seekAlways } from "./seek.ts";

/** How the spans of a recurrence are read on the wall clock. */
export interface Reading {
  readonly zone: string;
  /** Whether a span holds through every change of the clock in it, or only while the clock shows a time of it. */
  readonly through: boolean;
  /** The instant after which nothing matters. */
  readonly limit: number;
}

/** Seeks in a recurrence, counting no farther than the answer needs. */
export function seekRecurrence(recurrence: Recurrence, reading: Reading): Seek {
  return recurrence.always ? seekAlways : remembered((instant) => seekFrom(recurrence, reading, instant));
}

function seekFrom(
  { first, next, span, starts }: Recurrence,
  { zone, through, limit }: Reading,
  instant: number,
): Interval | undefined {
  const wall = earliestWallTime(zone, instant);
  const pieces = createJoiner();
  for (let number = first(wall); ; number = next(number)) {
    const bound = wallClockReaches(zone, starts(number));
    const joined = pieces.join(bound);
    const settled = joined !== undefined && (joined.end < bound || joined.end > limit);
    if (settled || bound > limit) return joined === undefined ? undefined : withinLimit(joined, limit);
    const shown = span(number);
    if (shown === undefined || shown.end <= wall) continue;
    const read = through ? [wallClockSpan(zone, shown)] : whenWallClockShows(zone, shown);
    for (const piece of read) if (piece !== undefined && piece.end > instant) pieces.add(piece);
  }
}

/** Reads the earliest time that the wall clock shows from an instant on: less than now where it is put back within a day. */
function earliestWallTime(zone: string, instant: number): number {
  return Math.min(wallTime(zone, instant), wallTime(zone, instant + DAY) - DAY);
}

function withinLimit({ start, end }: Interval, limit: number): Interval | undefined {
  if (start > limit) return undefined;
  return { start, end: end > limit ? Number.POSITIVE_INFINITY : end };
}

/** Joins pieces that overlap or touch, as they come, to the first interval of them. */
function createJoiner() {
  let waiting: Interval[] = [];
  let joined: Interval | undefined;
  return {
    add(piece: Interval): void {
      waiting.push(piece);
      if (waiting.length > 1) waiting.sort((a, b) => a.start - b.start);
    },
    /** Joins the pieces that start before a bound; `undefined` when there is none yet. */
    join(bound: number): Interval | undefined {
      let used = 0;
      for (const piece of waiting) {
        if (piece.start >= bound || (joined !== undefined && piece.start > joined.end)) break;
        joined = joined === undefined ? piece : { start: joined.start, end: Math.max(joined.end, piece.end) };
        used++;
      }
      if (used > 0) waiting = waiting.slice(used);
      return joined;
    },
  };
}
