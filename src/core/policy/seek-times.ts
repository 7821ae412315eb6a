import { ofCron, weekly } from "../recurrence/periodic.ts";
import { everyMonth, everyYear, once, type Recurrence, spanOfDates } from "../recurrence/recurrence.ts";
import { remembered, type Seek, seekAlways, seekAny } from "../recurrence/seek.ts";
import { seekRecurrence } from "../recurrence/seek-recurrence.ts";
import type { DateRange } from "../time/calendar-date.ts";
import type { Freeze, FreezeDates, Window } from "./policy.ts";

/** The dates of a named calendar; `undefined` when they were not read. */
export type CalendarDates = (calendar: string) => readonly DateRange[] | undefined;

/** Seeks the times in which any of the windows is open, up to an instant after which nothing matters; minutes that a clock skips do not exist. */
export function seekWindows(windows: readonly Window[], limit: number): Seek {
  const zones = Map.groupBy(windows, ({ zone }) => zone);
  const seeks = [...zones].flatMap(([zone, own]) =>
    recurrencesOfWindows(own).map((recurrence) => seekRecurrence(recurrence, { zone, through: false, limit })),
  );
  return remembered(seekAny(seeks));
}

/** Takes the weekly windows of a zone together, for they come again together. */
function recurrencesOfWindows(windows: readonly Window[]): readonly Recurrence[] {
  const times = windows.map((window) => window.times);
  const weeklies = times.filter((one) => one.kind === "weekly");
  const crons = times.filter((one) => one.kind === "cron");
  return [...(weeklies.length === 0 ? [] : [weekly(weeklies)]), ...crons.map(ofCron)];
}

/** Seeks the times in which a freeze holds, up to an instant after which nothing matters; it holds through every change of the clock. One by a calendar that was not read holds always. */
export function seekFreeze({ dates, zone }: Freeze, calendars: CalendarDates, limit: number): Seek {
  const recurrences = recurrencesOf(dates, calendars);
  if (recurrences === undefined) return seekAlways;
  return seekAny(recurrences.map((recurrence) => seekRecurrence(recurrence, { zone, through: true, limit })));
}

function recurrencesOf(dates: FreezeDates, calendars: CalendarDates): readonly Recurrence[] | undefined {
  switch (dates.kind) {
    case "once":
      return [once(dates.spans)];
    case "every-week":
      return [weekly([dates])];
    case "every-month":
      return dates.dates.map(everyMonth);
    case "every-year":
      return dates.dates.map(everyYear);
    case "cron":
      return [ofCron(dates)];
    case "holidays": {
      const read = dates.calendars.map(calendars);
      return read.includes(undefined) ? undefined : [once(read.flatMap((days) => (days ?? []).map(spanOfDates)))];
    }
  }
}
