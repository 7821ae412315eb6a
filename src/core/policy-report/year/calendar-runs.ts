import { DAY } from "../../time/calendar-date.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { sayStanding } from "./day-words.ts";

/** Days in a row that stand alike. */
export interface DayRun {
  readonly first: number;
  readonly last: number;
  readonly kind: CalendarDay["kind"];
  readonly standing: string;
}

/** Joins days in a row that stand alike, for those who read a calendar as a table. */
export function dayRuns(days: readonly CalendarDay[]): readonly DayRun[] {
  const runs: DayRun[] = [];
  for (const day of days) {
    const standing = sayStanding(day);
    const run = runs.at(-1);
    if (run !== undefined && run.standing === standing && run.last + DAY === day.midnight)
      runs[runs.length - 1] = { ...run, last: day.midnight };
    else runs.push({ first: day.midnight, last: day.midnight, kind: day.kind, standing });
  }
  return runs;
}
