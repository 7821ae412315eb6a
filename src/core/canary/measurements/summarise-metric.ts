import type { MetricPlan } from "../monitor-plan.ts";
import type { Measurement } from "./measurements.ts";

/** Sums a metric up in one figure: a share over all its traffic, else the mean of what was reported; `undefined` where nothing was. */
export function summariseMetric({ kind }: MetricPlan, measurements: readonly Measurement[]): number | undefined {
  if (kind === "count") {
    const total = trafficOf(measurements);
    const served = measurements.filter((one) => (one.total ?? 0) > 0);
    return total === 0 ? undefined : served.reduce((sum, { value }) => sum + (value ?? 0), 0) / total;
  }
  const values = measurements.map(({ value }) => value).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Adds up the traffic that a metric was measured on. */
export function trafficOf(measurements: readonly Measurement[]): number {
  return measurements.reduce((sum, { total }) => sum + (total ?? 0), 0);
}
