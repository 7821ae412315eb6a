import { parseDuration } from "../time/duration.ts";

/** The kinds of metric: a share of events, a percentile of a provider, or a level. */
export type MetricKind = "count" | "percentile" | "gauge";

/**
 * Reads a limit as people write it: a number in the metric's own unit, `1%` (of a share 0.01, of a level 1), or a duration
 * (`500ms`), which is compared in seconds as CloudWatch reports them. `undefined` for anything else.
 */
export function parseLimit(given: number | string, kind: MetricKind): number | undefined {
  if (typeof given === "number") return Number.isFinite(given) ? given : undefined;
  const percent = /^(\d+(?:\.\d+)?)\s?%$/.exec(given)?.[1];
  if (percent !== undefined) return kind === "count" ? Number(percent) / 100 : Number(percent);
  if (kind === "count") return undefined;
  const milliseconds = parseDuration(given);
  return milliseconds === undefined ? undefined : milliseconds / 1_000;
}
