import type { Written } from "../document/written.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { DAY, type DateRange, weekdayOf } from "../time/calendar-date.ts";
import { weekday } from "../time/weekdays.ts";
import { nthWeekday, ordinal } from "./ordinal.ts";

/** Dates that come again every year: fixed ones, or the nth weekday of a month (its whole week where `week` is true; `nth` -1 is the last). */
export type Yearly =
  | { readonly kind: "dates"; readonly from: MonthDay; readonly to: MonthDay }
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly week: boolean;
    };

/** A month from 1 and a day of it. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const EXPECTED = "expected '12-20 to 12-26', '12-25', '4th thursday of november' or 'week of 4th thursday of november'";

/** Parses dates of every year; a range whose end comes before its start goes on over the year's end. */
export function parseYearly(text: string): Written<Yearly> {
  const words = text.trim().toLowerCase();
  const [, from, to] = /^(\d\d-\d\d)(?:\s+to\s+(\d\d-\d\d))?$/.exec(words) ?? [];
  if (from !== undefined) {
    const [first, last] = [parseMonthDay(from), parseMonthDay(to ?? from)];
    if (first !== undefined && last !== undefined)
      return { kind: "right", value: { kind: "dates", from: first, to: last } };
    return { kind: "wrong", why: `'${text}' names a day that no year has (month-day)` };
  }
  const [, week, which = "", day = "", monthName = ""] =
    /^(week\s+of\s+)?(?:the\s+)?(\w+)\s+(\w+)\s+of\s+(\w+)$/.exec(words) ?? [];
  const nth = ordinal(which);
  const dayNumber = weekday(day);
  const month = MONTHS.findIndex((name) => name === monthName || name.slice(0, 3) === monthName) + 1;
  if (nth !== undefined && dayNumber !== undefined && month > 0) {
    return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber, month, week: week !== undefined } };
  }
  const near = monthName === "" || month > 0 ? undefined : didYouMean(monthName, MONTHS);
  return {
    kind: "wrong",
    why: `'${text}' is not understood${near === undefined ? "" : ` (did you mean '${near}'?)`}; ${EXPECTED}`,
  };
}

function parseMonthDay(text: string): MonthDay | undefined {
  const [month = 0, day = 0] = text.split("-").map(Number);
  // 2024 is a leap year: 02-29 is a day that some years have.
  const date = new Date(Date.UTC(2024, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && day >= 1 ? { month, day } : undefined;
}

/**
 * Dates the occurrence that begins in a year; `undefined` where that year has none. A week runs from Monday to Sunday. 02-29 begins on 1 March
 * and ends on 28 February in common years, so that alone it is then no day.
 */
export function yearlyDates(yearly: Yearly, year: number): DateRange | undefined {
  if (yearly.kind === "nth") return nthDates(yearly, year);
  const { from, to } = yearly;
  const over = to.month < from.month || (to.month === from.month && to.day < from.day);
  const first = Date.UTC(year, from.month - 1, from.day);
  const endYear = over ? year + 1 : year;
  const last = Math.min(Date.UTC(endYear, to.month - 1, to.day), Date.UTC(endYear, to.month, 0));
  return last < first ? undefined : { first, last };
}

function nthDates({ week, month, ...nth }: Yearly & { readonly kind: "nth" }, year: number): DateRange {
  const day = nthWeekday(nth, year, month - 1);
  if (!week) return { first: day, last: day };
  const monday = day - ((weekdayOf(day) + 6) % 7) * DAY;
  return { first: monday, last: monday + 6 * DAY };
}
