import type { ArmQuery } from "../metric-query.ts";
import type { QueriesInUse } from "./queries-in-use.ts";
import { isSessionPeriod } from "./session-period.ts";

const LEAST_LAG = 120_000;

/**
 * Finds counts that Sentry cannot give as they are asked. Sessions come by the hour: below that they are one sum since the hour in
 * which the watch began, which holds the old release's time before it too, so that a comparison of both would compare different times.
 */
export function lintSentry(query: SentryCount, metric: QueriesInUse): string[] {
  const { lag, period } = metric;
  const mixed = !isSessionPeriod(period) && asksFor(metric, true) && asksFor(metric, false);
  return [
    ...(lag < LEAST_LAG ? ["needs lag: 2m at least, since Sentry calls the last 90 seconds incomplete."] : []),
    ...(query.counts !== "errors" && query.search !== ""
      ? [`has a search, which Sentry knows for errors alone, not for ${query.counts}.`]
      : []),
    ...(mixed
      ? [
          "divides errors of a minute by sessions, which come by the hour: set period: 1h, or kind: gauge for errors a minute.",
        ]
      : [...kindProblems(query, metric), ...sumProblems(query, metric)]),
  ];
}

type SentryCount = Extract<ArmQuery, { readonly kind: "sentry" }>;

function asksFor({ values, totals }: QueriesInUse, errors: boolean): boolean {
  return [...values, ...totals].some((query) => query.kind === "sentry" && (query.counts === "errors") === errors);
}

function kindProblems({ counts }: SentryCount, { kind, compare, atPhaseEnd }: QueriesInUse): string[] {
  if (kind === "count") return [];
  if (kind === "percentile" || counts !== "errors")
    return [`asks Sentry for a ${kind}, and it counts ${counts}: kind: count.`];
  return compare === undefined && atPhaseEnd === undefined
    ? []
    : ["compares errors a minute of versions that have different traffic: judge them by limits."];
}

function sumProblems({ counts }: SentryCount, { kind, period, compare, breaches }: QueriesInUse): string[] {
  if (kind !== "count" || counts === "errors" || isSessionPeriod(period)) return [];
  return [
    ...(compare === undefined
      ? []
      : [`compares ${counts}, which Sentry gives by the hour: judge them by limits, or set period: 1h.`]),
    ...(breaches.of === 1
      ? []
      : [`has ${counts} as one sum since the hour in which the watch began: say for: 1 of 1, or set period: 1h.`]),
  ];
}
