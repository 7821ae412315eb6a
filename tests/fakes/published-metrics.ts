import type { CloudwatchMetric, MetricQuery } from "../../src/core/canary/metric-query.ts";
import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { Metrics } from "../../src/ports/metrics.ts";

/** What a series holds in the minute that starts at `at`; `undefined` where nothing is reported. */
export type MetricStory = (query: Pick<CloudwatchMetric, "metric" | "dimensions">, at: number) => number | undefined;

/** A provider that publishes every minute two minutes late. */
export interface PublishedMetrics extends Metrics {
  readonly calls: { readonly queries: readonly MetricQuery[]; readonly from: string; readonly to: string }[];
  /** How many of the next readings fail. */
  failing: number;
  refusal: Unreadable;
}

/** Creates a provider that tells a story. */
export function publishedMetrics(clock: Clock, story: MetricStory): PublishedMetrics {
  const calls: PublishedMetrics["calls"] = [];
  const metrics: PublishedMetrics = {
    calls,
    failing: 0,
    refusal: new Unreadable("unavailable", "CloudWatch answered PartialData", "Wait."),
    async read(queries, { from, to, period }) {
      calls.push({ queries, from: from.toISOString(), to: to.toISOString() });
      if (metrics.failing-- > 0) throw metrics.refusal;
      const published = Math.min(to.getTime(), clock.now().getTime() - 120_000 - period + 1);
      const times = Array.from(
        { length: Math.max(0, Math.ceil((published - from.getTime()) / period)) },
        (_, index) => from.getTime() + index * period,
      );
      return new Map(
        queries.map((query) => [
          query.id,
          times.flatMap((at) => {
            const told = query.kind === "cloudwatch" ? query : { metric: query.kind, dimensions: {} };
            const value = story(told, at);
            return value === undefined ? [] : [{ at, value }];
          }),
        ]),
      );
    },
  };
  return metrics;
}

/** Shop in good health at five requests a second; `differs` overrides single metrics by name. */
export function shopMetrics(differs: Readonly<Record<string, MetricStory>> = {}): MetricStory {
  const healthy: Readonly<Record<string, number | undefined>> = {
    RequestCount: 300,
    HTTPCode_Target_5XX_Count: undefined,
    TargetResponseTime: 0.03,
    CPUUtilization: 35,
    MemoryUtilization: 52,
    OrdersPlaced: 23,
    OrdersFailed: undefined,
  };
  return (query, at) => (differs[query.metric] ?? (() => healthy[query.metric]))(query, at);
}
