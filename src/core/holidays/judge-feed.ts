import { DAY } from "../time/calendar-date.ts";
import { formatDuration } from "../time/duration.ts";
import { countDays } from "./merge-ranges.ts";
import type { Holidays } from "./parse-holidays.ts";

/** What the feed said just now, or why it said nothing. */
export type FreshFeed =
  | { readonly kind: "read"; readonly holidays: Holidays }
  | { readonly kind: "unread"; readonly why: string };

/** The copy that the repository keeps, with the date of the commit that last changed it. */
export interface FeedCopy {
  readonly path: string;
  readonly holidays: Holidays;
  readonly committedAt: Date;
}

/** Which calendar counts. */
export type FeedVerdict =
  | { readonly kind: "fresh" | "copy"; readonly holidays: Holidays; readonly warnings: readonly string[] }
  | { readonly kind: "unknown"; readonly why: string; readonly remedy: string };

/** The time in which a feed is held against its copy. */
const COMPARED = 2 * 366 * DAY;

/**
 * Decides which calendar counts: the fresh feed, unless it cannot be read or says less than half of the coming days that its
 * copy says; then the copy, if it is younger than `maxAge` (milliseconds); else nobody knows the holidays.
 */
export function judgeFeed(
  fresh: FreshFeed,
  copy: FeedCopy | undefined,
  { now, maxAge }: { readonly now: Date; readonly maxAge: number },
): FeedVerdict {
  const doubt =
    fresh.kind === "unread" ? fresh.why : copy === undefined ? undefined : shrinkage(fresh.holidays, copy, now);
  const age = copy === undefined ? Number.POSITIVE_INFINITY : now.getTime() - copy.committedAt.getTime();
  // A commit's date is what its author says: one that lies ahead says nothing about the age.
  const usable = age <= maxAge && age > -DAY;
  if (doubt === undefined && fresh.kind === "read") {
    const stale = `its copy ${copy?.path} is older than ${formatDuration(maxAge)} and would not help if the feed failed: commit a new one`;
    return { kind: "fresh", holidays: fresh.holidays, warnings: copy === undefined || usable ? [] : [stale] };
  }
  const why = doubt ?? "";
  if (copy !== undefined && usable) {
    const date = copy.committedAt.toISOString().slice(0, 10);
    return {
      kind: "copy",
      holidays: copy.holidays,
      warnings: [`${why}; its copy ${copy.path} of ${date} counts instead`],
    };
  }
  if (copy === undefined)
    return {
      kind: "unknown",
      why,
      remedy: "Mend the feed, or commit a copy of it and name it in the policy (`copy: .github/….ics`).",
    };
  return {
    kind: "unknown",
    why: `${why}, and its copy ${copy.path} is older than ${formatDuration(maxAge)}`,
    remedy: `Mend the feed; or, if what it says is right, commit it as ${copy.path}.`,
  };
}

/** Says how a feed shrank against its copy; what lies in the past does not count. */
function shrinkage({ dates }: Holidays, { path, holidays }: FeedCopy, now: Date): string | undefined {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const end = Math.min(holidays.knownUntil ?? Number.POSITIVE_INFINITY, today + COMPARED);
  const [had, has] = [countDays(holidays.dates, today, end), countDays(dates, today, end)];
  return has * 2 < had ? `it says ${has} of the ${had} coming days that ${path} says` : undefined;
}
