import { type Answer, answer } from "../answer.ts";
import type { MetricsFeed } from "../metrics-feed.ts";
import type { Asked } from "../provider-handler.ts";
import { errorCounts } from "./error-counts.ts";
import { refused } from "./refused.ts";

/** What ended so lately is marked as incomplete (getsentry/sentry, `INGESTION_DELAY` of src/sentry/api/endpoints/timeseries.py). */
const INGESTION_DELAY = 90_000;

/**
 * Counts the errors of an interval by time, in milliseconds both ways (docs.sentry.io, "Query Explore Events in Timeseries Format";
 * getsentry/sentry, organization_events_timeseries.py): buckets without one are 0.
 */
export function eventsTimeseries(feed: MetricsFeed, asked: Asked): Answer {
  const dataset = asked.query.get("dataset");
  if (dataset !== "errors") throw refused(`dataset must be one of: errors; not ${dataset}`);
  const { axis, span, buckets } = errorCounts(feed, asked);
  const values = buckets.map(({ at, count }) => {
    const incomplete = at + span.every > feed.now() - INGESTION_DELAY;
    return {
      timestamp: at,
      value: count,
      incomplete,
      ...(incomplete ? { incompleteReason: "INCOMPLETE_BUCKET" } : {}),
    };
  });
  return answer(200, {
    meta: { dataset, start: span.from, end: span.to },
    timeSeries: [{ yAxis: axis, meta: { interval: span.every, valueType: "integer", valueUnit: null }, values }],
  });
}
