import type { QueriesInUse } from "./lint-queries.ts";
import type { ArmQuery } from "./metric-query.ts";
import { isSessionPeriod } from "./session-period.ts";

const LEAST_LAG = 120_000;

/**
 * Finds counts that Sentry cannot give as they are asked. Sessions come by the hour: below that they are one sum since the hour in
 * which the watch began, which holds the old release's time before it too, so that a comparison of both would compare different times.
 */
export function lintSentry(
  query: Extract<ArmQuery, { readonly kind: "sentry" }>,
  { kind, period, lag, compare, breaches }: QueriesInUse,
): string[] {
  const pooled = query.counts !== "errors" && !isSessionPeriod(period);
  return [
    ...(kind === "count" ? [] : [`asks Sentry for a ${kind}; it counts alone: kind: count.`]),
    ...(lag < LEAST_LAG ? ["needs lag: 2m at least, since Sentry calls the last 90 seconds incomplete."] : []),
    ...(query.counts !== "errors" && query.search !== ""
      ? [`has a search, which Sentry knows for errors alone, not for ${query.counts}.`]
      : []),
    ...(pooled && compare !== undefined
      ? [`compares ${query.counts}, which Sentry gives by the hour: judge them by limits, or set period: 1h.`]
      : []),
    ...(pooled && breaches.of !== 1
      ? [`has ${query.counts} as one sum since the hour in which the watch began: say for: 1 of 1, or set period: 1h.`]
      : []),
  ];
}
