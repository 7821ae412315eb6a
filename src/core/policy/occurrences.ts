import { DAY, type DateRange, weekdayOf } from "./calendar-date.ts";
import { type Cron, cronFiresOn } from "./cron.ts";
import { type Interval, mergeIntervals } from "./interval.ts";
import { monthlyDates } from "./monthly.ts";
import type { Freeze, FreezeDates, Window, WindowTimes } from "./policy.ts";
import { wallClockSpan, wallTime, whenWallClockShows } from "./wall-clock.ts";
import { yearlyDates } from "./yearly.ts";

const MINUTE = 60_000;

/** Lists the intervals in which any of the windows is open, as far as they meet `[start, end)`; whole, not cut. */
export function openIntervals(windows: readonly Window[], meeting: Interval): readonly Interval[] {
  const open = windows.flatMap(({ times, zone }) =>
    timesOf(times, zone, meeting).flatMap((span) => whenWallClockShows(zone, span)),
  );
  return mergeIntervals(open);
}

function timesOf(times: WindowTimes, zone: string, meeting: Interval): readonly Interval[] {
  return times.kind === "cron" ? cronSpans(times, zone, meeting) : weeklySpans(times, zone, meeting);
}

function weeklySpans(
  { days, from, to }: { readonly days: ReadonlySet<number>; readonly from: number; readonly to: number },
  zone: string,
  meeting: Interval,
): readonly Interval[] {
  const length = to * MINUTE - from * MINUTE + (to <= from ? DAY : 0);
  return localDays(zone, meeting)
    .filter((midnight) => days.has(weekdayOf(midnight)))
    .map((midnight) => midnight + from * MINUTE)
    .map((start) => ({ start, end: start + length }));
}

function cronSpans(
  { cron, length }: { readonly cron: Cron; readonly length: number },
  zone: string,
  { start, end }: Interval,
): readonly Interval[] {
  return localDays(zone, { start: start - length, end })
    .filter((midnight) => cronFiresOn(cron, midnight))
    .flatMap((midnight) => cron.minutes.map((minutes) => midnight + minutes * MINUTE))
    .map((from) => ({ start: from, end: from + length }));
}

/** The dates of a named calendar; `undefined` when they were not read. */
export type CalendarDates = (calendar: string) => readonly DateRange[] | undefined;

/** Lists the intervals in which a freeze holds, as far as they meet `[start, end)`; a freeze holds through every change of the clock in its dates. */
export function frozenIntervals(
  { dates, zone }: Freeze,
  meeting: Interval,
  calendars: CalendarDates,
): readonly Interval[] {
  const frozen = spansOf(dates, { zone, meeting, calendars }).flatMap((span) => wallClockSpan(zone, span) ?? []);
  return mergeIntervals(frozen.filter((interval) => interval.end > meeting.start && interval.start < meeting.end));
}

interface Looking {
  readonly zone: string;
  readonly meeting: Interval;
  readonly calendars: CalendarDates;
}

function spansOf(dates: FreezeDates, { zone, meeting, calendars }: Looking): readonly Interval[] {
  const { start, end } = meeting;
  const [from, to] = [new Date(start).getUTCFullYear() - 2, new Date(end).getUTCFullYear() + 1];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  switch (dates.kind) {
    case "once":
      return dates.spans;
    case "every-week":
      return weeklySpans(dates, zone, meeting);
    case "cron":
      return cronSpans(dates, zone, meeting);
    case "every-month":
      return years.flatMap((year) =>
        Array.from({ length: 12 }, (_, month) => dates.dates.flatMap((one) => monthlyDates(one, year, month) ?? []))
          .flat()
          .map(toSpan),
      );
    case "every-year":
      return dates.dates.flatMap((yearly) => years.flatMap((year) => yearlyDates(yearly, year) ?? [])).map(toSpan);
    case "holidays":
      return dates.calendars.flatMap((calendar) => (calendars(calendar) ?? []).map(toSpan));
  }
}

function toSpan({ first, last }: DateRange): Interval {
  return { start: first, end: last + DAY };
}

/** Lists the local midnights whose days, overnight windows included, could meet an interval. */
function localDays(zone: string, { start, end }: Interval): readonly number[] {
  const first = Math.floor(wallTime(zone, start) / DAY) - 2;
  const last = Math.floor(wallTime(zone, end) / DAY) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * DAY);
}
