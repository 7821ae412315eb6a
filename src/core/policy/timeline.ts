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

/** Builds a timeline on a list of occurrences; looks only as far ahead as the answer needs. */
export function createTimeline(occurrences: (meeting: Interval) => readonly Interval[]): Timeline {
  let known: { readonly span: Interval; readonly intervals: readonly Interval[] } | undefined;
  return (instant) => {
    for (let length = FIRST_SPAN; ; length = Math.min(length * 4, HORIZON)) {
      if (known === undefined || instant < known.span.start || instant + length > known.span.end) {
        const span = { start: instant - 2 * DAY, end: instant + length + DAY };
        known = { span, intervals: mergeIntervals(occurrences(span)) };
      }
      const standing = standingAt(known.intervals, instant);
      // What lies at or beyond the span's end may go on in what was not looked at.
      if (standing.until < known.span.end) return standing;
      if (length >= HORIZON) return { on: standing.on, until: Number.POSITIVE_INFINITY };
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
