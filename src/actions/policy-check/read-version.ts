import type { ParsedDocument } from "../../core/document/parse-document.ts";
import type { Problem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { centralNames } from "../../core/policy/document/central-names.ts";
import { parsePolicy } from "../../core/policy/parse-policy.ts";
import type { Policy } from "../../core/policy/policy.ts";
import { tighten } from "../../core/policy/tighten.ts";
import type { PolicyVersion } from "../../core/policy-report/diff/policy-diff.ts";
import { HORIZON } from "../../core/recurrence/timeline.ts";
import { DAY } from "../../core/time/calendar-date.ts";
import { holidayPaths, readHolidays } from "../../flows/holidays/read-holidays.ts";
import type { CalendarFeeds } from "../../ports/calendar-feeds.ts";

/** One version of the policy with its calendars, or why there is none. */
export type VersionReading =
  | {
      readonly kind: "version";
      readonly version: PolicyVersion;
      readonly knownUntil: ReadonlyMap<string, Date>;
      readonly warnings: readonly string[];
    }
  | { readonly kind: "missing"; readonly file: string }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** What one version is read with; `read` gives the files of that version. */
export interface VersionSource {
  readonly policy: string;
  /** The central policy that this one tightens; `undefined` when there is none. */
  readonly central: CentralSource | undefined;
  readonly read: Read;
  readonly feeds: CalendarFeeds;
  readonly now: Date;
}

/** A central policy: as people know it, where it stands, and the files beside it. */
export interface CentralSource {
  readonly file: string;
  readonly path: string;
  readonly read: Read;
}

type Read = (path: string) => Promise<string | undefined>;

/** Reads a version of the policy and the calendars beside it. Throws `Unreadable`. */
export async function readVersion(source: VersionSource): Promise<VersionReading> {
  const { policy: file, central, read } = source;
  const text = await read(file);
  if (text === undefined) return { kind: "missing", file };
  const governing = await readGoverning(central);
  if (governing !== undefined && governing.kind !== "valid") return governing;
  const own = parsePolicy(text, file, governing === undefined ? undefined : centralNames(governing.value));
  if (own.kind === "invalid") return own;
  const policy = governing === undefined ? own.value : tighten(governing.value, own.value);
  const homes = [
    { sources: own.value.holidays, read },
    ...(governing === undefined || central === undefined
      ? []
      : [{ sources: governing.value.holidays, read: central.read }]),
  ];
  const readings = await Promise.all(homes.map((home) => calendarsOf(home, policy, source)));
  const problems = readings.flatMap((reading) => (reading.kind === "invalid" ? reading.problems : []));
  if (problems.length > 0) return { kind: "invalid", problems };
  const found = readings.flatMap((reading) => (reading.kind === "read" ? [reading] : []));
  return {
    kind: "version",
    version: { text, policy, holidays: new Map(found.flatMap(({ holidays }) => [...holidays])) },
    knownUntil: new Map(found.flatMap(({ knownUntil }) => [...knownUntil])),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

async function readGoverning(
  central: CentralSource | undefined,
): Promise<ParsedDocument<Policy> | Extract<VersionReading, { kind: "missing" }> | undefined> {
  if (central === undefined) return undefined;
  const text = await central.read(central.path);
  return text === undefined ? { kind: "missing", file: central.file } : parsePolicy(text, central.file);
}

/** Reads the calendars that one document names, from beside it. */
async function calendarsOf(
  { sources, read }: { readonly sources: Policy["holidays"]; readonly read: Read },
  { tests }: Policy,
  { feeds, now }: VersionSource,
) {
  const files = new Map<string, { text: string; committedAt: Date } | undefined>();
  for (const path of holidayPaths(sources)) {
    const text = await read(path);
    // A checkout does not tell when a copy was committed: what is checked is the copy as it is, whatever its age.
    files.set(path, text === undefined ? undefined : { text, committedAt: now });
  }
  const instants = [now, ...tests.map(({ at }) => at)].map((at) => at.getTime());
  const [from, to] = [new Date(Math.min(...instants) - 366 * DAY), new Date(Math.max(...instants) + HORIZON)];
  return readHolidays(sources, { files, feeds, now, from, to });
}

/** Refuses every feed, so that the copies in the repository count. */
export const COPIES_ONLY: CalendarFeeds = {
  read: () =>
    Promise.reject(
      new Unreadable(
        "unavailable",
        "it is not asked here",
        "Set `ask-feeds: true`, or commit a copy and name it with `copy:`.",
      ),
    ),
};
