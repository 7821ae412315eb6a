import { DAY, weekdayOf } from "../time/calendar-date.ts";
import type { RecurrenceRule, RuleDay } from "./recurrence-rule.ts";

/** What may still be spent on looking at days; a calendar whose rules want more is refused. */
export interface Effort {
  left: number;
}

/** Where an enumeration begins and ends: local midnights, both included. */
export interface RuleSpan {
  readonly start: number;
  /** Days before this one are of no interest; they are walked through only where a count needs them. */
  readonly from: number;
  readonly to: number;
}

/** Enumerates the days of a rule in order, the start included as RFC 5545 counts it; ends early when the effort is spent. */
export function* recurringDays(rule: RecurrenceRule, { start, from, to }: RuleSpan, effort: Effort): Generator<number> {
  const skipTo = rule.count === undefined ? from : start;
  let counted = 1;
  yield start;
  for (let index = firstPeriod(rule, start, skipTo); ; index += rule.interval) {
    const { opens, days } = periodOf(rule, start, index);
    if (opens > to || effort.left < 0) return;
    effort.left--;
    for (const day of chosen(rule, { start, days }, effort)) {
      if (day <= start) continue;
      if (day > to) return;
      counted++;
      if (rule.count !== undefined && counted > rule.count) return;
      yield day;
    }
  }
}

/** The number of a period: days, weeks, months or years since the one that holds the start. */
function firstPeriod(rule: RecurrenceRule, start: number, skipTo: number): number {
  if (skipTo <= start) return 0;
  const passed = (skipTo - start) / DAY;
  const length = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.frequency];
  const periods = Math.max(0, Math.floor(passed / length) - 1);
  return periods - (periods % rule.interval);
}

interface Period {
  readonly opens: number;
  readonly days: Iterable<number>;
}

function periodOf(rule: RecurrenceRule, start: number, index: number): Period {
  const date = new Date(start);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (rule.frequency) {
    case "DAILY":
      return { opens: start + index * DAY, days: [start + index * DAY] };
    case "WEEKLY": {
      const opens = start - ((weekdayOf(start) - rule.weekStart + 7) % 7) * DAY + index * 7 * DAY;
      return { opens, days: range(opens, opens + 7 * DAY) };
    }
    case "MONTHLY": {
      const opens = monthStart(year, month + index);
      return { opens, days: range(opens, monthStart(year, month + index + 1)) };
    }
    case "YEARLY": {
      const opens = monthStart(year + index, 0);
      return { opens, days: daysOfYear(rule, year + index, month) };
    }
  }
}

/** Lists the days of a year that can match at all: those of the rule's months. */
function* daysOfYear(
  { months, monthDays, yearDays, days }: RecurrenceRule,
  year: number,
  month: number,
): Generator<number> {
  const anyMonth = monthDays.length + yearDays.length + days.length > 0;
  const all = Array.from({ length: 12 }, (_, index) => index);
  const some = months.length > 0 ? all.filter((index) => months.includes(index + 1)) : anyMonth ? all : [month];
  for (const index of some) yield* range(monthStart(year, index), monthStart(year, index + 1));
}

function* range(from: number, to: number): Generator<number> {
  for (let day = from; day < to; day += DAY) yield day;
}

function monthStart(year: number, month: number): number {
  // Years below 100 would be read as of the twentieth century.
  return new Date(0).setUTCFullYear(year, month, 1);
}

function chosen(
  rule: RecurrenceRule,
  { start, days }: { readonly start: number; readonly days: Iterable<number> },
  effort: Effort,
): readonly number[] {
  const found: number[] = [];
  for (const day of days) {
    effort.left--;
    if (matches(rule, start, day)) found.push(day);
  }
  const { positions } = rule;
  if (positions.length === 0) return found;
  return found.filter((_, index) => positions.includes(index + 1) || positions.includes(index - found.length));
}

function matches(rule: RecurrenceRule, start: number, day: number): boolean {
  const { months, monthDays, yearDays, days, frequency } = rule;
  const date = new Date(day);
  const [year, month, monthDay] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (months.length > 0 && !months.includes(month + 1)) return false;
  const inMonth = placeIn(day, monthStart(year, month), monthStart(year, month + 1));
  const inYear = placeIn(day, monthStart(year, 0), monthStart(year + 1, 0));
  if (monthDays.length > 0 && !monthDays.some((wanted) => inMonth.is(wanted))) return false;
  if (yearDays.length > 0 && !yearDays.some((wanted) => inYear.is(wanted))) return false;
  const byMonth = frequency === "MONTHLY" || months.length > 0;
  if (days.length > 0 && !days.some((wanted) => isWeekday(wanted, day, byMonth ? inMonth : inYear))) return false;
  if (monthDays.length + yearDays.length + days.length > 0 || frequency === "DAILY") return true;
  // What the rule leaves open is as the start has it.
  return frequency === "WEEKLY" ? weekdayOf(day) === weekdayOf(start) : monthDay === new Date(start).getUTCDate();
}

interface Place {
  /** Counts from 1, and from the end as a negative number. */
  readonly ahead: number;
  readonly behind: number;
  readonly is: (wanted: number) => boolean;
}

function placeIn(day: number, opens: number, closes: number): Place {
  const ahead = (day - opens) / DAY + 1;
  const behind = (day - closes) / DAY;
  return { ahead, behind, is: (wanted) => wanted === ahead || wanted === behind };
}

function isWeekday({ nth, day: wanted }: RuleDay, day: number, { ahead, behind }: Place): boolean {
  if (weekdayOf(day) !== wanted) return false;
  return nth === undefined || nth === Math.ceil(ahead / 7) || nth === -Math.ceil(-behind / 7);
}
