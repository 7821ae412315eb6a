import type { CountBucket } from "./judge-counts.ts";
import type { PairedFigures } from "./judge-pairs.ts";
import type { Figure } from "./judge-phase-end.ts";
import type { Measurement } from "./measurements/measurements.ts";
import type { MetricPlan } from "./monitor-plan.ts";
import { percentilePoints } from "./points.ts";

/** Joins both arms' counts on their timestamps, where both had traffic; absent events with traffic are none. */
export function countOverlap(canary: readonly Measurement[], baseline: readonly Measurement[]): CountBucket[] {
  const beside = new Map(baseline.map((one) => [one.at, one]));
  return canary.flatMap(({ at, value: events = 0, total = 0 }) => {
    const { value: other = 0, total: traffic = 0 } = beside.get(at) ?? {};
    if (total <= 0 || traffic <= 0) return [];
    return [{ at, canary: { events, total }, baseline: { events: other, total: traffic } }];
  });
}

/** Joins both arms' figures on their timestamps, where both rest on enough samples. */
export function figurePairs(canary: readonly Figure[], baseline: readonly Figure[]): PairedFigures[] {
  const beside = new Map(baseline.map(({ at, value }) => [at, value]));
  return canary.flatMap(({ at, value }) => {
    const other = beside.get(at);
    return other === undefined ? [] : [{ at, canary: value, baseline: other }];
  });
}

/** Takes the figures that were really measured, of a percentile those on enough samples: silence is none, whatever it means to the limits. */
export function figuresOf(
  { kind, samples }: Pick<MetricPlan, "kind" | "samples">,
  measurements: readonly Measurement[],
): Figure[] {
  const points = kind === "percentile" ? percentilePoints(measurements, samples) : measurements;
  return points.flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
}
