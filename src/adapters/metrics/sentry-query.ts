import type { GivenPoint } from "../../core/canary/measurements/bucket-points.ts";
import type { MetricQuery } from "../../core/canary/metric-query.ts";
import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import type { MetricWindow } from "../../ports/metrics.ts";

/** A project of Sentry. */
export type SentryPlan = Extract<ProviderPlan, { readonly kind: "sentry" }>;

/** What is counted of which release. */
export type SentryQuery = Extract<MetricQuery, { readonly kind: "sentry" }>;

/** What an answer is read for. */
export interface SentryReading {
  readonly query: SentryQuery;
  readonly window: MetricWindow;
  readonly name: string;
}

/** Reads the points in one of Sentry's answers. Throws `Unreadable`. */
export type ReadSentry = (parsed: unknown, reading: SentryReading) => GivenPoint[];

/** Names a query for people. */
export function sentryWords({ counts, release }: SentryQuery): string {
  return `${counts} of release ${release}`;
}

/** Names the release exactly as a search of Sentry: quoted, and no wildcard. */
function releaseSearch({ release, search }: SentryQuery): string {
  const exact = `release:"${release.replace(/["\\*]/g, "\\$&")}"`;
  return search === "" ? exact : `${exact} ${search}`;
}

/** Writes an instant as Sentry reads it: UTC, without a zone. */
function sentryTime(instant: Date): string {
  return instant.toISOString().slice(0, 19);
}

/** Builds the parameters that every question has; an empty environment asks for all. */
export function commonParameters(
  { project }: SentryPlan,
  query: SentryQuery,
  { from, to }: MetricWindow,
): [string, string][] {
  return [
    ["project", project],
    ...(query.environment === "" ? [] : [["environment", query.environment] satisfies [string, string]]),
    ["query", releaseSearch(query)],
    ["start", sentryTime(from)],
    ["end", sentryTime(to)],
  ];
}
