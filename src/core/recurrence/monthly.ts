import type { Written } from "../document/written.ts";
import { DAY, type DateRange } from "../time/calendar-date.ts";
import { weekday } from "../time/weekdays.ts";
import { nthWeekday, ordinal } from "./ordinal.ts";

/** Dates that come again every month: days of it, its last day, or its nth weekday (-1 is the last). */
export type Monthly =
  | { readonly kind: "days"; readonly from: number; readonly to: number }
  | { readonly kind: "last-day" }
  | { readonly kind: "nth"; readonly nth: number; readonly weekday: number };

const EXPECTED = "expected 'first monday', 'last friday', 'last day', '15' or '28 to 31'";

/** Parses dates of every month. */
export function parseMonthly(text: string): Written<Monthly> {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, "");
  const [, first, last = first] = /^(\d\d?)(?:\s+to\s+(\d\d?))?$/.exec(words) ?? [];
  if (first !== undefined) {
    const [from, to] = [Number(first), Number(last)];
    if (from < 1 || to > 31) return { kind: "wrong", why: `'${text}' names a day that no month has (1 to 31)` };
    if (to < from) return { kind: "wrong", why: `'${text}' ends before it starts: a month's dates end with the month` };
    return { kind: "right", value: { kind: "days", from, to } };
  }
  if (words === "last day") return { kind: "right", value: { kind: "last-day" } };
  const [, which = "", day = ""] = /^(\w+)\s+(\w+)$/.exec(words) ?? [];
  const [nth, dayNumber] = [ordinal(which), weekday(day)];
  if (nth === undefined || dayNumber === undefined)
    return { kind: "wrong", why: `'${text}' is not understood; ${EXPECTED}` };
  return { kind: "right", value: { kind: "nth", nth, weekday: dayNumber } };
}

/** Dates the occurrence in a month (from 0); `undefined` where that month has none. Days past a month's end do not exist in it. */
export function monthlyDates(monthly: Monthly, year: number, month: number): DateRange | undefined {
  const end = Date.UTC(year, month + 1, 0);
  switch (monthly.kind) {
    case "last-day":
      return { first: end, last: end };
    case "nth": {
      const day = nthWeekday(monthly, year, month);
      return { first: day, last: day };
    }
    case "days": {
      const start = Date.UTC(year, month, 1);
      const [first, last] = [start + (monthly.from - 1) * DAY, Math.min(end, start + (monthly.to - 1) * DAY)];
      return last < first ? undefined : { first, last };
    }
  }
}
