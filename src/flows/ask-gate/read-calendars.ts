import type { Evidence } from "../../core/outcome/evidence.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { HORIZON } from "../../core/recurrence/timeline.ts";
import { DAY, type DateRange } from "../../core/time/calendar-date.ts";
import type { CalendarFeeds } from "../../ports/calendar-feeds.ts";
import type { GateDocuments, GateFile } from "../../ports/gate-documents.ts";
import { holidayPaths, readHolidays } from "../holidays/read-holidays.ts";

/** The calendars of one policy document, with the files beside it that were read already. */
export interface CalendarHome {
  readonly kind: "own" | "central";
  readonly calendars: Policy["holidays"];
  /** The commit of the document, at which its files are read. */
  readonly commit: string;
  /** The paths that were asked for with the document, and the files that there were. */
  readonly asked: readonly string[];
  readonly files: ReadonlyMap<string, GateFile>;
  readonly documents: Pick<GateDocuments, "files">;
}

/** What the calendars say. */
export interface CalendarsRead {
  readonly holidays: ReadonlyMap<string, readonly DateRange[]>;
  /** Until when a calendar lists holidays at all; one that recurs for ever has no entry. */
  readonly knownUntil: ReadonlyMap<string, Date>;
  readonly warnings: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Files of the repository that are missing or no calendars. */
  readonly problems: readonly Problem[];
  /** Why calendars could not be read; their names are missing in `holidays`. */
  readonly unreadable: readonly Unreadable[];
  /** The files that they need, beside a policy of the repository's own and beside a central one. */
  readonly ownPaths: readonly string[];
  readonly centralPaths: readonly string[];
}

/** With what calendars are read: `at` is the instant that is asked about, `now` the clock's. */
export interface CalendarMeans {
  readonly feeds: CalendarFeeds;
  readonly at: Date;
  readonly now: Date;
}

/** Reads the calendars that are files or feeds, each from its document's own repository; one call more for files that were not asked for with it. */
export async function readCalendars(homes: readonly CalendarHome[], means: CalendarMeans): Promise<CalendarsRead> {
  const read = await Promise.all(homes.map((home) => readHome(home, means)));
  return {
    holidays: new Map(read.flatMap(({ holidays }) => [...holidays])),
    knownUntil: new Map(read.flatMap(({ knownUntil }) => [...knownUntil])),
    warnings: read.flatMap(({ warnings }) => warnings),
    evidence: read.flatMap(({ evidence }) => evidence),
    problems: read.flatMap(({ problems }) => problems),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    ownPaths: pathsOf(homes, "own"),
    centralPaths: pathsOf(homes, "central"),
  };
}

function pathsOf(homes: readonly CalendarHome[], wanted: CalendarHome["kind"]): readonly string[] {
  return homes.flatMap(({ kind, calendars }) => (kind === wanted ? holidayPaths(calendars) : []));
}

const NOTHING: HomeRead = {
  holidays: new Map(),
  knownUntil: new Map(),
  warnings: [],
  evidence: [],
  problems: [],
  unreadable: [],
};

type HomeRead = Omit<CalendarsRead, "ownPaths" | "centralPaths">;

async function readHome(home: CalendarHome, { feeds, at, now }: CalendarMeans): Promise<HomeRead> {
  if (Object.values(home.calendars).every(({ kind }) => kind === "dates")) return NOTHING;
  try {
    const paths = holidayPaths(home.calendars);
    const files = paths.every((path) => home.asked.includes(path))
      ? home.files
      : await home.documents.files(paths, home.commit);
    const from = new Date(Math.min(at.getTime(), now.getTime()) - 2 * DAY);
    const to = new Date(at.getTime() + HORIZON);
    const read = await readHolidays(home.calendars, { files, feeds, now, from, to });
    return read.kind === "invalid" ? { ...NOTHING, problems: read.problems } : { ...NOTHING, ...read };
  } catch (error) {
    if (error instanceof Unreadable) return { ...NOTHING, unreadable: [error] };
    throw error;
  }
}
