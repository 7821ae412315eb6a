import type { LimitPoint } from "./judge-limits.ts";
import type { Measurement } from "./measurements.ts";
import type { MetricPlan } from "./monitor-plan.ts";

/** A share that was pooled over as many buckets as it needed. */
export interface SharePoint extends LimitPoint {
  readonly value: number;
  readonly events: number;
  readonly total: number;
}

/** Pools neighbouring buckets until each point has its samples: absent events with traffic are none, absent traffic is no data; a rest below the floor is left out. */
export function sharePoints(measurements: readonly Measurement[], floor: number): SharePoint[] {
  const points: SharePoint[] = [];
  let pooled = { events: 0, total: 0 };
  let since: number | undefined;
  for (const { at, value, total } of measurements) {
    if (total === undefined || total <= 0) continue;
    since ??= at;
    pooled = { events: pooled.events + (value ?? 0), total: pooled.total + total };
    if (pooled.total < floor) continue;
    points.push({ at, ...(since === at ? {} : { since }), ...pooled, value: pooled.events / pooled.total });
    pooled = { events: 0, total: 0 };
    since = undefined;
  }
  return points;
}

/** Takes the points of a percentile that rest on enough samples. */
export function percentilePoints(measurements: readonly Measurement[], floor: number): LimitPoint[] {
  return measurements.filter(({ value, total }) => value !== undefined && total !== undefined && total >= floor);
}

/** Takes the points of a level; what an absent one means is the metric's own choice. */
export function gaugePoints(measurements: readonly Measurement[], missing: MetricPlan["missing"]): LimitPoint[] {
  return measurements.flatMap(({ at, value }) => {
    if (value !== undefined) return [{ at, value }];
    return missing === "no-data" ? [] : [{ at, value: missing === "zero" ? 0 : undefined }];
  });
}
