import { isBeyond } from "../canary/is-beyond.ts";
import type { LimitPoint } from "../canary/judge-limits.ts";
import type { MetricJudgement } from "../canary/judge-metric.ts";

/** What one side reported within a row's time. */
export interface SeriesCell {
  /** The lowest and the highest of its points; absent where a missing value counts as a breach. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The start of what was pooled, where a point stands for more than one bucket. */
  readonly since: number | undefined;
  /** Whether one of its points is beyond the alert limit. */
  readonly beyond: boolean;
}

/** A stretch of time of a metric; instants in milliseconds. */
export interface SeriesRow {
  readonly from: number;
  readonly until: number;
  readonly canary: SeriesCell | undefined;
  readonly baseline: SeriesCell | undefined;
}

/** A metric over time, both sides beside each other. */
export interface MetricSeries {
  readonly rows: readonly SeriesRow[];
  /** The length of a row, in milliseconds. */
  readonly width: number;
  /** How many points of the canary the rows stand for. */
  readonly points: number;
}

/** Joins both sides' points on their time; where there are more than `columns`, neighbours share a row, which keeps the lowest and the highest of each side. */
export function metricSeries(
  { metric, points, baselinePoints }: MetricJudgement,
  { period, columns }: { readonly period: number; readonly columns: number },
): MetricSeries {
  const times = [...points, ...baselinePoints].map(({ at }) => at);
  const first = times.reduce((a, b) => Math.min(a, b), times[0] ?? 0);
  const last = times.reduce((a, b) => Math.max(a, b), first);
  const buckets = Math.round((last - first) / period) + 1;
  const width = period * (new Set(times).size <= columns ? 1 : Math.ceil(buckets / columns));
  const rowAt = (at: number) => first + Math.floor((at - first) / width) * width;
  const beyond = ({ value }: LimitPoint) => isBeyond(value, metric);
  const [canary, baseline] = [points, baselinePoints].map((side) => cellsOf(side, rowAt, beyond));
  const starts = [...new Set(times.map(rowAt))].sort((a, b) => a - b);
  const rows = starts.map((from) => ({
    from,
    until: from + width,
    canary: canary?.get(from),
    baseline: baseline?.get(from),
  }));
  return { rows, width, points: points.length };
}

function cellsOf(
  points: readonly LimitPoint[],
  rowAt: (at: number) => number,
  beyond: (point: LimitPoint) => boolean,
): ReadonlyMap<number, SeriesCell> {
  const cells = new Map<number, SeriesCell>();
  for (const point of points) {
    const { at, value, since } = point;
    const known = cells.get(rowAt(at));
    cells.set(rowAt(at), {
      low: least(known?.low, value),
      high: most(known?.high, value),
      since: known === undefined ? since : known.since,
      beyond: known?.beyond === true || beyond(point),
    });
  }
  return cells;
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

function most(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);
}
