import { FILE_LIMIT } from "../../core/holidays/parse-holidays.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import type { HolidaySource } from "../../core/policy/policy.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { DateRange } from "../../core/time/calendar-date.ts";
import { type CalendarRead, type HolidayReading, parseCalendar } from "./holiday-reading.ts";
import { readFeed } from "./read-feed.ts";

/** The holidays of a policy's calendars by name; those that the policy lists itself are not among them. */
export type HolidaysRead =
  | {
      readonly kind: "read";
      readonly holidays: ReadonlyMap<string, readonly DateRange[]>;
      /** Until when a calendar lists holidays at all; a calendar that recurs for ever has no entry. */
      readonly knownUntil: ReadonlyMap<string, Date>;
      readonly warnings: readonly string[];
      readonly evidence: readonly Evidence[];
    }
  | Invalid;

/** A file of the repository is missing or no calendar. */
interface Invalid {
  readonly kind: "invalid";
  readonly problems: readonly Problem[];
}

type Sources = Readonly<Record<string, HolidaySource>>;

/** Lists the files of the repository that a policy's calendars need, at the policy's own ref. */
export function holidayPaths(sources: Sources): readonly string[] {
  const paths = Object.values(sources).flatMap((source) => {
    if (source.kind === "file") return [source.path];
    return source.kind === "feed" && source.copy !== undefined ? [source.copy] : [];
  });
  return [...new Set(paths)];
}

/** Reads all calendars of a policy. Throws `Unreadable` when a feed cannot be used and has no copy that counts. */
export async function readHolidays(sources: Sources, reading: HolidayReading): Promise<HolidaysRead> {
  const read = await Promise.all(Object.entries(sources).map(([name, source]) => readOne(name, source, reading)));
  const problems = read.flatMap((one) => (one?.kind === "invalid" ? one.problems : []));
  if (problems.length > 0) return { kind: "invalid", problems };
  const found = read.flatMap((one) => (one?.kind === "calendar" ? [one] : []));
  return {
    kind: "read",
    holidays: new Map(found.map(({ name, holidays }) => [name, holidays.dates])),
    knownUntil: new Map(
      found.flatMap(({ name, holidays: { knownUntil } }) =>
        knownUntil === undefined ? [] : [[name, new Date(knownUntil)] as const],
      ),
    ),
    warnings: found.flatMap(({ warnings }) => warnings),
    evidence: found.map(({ evidence }) => evidence),
  };
}

async function readOne(
  name: string,
  source: HolidaySource,
  reading: HolidayReading,
): Promise<CalendarRead | Invalid | undefined> {
  const at = reading.now.toISOString();
  switch (source.kind) {
    case "dates":
      return undefined;
    case "file": {
      const { path, zone } = source;
      const text = reading.files.get(path)?.text;
      if (text === undefined) {
        const message = `is missing, and the policy's calendar '${inertLine(name, 80)}' is read from it: commit it.`;
        return { kind: "invalid", problems: [{ file: path, message }] };
      }
      const parsed = parseCalendar(text, { file: path, maximumBytes: FILE_LIMIT, zone }, reading);
      if (parsed.kind === "invalid") return parsed;
      const evidence = { kind: "calendar", source: path, at, fact: `the holidays of ${name}` };
      return { kind: "calendar", name, holidays: parsed.value, warnings: [], evidence };
    }
    case "feed":
      return await readFeed(name, source, reading);
  }
}
