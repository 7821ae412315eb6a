import { type Answer, answer } from "../answer.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import type { Asked } from "../provider-handler.ts";
import { refused } from "./refused.ts";
import { type ReleaseMinute, releaseMinutes } from "./release-minutes.ts";
import { intervalOf, iso, type Span, spanOf, startsOf } from "./sentry-times.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST_POINTS = 10_000;

/** Counts sessions by release and status; the span is widened to whole intervals of an hour at least. */
export function sessions(feed: MetricsFeed, { query }: Asked): Answer {
  const fields = query.getAll("field");
  if (fields.length === 0) throw refused('Request is missing a "field"');
  const unknown = fields.find(
    (one) => !/^(sum\(session\)|count_unique\(user\)|crash(_free)?_rate\((session|user)\))$/.test(one),
  );
  if (unknown !== undefined) throw refused(`Invalid field: "${unknown}"`);
  const grouped = query.getAll("groupBy");
  const odd = grouped.find((one) => one !== "release" && one !== "session.status");
  if (odd !== undefined) throw refused(`Invalid groupBy: "${odd}"`);
  const every = intervalOf(query.get("interval") ?? "1h");
  if (every < HOUR || every > DAY) throw refused("The interval has to be at least one hour and at most one day.");
  if (DAY % every !== 0) throw refused("The interval should divide one day without a remainder.");
  const { from, to } = spanOf(feed.now(), query);
  const span = { from: Math.floor(from / every) * every, to: Math.ceil(to / every) * every, every };
  const rows = releaseMinutes(feed, query, span);
  const groups = groupsOf(rows, grouped).map(({ by, of }) => ({
    by,
    totals: Object.fromEntries(fields.map((field) => [field, fieldOf(field, by, of)])),
    series: Object.fromEntries(fields.map((field) => [field, seriesOf(field, { by, of }, span)])),
  }));
  const starts = startsOf(span);
  if (groups.length * (starts.length + 1) > MOST_POINTS)
    throw refused(
      "Your interval and date range would create too many results. Use a larger interval, or a smaller date range.",
    );
  return answer(200, {
    start: iso(span.from),
    end: iso(span.to),
    query: query.get("query") ?? "",
    intervals: starts.map(iso),
    groups,
  });
}

interface Group {
  readonly by: Readonly<Record<string, string>>;
  readonly of: readonly ReleaseMinute[];
}

function groupsOf(rows: readonly ReleaseMinute[], grouped: readonly string[]): readonly Group[] {
  const releases = grouped.includes("release") ? [...new Set(rows.map(({ counts }) => counts.version))] : [undefined];
  const statuses = grouped.includes("session.status") ? ["healthy", "errored", "crashed", "abnormal"] : [undefined];
  return releases.flatMap((release) =>
    statuses.map((status) => ({
      by: {
        ...(release === undefined ? {} : { release }),
        ...(status === undefined ? {} : { "session.status": status }),
      },
      of: rows.filter(({ counts }) => release === undefined || counts.version === release),
    })),
  );
}

function seriesOf(field: string, { by, of }: Group, span: Span): readonly (number | null)[] {
  return startsOf(span).map((start) =>
    fieldOf(
      field,
      by,
      of.filter(({ at }) => at >= start && at < start + span.every),
    ),
  );
}

function fieldOf(field: string, by: Group["by"], rows: readonly ReleaseMinute[]): number | null {
  const all = rows.reduce((sum, { counts }) => sum + counts.requests, 0);
  const crashed = rows.reduce((sum, { counts }) => sum + counts.errors, 0);
  if (field.startsWith("crash_rate")) return all === 0 ? null : crashed / all;
  if (field.startsWith("crash_free_rate")) return all === 0 ? null : 1 - crashed / all;
  const status = by["session.status"];
  if (status === undefined) return all;
  return status === "healthy" ? all - crashed : status === "crashed" ? crashed : 0;
}
