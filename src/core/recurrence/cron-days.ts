import type { Written } from "../document/written.ts";
import { weekdayOf } from "../time/calendar-date.ts";
import { type CronRange, parseCronField, parseValue } from "./cron-field.ts";

/** The days on which a cron fires, its month aside. */
export interface CronDays {
  readonly monthDays: ReadonlySet<number>;
  /** Whether the last day of a month counts too. */
  readonly lastDay: boolean;
  readonly weekdays: ReadonlySet<number>;
  /** Single weekdays of a month; -1 is the last. */
  readonly nthWeekdays: readonly { readonly weekday: number; readonly nth: number }[];
  /** Whether a day of the month or a weekday suffices; else both are needed. */
  readonly either: boolean;
}

const WEEKDAYS: CronRange = {
  what: "weekday",
  from: 0,
  to: 7,
  names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"],
};

/** Parses the days of the month of a cron expression; `l` is the last. */
export function parseCronDays(field: string): Written<Pick<CronDays, "monthDays" | "lastDay">> {
  const parts = field.split(",");
  const plain = parts.filter((part) => part !== "l");
  const days =
    plain.length === 0 ? undefined : parseCronField(plain.join(","), { what: "day of a month", from: 1, to: 31 });
  if (days?.kind === "wrong") return days;
  return {
    kind: "right",
    value: { monthDays: days?.value ?? new Set(), lastDay: plain.length < parts.length },
  };
}

/** Parses the weekdays of a cron expression from 0 or 7 (Sunday); `fri#1` is the first, `fril` or `5l` the last Friday of a month. */
export function parseCronWeekdays(field: string): Written<Pick<CronDays, "weekdays" | "nthWeekdays">> {
  const nthWeekdays: { weekday: number; nth: number }[] = [];
  const plain: string[] = [];
  for (const part of field.split(",")) {
    const [, day = "", mark = ""] = /^([^#]+?)(#[1-5]|l)$/.exec(part) ?? [];
    const weekday = parseValue(day, WEEKDAYS);
    if (weekday === undefined) plain.push(part);
    else nthWeekdays.push({ weekday: weekday % 7, nth: mark === "l" ? -1 : Number(mark.slice(1)) });
  }
  if (plain.length === 0) return { kind: "right", value: { weekdays: new Set(), nthWeekdays } };
  // A range may end on Sunday as 7: `fri-7`, and as a name it starts the week.
  const weekdays = parseCronField(plain.join(",").replaceAll(/-(sun|0)(?=$|[,/])/g, "-7"), WEEKDAYS);
  if (weekdays.kind === "wrong") return weekdays;
  return { kind: "right", value: { weekdays: new Set([...weekdays.value].map((day) => day % 7)), nthWeekdays } };
}

/** Tells whether a day, given by its local midnight, is one of them. */
export function cronDaysMatch(days: CronDays, midnight: number): boolean {
  const date = new Date(midnight).getUTCDate();
  const rest = daysAfter(midnight);
  const ofMonth = days.monthDays.has(date) || (days.lastDay && rest === 0);
  if (ofMonth === days.either) return ofMonth;
  const weekday = weekdayOf(midnight);
  const isNth = (nth: number) => (nth > 0 ? Math.ceil(date / 7) === nth : rest < 7);
  return days.weekdays.has(weekday) || days.nthWeekdays.some((day) => day.weekday === weekday && isNth(day.nth));
}

/** Counts the days of the month that come after one. */
function daysAfter(midnight: number): number {
  const date = new Date(midnight);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate() - date.getUTCDate();
}
