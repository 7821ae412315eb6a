import type { MetricPoint, MetricWindow } from "../../ports/metrics.ts";
import type { Asked } from "./ask-provider.ts";

/** A query of Datadog: its id among those of a reading, and its text. */
export interface DatadogQuery {
  readonly id: string;
  readonly text: string;
}

/** Where Datadog is asked. */
export interface DatadogPlace {
  readonly address: string;
  readonly asked: Asked;
}

/** Reads queries by one of Datadog's interfaces. Throws `Unreadable`. */
export type ReadDatadog = (
  queries: readonly DatadogQuery[],
  window: MetricWindow,
  place: DatadogPlace,
) => Promise<ReadonlyMap<string, readonly MetricPoint[]>>;

/** Datadog widens the buckets of an answer that would have more than 1,500 points. */
export const DATADOG_BUCKETS = 1_000;

/** Words for people on an answer whose buckets are wider than was asked. */
export const WIDENED =
  "Write .rollup(sum, 60) with the monitor's period in seconds into the query, and watch for a shorter time.";
