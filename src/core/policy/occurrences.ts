import { DAY, type DateRange, weekdayOf } from "./calendar-date.ts";
import { type Interval, mergeIntervals } from "./interval.ts";
import type { Freeze, FreezeDates, Window } from "./policy.ts";
import { wallClockSpan, wallTime, whenWallClockShows } from "./wall-clock.ts";
import { yearlyDates } from "./yearly.ts";

const MINUTE = 60_000;

/** Lists the intervals in which any of the windows is open, as far as they meet `[start, end)`; whole, not cut. */
export function openIntervals(windows: readonly Window[], { start, end }: Interval): readonly Interval[] {
  const open = windows.flatMap((window) =>
    localDays(window.zone, { start, end })
      .filter((midnight) => window.days.has(weekdayOf(midnight)))
      .flatMap((midnight) => whenWallClockShows(window.zone, windowOf(window, midnight))),
  );
  return mergeIntervals(open);
}

function windowOf({ from, to }: Window, midnight: number): Interval {
  return { start: midnight + from * MINUTE, end: midnight + to * MINUTE + (to <= from ? DAY : 0) };
}

/** Lists the intervals in which a freeze holds, as far as they meet `[start, end)`; a freeze holds through every change of the clock in its dates. */
export function frozenIntervals({ dates, zone }: Freeze, { start, end }: Interval): readonly Interval[] {
  const frozen = datesOf(dates, zone, { start, end }).flatMap(
    ({ first, last }) => wallClockSpan(zone, { start: first, end: last + DAY }) ?? [],
  );
  return mergeIntervals(frozen.filter((interval) => interval.end > start && interval.start < end));
}

function datesOf(dates: FreezeDates, zone: string, { start, end }: Interval): readonly DateRange[] {
  switch (dates.kind) {
    case "once":
      return dates.dates;
    case "every-week":
      return localDays(zone, { start, end })
        .filter((midnight) => dates.days.has(weekdayOf(midnight)))
        .map((midnight) => ({ first: midnight, last: midnight }));
    case "every-year": {
      const [from, to] = [new Date(start).getUTCFullYear() - 2, new Date(end).getUTCFullYear() + 1];
      const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return dates.dates.flatMap((yearly) => years.flatMap((year) => yearlyDates(yearly, year) ?? []));
    }
  }
}

/** Lists the local midnights whose days, overnight windows included, could meet an interval. */
function localDays(zone: string, { start, end }: Interval): readonly number[] {
  const first = Math.floor(wallTime(zone, start) / DAY) - 2;
  const last = Math.floor(wallTime(zone, end) / DAY) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * DAY);
}
