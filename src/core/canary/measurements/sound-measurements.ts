import type { MetricPlan } from "../monitor-plan.ts";
import type { Measurement } from "./measurements.ts";

/** What sums of a provider may differ by where they are the same: rounding, relative to the larger. */
const ROUNDING = 1e-9;

/** What can be judged of a series, and how many buckets held what is no measurement. */
export interface SoundMeasurements {
  readonly sound: readonly Measurement[];
  readonly impossible: number;
}

/**
 * Keeps the buckets that can be true. NaN, ±∞ and whatever is no number, traffic below nothing, and events below nothing or above
 * their traffic are no measurements: their bucket is left out, and none of them is ever taken for zero. Where silence is a breach, they are one.
 */
export function soundMeasurements(
  { kind, missing }: Pick<MetricPlan, "kind" | "missing">,
  measurements: readonly Measurement[],
): SoundMeasurements {
  const sound = measurements.filter((one) => isPossible(one, kind));
  const impossible = measurements.length - sound.length;
  if (missing !== "breach" || impossible === 0) return { sound, impossible };
  const silent = measurements.map((one) =>
    isPossible(one, kind) ? one : { at: one.at, value: undefined, total: undefined },
  );
  return { sound: silent, impossible };
}

function isPossible({ value, total }: Measurement, kind: MetricPlan["kind"]): boolean {
  if (value !== undefined && !Number.isFinite(value)) return false;
  if (total !== undefined && !(Number.isFinite(total) && total >= 0)) return false;
  if (kind !== "count" || value === undefined) return true;
  return value >= 0 && (total === undefined || value <= total * (1 + ROUNDING));
}
