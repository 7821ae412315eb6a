import { type FeedCopy, type FreshFeed, judgeFeed } from "../../core/holidays/judge-feed.ts";
import { FEED_LIMIT } from "../../core/holidays/parse-holidays.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { HolidaySource } from "../../core/policy/policy.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type CalendarRead, type HolidayReading, parseCalendar } from "./holiday-reading.ts";

/** Reads a feed and its copy and says which counts. Throws `Unreadable` when neither does. */
export async function readFeed(
  name: string,
  { url, copy: path, maxAge, zone }: Extract<HolidaySource, { kind: "feed" }>,
  reading: HolidayReading,
): Promise<CalendarRead> {
  const { host } = new URL(url);
  const feed = `the feed of the calendar '${inertLine(name, 80)}' at ${host}`;
  const fresh = await freshFeed({ url, zone }, reading);
  const copy = path === undefined ? undefined : copyAt({ path, zone }, reading);
  const verdict = judgeFeed(fresh, copy?.kind === "copy" ? copy : undefined, { now: reading.now, maxAge });
  const about = copy?.kind === "unusable" ? [`${feed}: ${copy.why}`] : [];
  if (verdict.kind === "unknown") {
    const why = [`${feed} cannot be relied on: ${verdict.why}`, ...about].join("; ");
    throw new Unreadable("unavailable", why, verdict.remedy);
  }
  const fact = `the holidays of ${name}, ${verdict.kind === "copy" ? "from the copy" : "from the feed"}`;
  const source = verdict.kind === "copy" && path !== undefined ? path : host;
  return {
    kind: "calendar",
    name,
    holidays: verdict.holidays,
    warnings: [...verdict.warnings.map((warning) => `${feed}: ${warning}.`), ...about],
    evidence: { kind: "calendar", source, at: reading.now.toISOString(), fact },
  };
}

async function freshFeed(
  { url, zone }: { readonly url: string; readonly zone: string },
  reading: HolidayReading,
): Promise<FreshFeed> {
  try {
    const text = await reading.feeds.read(url);
    const parsed = parseCalendar(text, { file: "it", maximumBytes: FEED_LIMIT, zone }, reading);
    if (parsed.kind === "valid") return { kind: "read", holidays: parsed.value };
    const [first] = parsed.problems;
    const place = first?.line === undefined || first.line === 1 ? "" : ` (line ${first.line})`;
    return { kind: "unread", why: `it ${(first?.message ?? "is no calendar").replace(/\.$/, "")}${place}` };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unread", why: error.message };
  }
}

function copyAt(
  { path, zone }: { readonly path: string; readonly zone: string },
  reading: HolidayReading,
): ({ readonly kind: "copy" } & FeedCopy) | { readonly kind: "unusable"; readonly why: string } {
  const file = reading.files.get(path);
  if (file === undefined) return { kind: "unusable", why: `its copy ${path} does not exist: commit one.` };
  const parsed = parseCalendar(file.text, { file: path, maximumBytes: FEED_LIMIT, zone }, reading);
  if (parsed.kind === "invalid") {
    const [first] = parsed.problems;
    return {
      kind: "unusable",
      why: `its copy cannot be used: ${first === undefined ? path : formatProblem(first)} Commit a new one.`,
    };
  }
  if (file.committedAt === undefined) return { kind: "unusable", why: `nothing tells how old its copy ${path} is.` };
  return { kind: "copy", path, holidays: parsed.value, committedAt: file.committedAt };
}
