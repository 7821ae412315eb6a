import { DAY, type DateRange, weekdayOf } from "./calendar-date.ts";
import { type Cron, cronFiresOn } from "./cron.ts";
import { type Interval, mergeIntervals } from "./interval.ts";
import { type Monthly, monthlyDates } from "./monthly.ts";
import { type Yearly, yearlyDates } from "./yearly.ts";

const MINUTE = 60_000;

/** Spans of the wall clock that come one after another, found by counting; times are as `wallTime` gives them. */
export interface Recurrence {
  /** Whether it holds at any time, so that nothing has to be counted. */
  readonly always: boolean;
  /** The first number whose spans could end after a time. */
  readonly first: (wall: number) => number;
  readonly next: (number: number) => number;
  /** The spans of a number, in order. */
  readonly spans: (number: number) => readonly Interval[];
  /** A time before which no span of a number, or of a later one, starts; `Infinity` after the last. */
  readonly starts: (number: number) => number;
}

/** A time on weekdays; minutes since midnight, an end at or before the start is on the next day. Counted by days. */
export function weekly({
  days,
  from,
  to,
}: {
  readonly days: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}): Recurrence {
  const length = (to - from) * MINUTE + (to <= from ? DAY : 0);
  return daily({
    offsets: [{ start: from * MINUTE, end: from * MINUTE + length }],
    on: (midnight) => days.has(weekdayOf(midnight)),
    everyDay: days.size === 7,
  });
}

/** What a cron starts, for so many milliseconds. Counted by days. */
export function ofCron({ cron, length }: { readonly cron: Cron; readonly length: number }): Recurrence {
  const starts = cron.minutes.map((minutes) => minutes * MINUTE);
  const recurrence = daily({
    offsets: mergeIntervals(starts.map((start) => ({ start, end: start + length }))),
    on: (midnight) => cronFiresOn(cron, midnight),
    everyDay: cron.months.size === 12 && cron.weekdays.size === 7 && cron.monthDays.size === 31,
  });
  return {
    ...recurrence,
    next: (day) => {
      const tomorrow = new Date((day + 1) * DAY);
      const month = tomorrow.getUTCMonth();
      return cron.months.has(month + 1) ? day + 1 : Date.UTC(tomorrow.getUTCFullYear(), month + 1, 1) / DAY;
    },
  };
}

interface Daily {
  /** Times since midnight, merged. */
  readonly offsets: readonly Interval[];
  readonly on: (midnight: number) => boolean;
  readonly everyDay: boolean;
}

function daily({ offsets, on, everyDay }: Daily): Recurrence {
  const earliest = offsets[0]?.start ?? 0;
  const latest = offsets.at(-1)?.end ?? 0;
  const [first] = offsets;
  return {
    // One stretch of a day or more on every day leaves no gap.
    always: everyDay && offsets.length === 1 && first !== undefined && first.end - first.start >= DAY,
    first: (wall) => Math.floor((wall - latest) / DAY),
    next: (day) => day + 1,
    spans: (day) =>
      on(day * DAY) ? offsets.map(({ start, end }) => ({ start: day * DAY + start, end: day * DAY + end })) : [],
    starts: (day) => day * DAY + earliest,
  };
}

/** Dates of every month. Counted by months. */
export function everyMonth(monthly: Monthly): Recurrence {
  return {
    always: false,
    first: (wall) => monthOf(wall) - 1,
    next: (number) => number + 1,
    spans: (number) => toSpans(monthlyDates(monthly, Math.floor(number / 12), ((number % 12) + 12) % 12)),
    starts: (number) => Date.UTC(Math.floor(number / 12), ((number % 12) + 12) % 12, 1),
  };
}

function monthOf(wall: number): number {
  const date = new Date(wall);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Dates of every year. Counted by years. */
export function everyYear(yearly: Yearly): Recurrence {
  return {
    always: false,
    // An occurrence may go on into the next year, and the week of a date in January may begin in December.
    first: (wall) => new Date(wall).getUTCFullYear() - 2,
    next: (year) => year + 1,
    spans: (year) => toSpans(yearlyDates(yearly, year)),
    starts: (year) => Date.UTC(year, 0, 1) - 7 * DAY,
  };
}

/** Spans that come once. Counted in their order. */
export function once(spans: readonly Interval[]): Recurrence {
  const merged = mergeIntervals(spans);
  return {
    always: false,
    first: (wall) => firstEndingAfter(merged, wall),
    next: (number) => number + 1,
    spans: (number) => merged.slice(number, number + 1),
    starts: (number) => merged[number]?.start ?? Number.POSITIVE_INFINITY,
  };
}

/** Finds by bisection the first of intervals in order that ends after a time; their number when none does. */
function firstEndingAfter(intervals: readonly Interval[], time: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle]?.end ?? 0) > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The span of dates, the last included. */
export function spanOfDates({ first, last }: DateRange): Interval {
  return { start: first, end: last + DAY };
}

function toSpans(dates: DateRange | undefined): readonly Interval[] {
  return dates === undefined ? [] : [spanOfDates(dates)];
}
