import type { ParsedDocument } from "../../core/document/parse-document.ts";
import { type Holidays, parseHolidays } from "../../core/holidays/parse-holidays.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import { DAY } from "../../core/time/calendar-date.ts";
import type { CalendarFeeds } from "../../ports/calendar-feeds.ts";

/** A calendar of the repository, with the date of the commit that last changed it where that is known. */
export interface HolidayFile {
  readonly text: string;
  readonly committedAt: Date | undefined;
}

/** What calendars are read with. */
export interface HolidayReading {
  /** The files at the paths of `holidayPaths`; a path without an entry is a file that does not exist. */
  readonly files: ReadonlyMap<string, HolidayFile | undefined>;
  readonly feeds: CalendarFeeds;
  readonly now: Date;
  /** From when to when holidays are wanted, some days more on each side. */
  readonly from: Date;
  readonly to: Date;
}

/** One calendar as it was read. */
export interface CalendarRead {
  readonly kind: "calendar";
  readonly name: string;
  readonly holidays: Holidays;
  readonly warnings: readonly string[];
  readonly evidence: Evidence;
}

/** Parses a calendar for what a reading wants of it. */
export function parseCalendar(
  text: string,
  { file, maximumBytes, zone }: { readonly file: string; readonly maximumBytes: number; readonly zone: string },
  { from, to }: HolidayReading,
): ParsedDocument<Holidays> {
  const midnight = (instant: Date) => Math.floor(instant.getTime() / DAY) * DAY;
  const horizon = { zone, from: midnight(from) - 2 * DAY, to: midnight(to) + 2 * DAY };
  return parseHolidays(text, { file, maximumBytes, ...horizon });
}
