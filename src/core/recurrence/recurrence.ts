import { DAY, type DateRange } from "../time/calendar-date.ts";
import { type Interval, mergeIntervals } from "../time/interval.ts";
import { type Monthly, monthlyDates } from "./monthly.ts";
import { type Yearly, yearlyDates } from "./yearly.ts";

/** Spans of the wall clock that come one after another, found by counting; times are as `wallTime` gives them. */
export interface Recurrence {
  /** Whether it holds at any time, so that nothing has to be counted. */
  readonly always: boolean;
  /** The first number whose span could end after a time. */
  readonly first: (wall: number) => number;
  readonly next: (number: number) => number;
  /** The span of a number; `undefined` where there is none. */
  readonly span: (number: number) => Interval | undefined;
  /** A time before which no span of a number, or of a later one, starts; `Infinity` after the last. */
  readonly starts: (number: number) => number;
}

/** Builds the dates of every month, counted by months. */
export function everyMonth(monthly: Monthly): Recurrence {
  const split = (number: number) => [Math.floor(number / 12), ((number % 12) + 12) % 12] as const;
  return {
    always: false,
    first: (wall) => monthOf(wall) - 1,
    next: (number) => number + 1,
    span(number) {
      const dates = monthlyDates(monthly, ...split(number));
      return dates && spanOfDates(dates);
    },
    starts: (number) => Date.UTC(...split(number), 1),
  };
}

function monthOf(wall: number): number {
  const date = new Date(wall);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Builds the dates of every year, counted by years. */
export function everyYear(yearly: Yearly): Recurrence {
  return {
    always: false,
    // An occurrence may go on into the next year, and the week of a date in January may begin in December.
    first: (wall) => new Date(wall).getUTCFullYear() - 1,
    next: (year) => year + 1,
    span(year) {
      const dates = yearlyDates(yearly, year);
      return dates && spanOfDates(dates);
    },
    starts: (year) => Date.UTC(year, 0, 1) - 7 * DAY,
  };
}

/** Builds spans that come once, counted in their order. */
export function once(spans: readonly Interval[]): Recurrence {
  const merged = mergeIntervals(spans);
  return {
    always: false,
    first: (wall) => firstEndingAfter(merged, wall),
    next: (number) => number + 1,
    span: (number) => merged[number],
    starts: (number) => merged[number]?.start ?? Number.POSITIVE_INFINITY,
  };
}

/** Finds by bisection the first of intervals in order that ends after a time; their number when none does. */
export function firstEndingAfter(intervals: readonly Interval[], time: number): number {
  let low = 0;
  let high = intervals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((intervals[middle]?.end ?? 0) > time) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Builds the span of dates, the last included. */
export function spanOfDates({ first, last }: DateRange): Interval {
  return { start: first, end: last + DAY };
}
