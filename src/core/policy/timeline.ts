import { DAY } from "./calendar-date.ts";
import { type Interval, mergeIntervals } from "./interval.ts";

/** How far ahead answers are looked for: ten years, leap days included. */
export const HORIZON = 3_653 * DAY;

/** Where a timeline stands at an instant, and the first later instant at which that changes; `Infinity` when it does not within the horizon. */
export interface Standing {
  readonly on: boolean;
  readonly until: number;
}

/** Tells for any instant whether something holds, and until when. */
export type Timeline = (instant: number) => Standing;

const FIRST_SPAN = 16 * DAY;

/**
 * Builds a timeline on a list of occurrences; looks only as far ahead as an answer needs, and never beyond the horizon of the first instant
 * that it is asked about.
 */
export function createTimeline(occurrences: (meeting: Interval) => readonly Interval[]): Timeline {
  let known: { readonly span: Interval; readonly intervals: readonly Interval[] } | undefined;
  let limit: number | undefined;
  return (instant) => {
    limit ??= instant + HORIZON;
    for (let length = FIRST_SPAN; ; length *= 4) {
      const end = Math.max(instant, Math.min(instant + length, limit)) + DAY;
      if (known === undefined || instant < known.span.start || end > known.span.end) {
        const span = { start: instant - 2 * DAY, end };
        known = { span, intervals: mergeIntervals(occurrences(span)) };
      }
      const standing = standingAt(known.intervals, instant);
      // What lies at or beyond the span's end may go on in what was not looked at.
      if (standing.until < known.span.end) return standing;
      if (instant + length >= limit) return { on: standing.on, until: Number.POSITIVE_INFINITY };
    }
  };
}

function standingAt(intervals: readonly Interval[], instant: number): Standing {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle]?.end ?? 0) > instant) high = middle;
    else low = middle + 1;
  }
  const next = intervals[low];
  if (next === undefined) return { on: false, until: Number.POSITIVE_INFINITY };
  return next.start <= instant ? { on: true, until: next.end } : { on: false, until: next.start };
}
