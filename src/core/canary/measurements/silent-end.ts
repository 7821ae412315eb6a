import type { MetricPlan } from "../monitor-plan.ts";
import type { Measurement } from "./measurements.ts";

/** So many buckets without anything are more than a late one. */
const SILENT = 5;

/**
 * Counts the newest buckets in which nothing was reported, where they are so many that what was seen before says nothing about now: a new
 * version that died reports no errors. `undefined` otherwise, and where the metric says what its silence means.
 */
export function silentEnd(
  { kind, missing, breaches }: Pick<MetricPlan, "kind" | "missing" | "breaches">,
  measurements: readonly Measurement[],
): number | undefined {
  const length = Math.max(SILENT, breaches.of);
  if (kind === "alarm" || missing !== "no-data" || measurements.length < length) return undefined;
  const isSilent = ({ value, total = 0 }: Measurement) => total === 0 && (kind === "count" || value === undefined);
  return measurements.slice(-length).every(isSilent) ? length : undefined;
}
