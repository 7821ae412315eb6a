import type { Written } from "../document/written.ts";
import { DAY } from "../time/calendar-date.ts";
import { type CronDays, cronDaysMatch, parseCronDays, parseCronWeekdays } from "./cron-days.ts";
import { parseCronField } from "./cron-field.ts";

/** A cron expression of five fields, understood: on which days it fires, and at which minutes since midnight, in order. */
export interface Cron extends CronDays {
  readonly months: ReadonlySet<number>;
  readonly minutes: readonly number[];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Parses a cron expression: minute, hour, day of the month (`L` is the last), month, weekday (`fri#1` the first, `friL` the last Friday),
 * each with names, lists, ranges and steps. Where both kinds of days are restricted either suffices, as crontab(5) has it. One that never fires is refused.
 */
export function parseCron(text: string): Written<Cron> {
  const fields = text.trim().toLowerCase().split(/\s+/);
  const [minute = "", hour = "", day = "", month = "", weekday = ""] = fields;
  if (fields.length !== 5) {
    const why = `'${text}' has ${fields.length} fields; expected five: minute hour day month weekday, such as '0 22 * * fri'`;
    return { kind: "wrong", why };
  }
  const wrong = (why: string): Written<Cron> => ({ kind: "wrong", why: `'${text}': ${why}` });
  const minutes = parseCronField(minute, { what: "minute", from: 0, to: 59 });
  if (minutes.kind === "wrong") return wrong(minutes.why);
  const hours = parseCronField(hour, { what: "hour", from: 0, to: 23 });
  if (hours.kind === "wrong") return wrong(hours.why);
  const days = parseCronDays(day);
  if (days.kind === "wrong") return wrong(days.why);
  const months = parseCronField(month, { what: "month", from: 1, to: 12, names: MONTHS });
  if (months.kind === "wrong") return wrong(months.why);
  const weekdays = parseCronWeekdays(weekday);
  if (weekdays.kind === "wrong") return wrong(weekdays.why);
  const cron: Cron = {
    months: months.value,
    minutes: [...hours.value].flatMap((at) => [...minutes.value].map((past) => at * 60 + past)).sort((a, b) => a - b),
    ...days.value,
    ...weekdays.value,
    either: !day.startsWith("*") && !weekday.startsWith("*"),
  };
  return everFires(cron)
    ? { kind: "right", value: cron }
    : { kind: "wrong", why: `'${text}' never fires: no year has such a day` };
}

/** Tells whether a cron fires on a day, given by its local midnight. */
export function cronFiresOn(cron: Cron, midnight: number): boolean {
  return cron.months.has(new Date(midnight).getUTCMonth() + 1) && cronDaysMatch(cron, midnight);
}

/** The days that each month has at most. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether a cron ever fires: by the months' lengths where the weekday is free, else by looking through 28 years, in which every date meets every weekday. */
function everFires(cron: Cron): boolean {
  if (cron.either && cron.weekdays.size > 0) return true;
  if (cron.weekdays.size === 7)
    return (
      cron.lastDay ||
      [...cron.months].some((month) => [...cron.monthDays].some((day) => day <= (LENGTHS[month - 1] ?? 0)))
    );
  const end = Date.UTC(2052, 0, 1);
  for (let day = Date.UTC(2024, 0, 1); day < end; day += DAY) if (cronFiresOn(cron, day)) return true;
  return false;
}
