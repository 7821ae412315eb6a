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
  /** The central policy's path; empty when there is none. */
  readonly central: string;
  readonly read: (path: string) => Promise<string | undefined>;
  readonly feeds: CalendarFeeds;
  readonly now: Date;
}

/** Reads a version of the policy and the calendars beside it. Throws `Unreadable`. */
export async function readVersion(source: VersionSource): Promise<VersionReading> {
  const { policy: file, central: centralFile, read } = source;
  const text = await read(file);
  if (text === undefined) return { kind: "missing", file };
  const parsed = await parse(text, source);
  if (parsed === undefined) return { kind: "missing", file: centralFile };
  if (parsed.kind === "invalid") return parsed;
  const reading = await calendarsOf(parsed.value, source);
  if (reading.kind === "invalid") return reading;
  const { holidays, knownUntil, warnings } = reading;
  return { kind: "version", version: { text, policy: parsed.value, holidays }, knownUntil, warnings };
}

async function parse(
  text: string,
  { policy: file, central, read }: VersionSource,
): Promise<ParsedDocument<Policy> | undefined> {
  if (central === "") return parsePolicy(text, file);
  const centralText = await read(central);
  if (centralText === undefined) return undefined;
  const parsed = parsePolicy(centralText, central);
  if (parsed.kind === "invalid") return parsed;
  const own = parsePolicy(text, file, centralNames(parsed.value));
  return own.kind === "invalid" ? own : { kind: "valid", value: tighten(parsed.value, own.value) };
}

async function calendarsOf(policy: Policy, { read, feeds, now }: VersionSource) {
  const files = new Map<string, { text: string; committedAt: Date } | undefined>();
  for (const path of holidayPaths(policy.holidays)) {
    const text = await read(path);
    // A checkout does not tell when a copy was committed: what is checked is the copy as it is, whatever its age.
    files.set(path, text === undefined ? undefined : { text, committedAt: now });
  }
  const instants = [now, ...policy.tests.map(({ at }) => at)].map((at) => at.getTime());
  const [from, to] = [new Date(Math.min(...instants) - 366 * DAY), new Date(Math.max(...instants) + HORIZON)];
  return readHolidays(policy.holidays, { files, feeds, now, from, to });
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
