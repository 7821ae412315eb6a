import { type Answer, answer } from "../answer.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import type { Asked } from "../provider-handler.ts";
import { refused } from "./refused.ts";
import { releaseMinutes } from "./release-minutes.ts";
import { intervalOf, spanOf, startsOf } from "./sentry-times.ts";

const MOST_POINTS = 10_000;

/** Counts the errors of an interval by time: `yAxis=count()` alone. */
export function eventsStats(feed: MetricsFeed, { query }: Asked): Answer {
  const yAxis = query.get("yAxis") ?? "count()";
  if (yAxis !== "count()") throw refused(`Invalid yAxis: ${yAxis}`);
  const every = intervalOf(query.get("interval") ?? "5m");
  const { from, to } = spanOf(feed.now(), query);
  const span = { from: Math.floor(from / every) * every, to, every };
  if ((span.to - span.from) / every > MOST_POINTS)
    throw refused(
      "Your interval and date range would create too many results. Use a larger interval, or a smaller date range.",
    );
  const rows = releaseMinutes(feed, query, span);
  const data = startsOf(span).map((at) => {
    const own = rows.filter((one) => one.at >= at && one.at < at + every);
    return [at / 1000, [{ count: own.reduce((sum, { counts }) => sum + counts.errors, 0) }]];
  });
  return answer(200, {
    data,
    start: from / 1000,
    end: to / 1000,
    isMetricsData: false,
    meta: { fields: { count: "integer" } },
  });
}
