import { DAY, type DateRange } from "../time/calendar-date.ts";

/** Joins ranges that overlap or touch, and sorts them. */
export function mergeRanges(ranges: readonly DateRange[]): readonly DateRange[] {
  const merged: DateRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = merged.at(-1);
    if (before !== undefined && range.first <= before.last + DAY)
      merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    else merged.push(range);
  }
  return merged;
}

/** Counts the days of ranges that do not overlap, from a date on and up to another, both included. */
export function countDays(ranges: readonly DateRange[], from: number, to: number): number {
  return ranges
    .map(({ first, last }) => (Math.min(last, to) - Math.max(first, from)) / DAY + 1)
    .reduce((sum, days) => sum + Math.max(0, days), 0);
}
