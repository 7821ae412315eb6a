import { DAY } from "../time/calendar-date.ts";
import { type Interval, mergeIntervals } from "../time/interval.ts";
import { type Cron, cronFiresOn } from "./cron.ts";
import { firstEndingAfter, type Recurrence } from "./recurrence.ts";

const MINUTE = 60_000;
const WEEK = 7 * DAY;
/** The first Sunday of the epoch; its first day was a Thursday. */
const SUNDAY = 3 * DAY;

/** A time on weekdays; minutes since midnight, an end at or before the start is on the next day. */
export interface WeeklyTimes {
  readonly days: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

/** Times of every week, all those of a list together. */
export function weekly(times: readonly WeeklyTimes[]): Recurrence {
  const spans = times.flatMap(({ days, from, to }) =>
    [...days].map((day) => {
      const start = day * DAY + from * MINUTE;
      return { start, end: start + (to - from) * MINUTE + (to <= from ? DAY : 0) };
    }),
  );
  return periodic({ period: WEEK, origin: SUNDAY, spans, every: true, next: (week) => week + 1, on: () => true });
}

/** What a cron starts, for so many milliseconds on the wall clock. */
export function ofCron({ cron, length }: { readonly cron: Cron; readonly length: number }): Recurrence {
  return periodic({
    period: DAY,
    origin: 0,
    spans: cron.minutes.map((minutes) => ({ start: minutes * MINUTE, end: minutes * MINUTE + length })),
    every: cron.months.size === 12 && cron.weekdays.size === 7 && cron.monthDays.size === 31,
    on: (day) => cronFiresOn(cron, day * DAY),
    next(day) {
      const tomorrow = new Date((day + 1) * DAY);
      const month = tomorrow.getUTCMonth();
      return cron.months.has(month + 1) ? day + 1 : Date.UTC(tomorrow.getUTCFullYear(), month + 1, 1) / DAY;
    },
  });
}

interface Periodic {
  readonly period: number;
  /** When period 0 begins. */
  readonly origin: number;
  /** The spans of a period, counted from its begin; they may last into the next ones. */
  readonly spans: readonly Interval[];
  /** Whether every period has them. */
  readonly every: boolean;
  /** Whether a period has them. */
  readonly on: (period: number) => boolean;
  /** A later period, none before which has them. */
  readonly next: (period: number) => number;
}

/** Counts the spans of all periods through: number `n` is span `n mod m` of period `n div m`. */
function periodic({ period, origin, spans, every, on, next }: Periodic): Recurrence {
  const merged = mergeIntervals(spans);
  const many = merged.length;
  const [only] = merged;
  const latest = merged.at(-1)?.end ?? 0;
  const beginOf = (number: number) => origin + Math.floor(number / many) * period;
  const placeOf = (number: number) => ((number % many) + many) % many;
  return {
    // One stretch of a period or more in every period leaves no gap.
    always: every && many === 1 && only !== undefined && only.end - only.start >= period,
    first(wall) {
      const earliest = Math.floor((wall - latest - origin) / period);
      return earliest * many + Math.min(many - 1, firstEndingAfter(merged, wall - origin - earliest * period));
    },
    next(number) {
      const at = Math.floor(number / many);
      const within = placeOf(number) + 1 < many && (every || on(at));
      return within ? number + 1 : next(at) * many;
    },
    span(number) {
      const span = every || on(Math.floor(number / many)) ? merged[placeOf(number)] : undefined;
      return span && { start: beginOf(number) + span.start, end: beginOf(number) + span.end };
    },
    starts: (number) => beginOf(number) + (merged[placeOf(number)]?.start ?? 0),
  };
}
