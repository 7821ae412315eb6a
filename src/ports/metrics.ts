import type { MetricQuery } from "../core/canary/metric-query.ts";

/** The time that is asked for: from `from` (included) to `to` (excluded), in buckets of `period` milliseconds; both on a bucket's edge. */
export interface MetricWindow {
  readonly from: Date;
  readonly to: Date;
  readonly period: number;
}

/** The value of one bucket, by the instant in milliseconds at which it starts; NaN where something stands that is no number. */
export interface MetricPoint {
  readonly at: number;
  readonly value: number;
}

/** Reads series of measurements from one provider. */
export interface Metrics {
  /** Reads every query's points in order of time, empty where the provider has none. Throws `Unreadable` unless the answer is whole. */
  read(queries: readonly MetricQuery[], window: MetricWindow): Promise<ReadonlyMap<string, readonly MetricPoint[]>>;
}

/** Finds the metrics of a provider by its name in the monitor; nothing is asked before the first reading. */
export type MetricSources = (provider: string) => Metrics;
