import { type Answer, answer } from "../answer.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import type { Asked } from "../provider-handler.ts";
import { errorCounts } from "./error-counts.ts";

/** Counts the errors of an interval by time, in seconds: the older form of the answer. */
export function eventsStats(feed: MetricsFeed, asked: Asked): Answer {
  const { span, buckets } = errorCounts(feed, asked);
  return answer(200, {
    data: buckets.map(({ at, count }) => [at / 1000, [{ count }]]),
    start: span.from / 1000,
    end: span.to / 1000,
    isMetricsData: false,
    meta: { fields: { count: "integer" } },
  });
}
