import type { MetricPlan } from "../monitor-plan.ts";
import { queryId, type Side } from "../queries/arm-queries.ts";
import type { Span } from "./whole-buckets.ts";

/** One bucket of one metric on one side; `undefined` where nothing was reported. */
export interface Measurement {
  readonly at: number;
  readonly value: number | undefined;
  readonly total: number | undefined;
}

/** Series by query id, as a provider gave them. */
export type SeriesById = ReadonlyMap<string, readonly { readonly at: number; readonly value: number }[]>;

/** Joins the series of a metric's parts on their timestamps: sums of several queries, missing where all are. What is no finite number stays so, and its sum with it: it is never taken for absent. */
export function measurementsOf(
  metric: MetricPlan,
  series: SeriesById,
  of: { readonly side: Side; readonly position: number; readonly span: Span; readonly period: number },
): Measurement[] {
  const { side, position, span, period } = of;
  const values = metric.values.map((_, index) => byTime(series.get(queryId(side, position, { part: "value", index }))));
  const totals = metric.totals.map((_, index) => byTime(series.get(queryId(side, position, { part: "total", index }))));
  const length = Math.max(0, Math.floor((span.to - span.from) / period));
  return Array.from({ length }, (_, index) => span.from + index * period).map((at) => ({
    at,
    value: sumAt(values, at),
    total: sumAt(totals, at),
  }));
}

function byTime(points: readonly { readonly at: number; readonly value: number }[] = []): ReadonlyMap<number, number> {
  return new Map(points.map(({ at, value }) => [at, value]));
}

function sumAt(series: readonly ReadonlyMap<number, number>[], at: number): number | undefined {
  const found = series.map((points) => points.get(at)).filter((value) => value !== undefined);
  return found.length === 0 ? undefined : found.reduce((sum, value) => sum + value, 0);
}
