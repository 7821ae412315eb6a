import * as z from "zod/mini";
import { readNumber } from "../../core/canary/measurements/read-number.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { MetricWindow } from "../../ports/metrics.ts";
import { malformed, unanswerable } from "./ask-provider.ts";
import { commonParameters, type ReadSentry, type SentryPlan, type SentryQuery, sentryWords } from "./sentry-query.ts";

const answer = z.object({
  timeSeries: z.array(
    z.object({
      meta: z.object({ interval: z.number(), dataScanned: z.optional(z.string()) }),
      values: z.array(z.object({ timestamp: z.number(), value: z.unknown(), incomplete: z.optional(z.boolean()) })),
    }),
  ),
});

/**
 * Builds the question for error events by minute (docs.sentry.io, "Query Explore Events in Timeseries Format"; the data set `errors`
 * and the form of the answer are those of `getsentry/sentry`, `organization_events_timeseries.py`).
 */
export function errorsUrl(plan: SentryPlan, query: SentryQuery, window: MetricWindow): string {
  const parameters = new URLSearchParams([
    ["dataset", "errors"],
    ["yAxis", "count()"],
    ["interval", `${window.period / 60_000}m`],
    ...commonParameters(plan, query, window),
  ]);
  return `${plan.address}/api/0/organizations/${plan.organization}/events-timeseries/?${parameters.toString()}`;
}

/** Reads events by bucket. Sentry marks what ended less than 90 seconds ago as incomplete: that is no data. An absent error is a zero there. */
export const errorPoints: ReadSentry = (parsed, { query, window, name }) => {
  const read = answer.safeParse(parsed);
  if (!read.success)
    throw malformed(name, "answered something else than Sentry does", "Check its address in provider-urls.");
  const [series, second] = read.data.timeSeries;
  // A token that may see no project is answered by nothing at all, in a 200.
  if (series === undefined)
    throw new Unreadable(
      "forbidden",
      `${name} shows no project for ${sentryWords(query)}`,
      "Check the project's id in the monitor and the projects that the token may read.",
    );
  if (second !== undefined)
    throw unanswerable(name, `has several series for ${sentryWords(query)}`, "Mend the search in the monitor.");
  if (series.meta.interval !== window.period)
    throw unanswerable(
      name,
      `answered buckets of ${series.meta.interval / 1_000} seconds for ${sentryWords(query)}`,
      "Watch for a shorter time: Sentry widens buckets over long ones.",
    );
  if (series.meta.dataScanned === "partial")
    throw new Unreadable(
      "unavailable",
      `${name} looked at a part of its data`,
      "Re-run the job; a partial answer is never judged.",
    );
  return series.values
    .filter(({ incomplete = false }) => !incomplete)
    .map(({ timestamp, value }) => ({ at: timestamp, value: readNumber(value) }));
};
