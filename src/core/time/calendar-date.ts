import type { Written } from "../document/written.ts";

/** Milliseconds of a day on a wall clock. */
export const DAY = 86_400_000;

/** One-off dates: local midnights as milliseconds in UTC, the last date included. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
}

/** Parses `2026-12-20 to 2026-12-26`, or one date, to local midnights. */
export function parseDateRange(text: string): Written<DateRange> {
  const [from = "", to = from, ...rest] = text.trim().split(/\s+to\s+/);
  const [first, last] = [parseDate(from), parseDate(to)];
  if (first === undefined || last === undefined || rest.length > 0) {
    return {
      kind: "wrong",
      why: `'${text}' is no date; expected one such as '2026-12-24' or '2026-12-20 to 2026-12-26'`,
    };
  }
  if (last < first) return { kind: "wrong", why: `'${text}' ends before it starts: swap the two dates` };
  return { kind: "right", value: { first, last } };
}

/** Parses `2026-12-24` to its local midnight; `undefined` for anything else. */
export function parseDate(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== text ? undefined : midnight;
}

/** Reads the weekday of a local midnight, from 0 (Sunday). */
export function weekdayOf(midnight: number): number {
  return new Date(midnight).getUTCDay();
}
