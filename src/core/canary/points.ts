import type { LimitPoint } from "./judge-limits.ts";
import type { Measurement } from "./measurements/measurements.ts";
import type { MetricPlan } from "./monitor-plan.ts";

type Missing = MetricPlan["missing"];

/** A share that was pooled over as many buckets as it needed. */
export interface SharePoint extends LimitPoint {
  readonly value: number;
  readonly events: number;
  readonly total: number;
}

/**
 * Pools neighbouring buckets until each point has its samples: absent events with traffic are none, absent traffic is no data; a rest
 * below the floor is left out. A point is that of its last bucket, `at`; `since` is its first where it has several.
 */
export function sharePoints(measurements: readonly Measurement[], floor: number): SharePoint[] {
  const points: SharePoint[] = [];
  let [since, events, samples]: [number | undefined, number, number] = [undefined, 0, 0];
  for (const { at, value, total } of measurements) {
    if (total === undefined || total <= 0) continue;
    since ??= at;
    events += value ?? 0;
    samples += total;
    if (samples < floor) continue;
    points.push({ at, ...(since === at ? {} : { since }), events, total: samples, value: events / samples });
    [since, events, samples] = [undefined, 0, 0];
  }
  return points;
}

/** Takes the points of a percentile that rest on enough samples. */
export function percentilePoints(measurements: readonly Measurement[], floor: number): LimitPoint[] {
  return measurements.flatMap(({ at, value, total }) =>
    value !== undefined && total !== undefined && total >= floor ? [{ at, value }] : [],
  );
}

/** Takes the points of a level; what an absent one means is the metric's own choice. */
export function gaugePoints(measurements: readonly Measurement[], missing: Missing): LimitPoint[] {
  return measurements.flatMap(({ at, value }): LimitPoint[] => {
    if (value !== undefined) return [{ at, value }];
    if (missing === "zero") return [{ at, value: 0 }];
    return missing === "breach" ? [{ at, value: undefined }] : [];
  });
}

/** Takes a metric's points as its limits are held against them; of a share or a percentile, silence can be a breach but never a zero. */
export function pointsOf(
  { kind, samples, missing }: Pick<MetricPlan, "kind" | "samples" | "missing">,
  measurements: readonly Measurement[],
): LimitPoint[] {
  if (kind === "gauge" || kind === "alarm") return gaugePoints(measurements, missing);
  const points: LimitPoint[] =
    kind === "count" ? sharePoints(measurements, samples) : percentilePoints(measurements, samples);
  if (missing !== "breach") return points;
  const silent = measurements.filter(({ value, total = 0 }) => total <= 0 && (kind === "count" || value === undefined));
  return [...points, ...silent.map(({ at }) => ({ at, value: undefined }))].toSorted((a, b) => a.at - b.at);
}
