import { FEED_LIMIT, type Holidays, parseHolidays } from "../../../src/core/holidays/parse-holidays.ts";
import type { DateRange } from "../../../src/core/time/calendar-date.ts";

const midnight = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** Writes a calendar of events, each given as its lines. */
export function calendar(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

/** Parses a calendar for the years 2026 to 2028 in a zone. */
export function parsed(text: string, zone = "UTC") {
  return parseHolidays(text, {
    file: "h.ics",
    zone,
    from: midnight("2026-01-01"),
    to: midnight("2028-12-31"),
    maximumBytes: FEED_LIMIT,
  });
}

/** Reads the holidays of a calendar that must be right. */
export function holidaysOf(text: string, zone?: string): Holidays {
  const result = parsed(text, zone);
  if (result.kind === "invalid") throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Lists the problems of a calendar as `line: message`; empty when it is right. */
export function problemsOf(text: string): readonly string[] {
  const result = parsed(text);
  return result.kind === "valid" ? [] : result.problems.map(({ line, message }) => `${line ?? "-"}: ${message}`);
}

/** Writes ranges as people do: `2026-12-25`, `2026-12-25..26`. */
export function written(dates: readonly DateRange[]): readonly string[] {
  const text = (instant: number) => new Date(instant).toISOString().slice(0, 10);
  return dates.map(({ first, last }) => (first === last ? text(first) : `${text(first)}..${text(last)}`));
}
