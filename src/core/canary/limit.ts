import { parseDuration } from "../time/duration.ts";

/** The kinds of metric: a share of events, a percentile of a provider, a level, or the state of an alarm. */
export type MetricKind = "count" | "percentile" | "gauge" | "alarm";

/** In what a metric's values are said: a share, seconds, milliseconds, percent, or whatever the provider counts in. */
export type Unit = "share" | "seconds" | "milliseconds" | "percent" | "plain";

/**
 * Reads a limit as people write it: a number in the metric's own unit, `1%` (of a share 0.01, of a level 1), or a duration
 * (`500ms`), which is compared in the metric's unit: seconds, as CloudWatch and Prometheus report them, or milliseconds. `undefined` for
 * anything else.
 */
export function parseLimit(given: number | string, kind: MetricKind, unit: Unit = "seconds"): number | undefined {
  if (typeof given === "number") return Number.isFinite(given) ? given : undefined;
  const percent = /^(\d+(?:\.\d+)?)\s?%$/.exec(given)?.[1];
  if (percent !== undefined) return kind === "count" ? Number(percent) / 100 : Number(percent);
  if (kind === "count") return undefined;
  const milliseconds = parseDuration(given);
  if (milliseconds === undefined) return undefined;
  return unit === "milliseconds" ? milliseconds : milliseconds / 1_000;
}

/** Reads the unit off the way a limit was written. */
export function unitOf(given: number | string | undefined, kind: MetricKind): Unit {
  if (kind === "count") return "share";
  if (typeof given !== "string") return "plain";
  return given.trim().endsWith("%") ? "percent" : "seconds";
}

/** Writes a value in its unit, with three significant digits unless told otherwise. */
export function formatValue(value: number | undefined, unit: Unit, significant = 3): string {
  if (value === undefined) return "–";
  const digits = (number: number) => String(Number(number.toPrecision(significant)));
  switch (unit) {
    case "share":
      return `${digits(value * 100)} %`;
    case "percent":
      return `${digits(value)} %`;
    case "milliseconds":
      return formatValue(value / 1_000, "seconds", significant);
    case "seconds":
      return value < 1 ? `${digits(value * 1_000)} ms` : `${digits(value)} s`;
    case "plain":
      return digits(value);
  }
}
