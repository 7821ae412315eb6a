import type { ParsedDocument } from "../document/parse-document.ts";
import type { Problem } from "../outcome/problem.ts";
import type { DateRange } from "../time/calendar-date.ts";
import { readCalendarEvents } from "./calendar-events.ts";
import { type EventDates, eventDates, type Horizon } from "./event-dates.ts";
import { type HolidayEvent, readHolidayEvent } from "./holiday-event.ts";
import { mergeRanges } from "./merge-ranges.ts";
import { keyOf } from "./moment.ts";

/** The largest calendar that a repository's file may be, in bytes. */
export const FILE_LIMIT = 256 * 1024;
/** The largest calendar that a feed may be, in bytes. */
export const FEED_LIMIT = 1024 * 1024;

const MOST_OCCURRENCES = 10_000;
const MOST_PROBLEMS = 50;
/** How many days the rules of one calendar may look at; a holiday calendar of a country needs some thousand. */
const EFFORT = 500_000;

/** The holidays of a calendar. */
export interface Holidays {
  /** In order, none touching another, those that lie at least partly within the horizon. */
  readonly dates: readonly DateRange[];
  /** The last date that is listed, a local midnight; `undefined` when everything recurs for ever. Of later dates the calendar says nothing. */
  readonly knownUntil: number | undefined;
}

/** What to read a calendar for. */
export interface HolidayQuestion extends Horizon {
  /** The file's path or the feed's name, for problems. */
  readonly file: string;
  readonly maximumBytes: number;
}

/**
 * Reads the dates of a calendar (RFC 5545): whole-day events, and timed ones as the dates of the zone that they touch; cancelled
 * events and occurrences do not count. A calendar without any date in the horizon is a problem: it has run out.
 */
export function parseHolidays(text: string, question: HolidayQuestion): ParsedDocument<Holidays> {
  const { file, maximumBytes, zone } = question;
  const invalid = (problems: readonly Problem[]): ParsedDocument<Holidays> => ({
    kind: "invalid",
    problems: few(problems, file),
  });
  const refuse = (message: string) => invalid([{ file, line: 1, column: 1, message }]);
  const bytes = Buffer.byteLength(text);
  if (bytes > maximumBytes)
    return refuse(`is ${bytes} bytes; the limit is ${maximumBytes}: leave past years and what is no holiday out.`);
  const calendar = readCalendarEvents(text, file);
  const zones = { floating: zone, known: new Map<string, boolean>() };
  if (calendar.kind === "not-a-calendar") return invalid([calendar.problem]);
  const read = calendar.events.map((lines) => readHolidayEvent(lines, { file, zones }));
  const problems = [...calendar.problems, ...read.flatMap((one) => one.problems)];
  if (problems.length > 0) return invalid(problems);
  const enumerated = enumerate(
    read.flatMap(({ event }) => event ?? []),
    question,
  );
  if (enumerated.kind === "too-many")
    return invalid([
      {
        file,
        line: enumerated.line,
        column: 1,
        message: `asks for too much: a calendar may hold ${MOST_OCCURRENCES} occurrences, by rules that are quick to follow. Leave out what is no holiday.`,
      },
    ]);
  const { dates, knownUntil } = enumerated;
  if (dates.length > 0) return { kind: "valid", value: { dates, knownUntil } };
  if (knownUntil === undefined)
    return refuse("holds no holiday from now on: add some, or remove the calendar from the policy.");
  return refuse(
    `ends on ${new Date(knownUntil).toISOString().slice(0, 10)} and holds no holiday from now on: refresh it.`,
  );
}

type Enumerated = ({ readonly kind: "dates" } & Holidays) | { readonly kind: "too-many"; readonly line: number };

function enumerate(events: readonly HolidayEvent[], horizon: Horizon): Enumerated {
  const effort = { left: EFFORT };
  const replaced = replacements(events);
  const found: EventDates[] = [];
  let occurrences = 0;
  for (const event of events) {
    if (event.cancelled) continue;
    const without = event.replaces === undefined ? (replaced.get(event.uid) ?? NOTHING) : NOTHING;
    const one = eventDates(event, horizon, { replaced: without, effort });
    occurrences += one.dates.length;
    if (effort.left < 0 || occurrences > MOST_OCCURRENCES) return { kind: "too-many", line: event.line };
    found.push(one);
  }
  const ends = found.map(({ last }) => last).filter(Number.isFinite);
  return {
    kind: "dates",
    dates: mergeRanges(found.flatMap(({ dates }) => dates)),
    knownUntil: ends.length === 0 ? undefined : ends.reduce((a, b) => Math.max(a, b)),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Names, by uid, the occurrences that an event of their own stands for, moved or cancelled. */
function replacements(events: readonly HolidayEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byUid = new Map<string, Set<string>>();
  for (const { uid, replaces } of events) {
    if (replaces === undefined || uid === "") continue;
    byUid.set(uid, (byUid.get(uid) ?? new Set()).add(keyOf(replaces)));
  }
  return byUid;
}

function few(problems: readonly Problem[], file: string): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (sorted.length <= MOST_PROBLEMS) return sorted;
  const message = `has ${sorted.length - MOST_PROBLEMS} further problems.`;
  return [...sorted.slice(0, MOST_PROBLEMS), { file, message }];
}
