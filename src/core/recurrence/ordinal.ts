import { DAY, weekdayOf } from "../time/calendar-date.ts";

const ORDINALS: Readonly<Record<string, number>> = {
  "1st": 1,
  first: 1,
  "2nd": 2,
  second: 2,
  "3rd": 3,
  third: 3,
  "4th": 4,
  fourth: 4,
  last: -1,
};

/** Reads an ordinal that every month has, from 1; -1 for `last`; `undefined` for anything else. */
export function ordinal(word: string): number | undefined {
  return Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : undefined;
}

/** Dates the nth weekday of a month (from 0), -1 the last, as its local midnight. */
export function nthWeekday(
  { nth, weekday }: { readonly nth: number; readonly weekday: number },
  year: number,
  month: number,
): number {
  const edge = nth > 0 ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 0);
  const shift =
    nth > 0 ? ((weekday - weekdayOf(edge) + 7) % 7) + (nth - 1) * 7 : -((weekdayOf(edge) - weekday + 7) % 7);
  return edge + shift * DAY;
}
