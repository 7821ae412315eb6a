import type { MetricsFeed } from "../metrics-feed.ts";
import type { Asked } from "../provider-handler.ts";
import { refused } from "./refused.ts";
import { releaseMinutes } from "./release-minutes.ts";
import { intervalOf, type Span, spanOf, startsOf } from "./sentry-times.ts";

const MOST_POINTS = 10_000;

/** Errors bucket by bucket, in milliseconds. */
export interface ErrorCounts {
  readonly axis: string;
  readonly span: Span;
  readonly buckets: readonly { readonly at: number; readonly count: number }[];
}

/** Counts what a request asks for, `count()` alone; the span begins on a whole bucket. Throws refusals as Sentry words them. */
export function errorCounts(feed: MetricsFeed, { query }: Asked): ErrorCounts {
  const axis = query.get("yAxis") ?? "count()";
  if (axis !== "count()") throw refused(`Invalid yAxis: ${axis}`);
  const every = intervalOf(query.get("interval") ?? "5m");
  const { from, to } = spanOf(feed.now(), query);
  const span = { from: Math.floor(from / every) * every, to, every };
  if ((span.to - span.from) / every > MOST_POINTS)
    throw refused(
      "Your interval and date range would create too many results. Use a larger interval, or a smaller date range.",
    );
  const rows = releaseMinutes(feed, query, span);
  const buckets = startsOf(span).map((at) => {
    const own = rows.filter((one) => one.at >= at && one.at < at + every);
    return { at, count: own.reduce((sum, { counts }) => sum + counts.errors, 0) };
  });
  return { axis, span, buckets };
}
