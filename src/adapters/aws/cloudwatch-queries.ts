import type { MetricDataQuery } from "@aws-sdk/client-cloudwatch";
import type { CloudwatchMetric, MetricQuery } from "../../core/canary/metric-query.ts";
import { renameParts } from "../../core/canary/queries/math-expression.ts";

/** A query as `GetMetricData` takes it; metric math brings the parts that it is made of, which return nothing themselves. */
export type CloudwatchQuery = Extract<MetricQuery, { readonly kind: "cloudwatch" | "cloudwatch-math" }>;

/** Writes a query for `GetMetricData`, buckets in milliseconds; ids of parts begin with the query's own, so that they are unique. */
export function metricDataQueries(query: CloudwatchQuery, period: number): readonly MetricDataQuery[] {
  if (query.kind === "cloudwatch") return [{ Id: query.id, MetricStat: metricStat(query, period) }];
  const parts = Object.entries(query.using).map(([name, metric]) => ({ name, id: `${query.id}_${name}`, metric }));
  const names = new Map(parts.map(({ name, id }) => [name, id]));
  return [
    ...parts.map(({ id, metric }) => ({ Id: id, MetricStat: metricStat(metric, period), ReturnData: false })),
    { Id: query.id, Expression: renameParts(query.expression, names), Period: period / 1_000 },
  ];
}

/** Groups queries into calls of so many written queries at most; the parts of one query stay together. */
export function inCalls(
  queries: readonly CloudwatchQuery[],
  period: number,
  most: number,
): readonly (readonly CloudwatchQuery[])[] {
  const calls: CloudwatchQuery[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const query of queries) {
    const own = metricDataQueries(query, period).length;
    if (size + own > most) {
      calls.push([]);
      size = 0;
    }
    calls.at(-1)?.push(query);
    size += own;
  }
  return calls;
}

function metricStat({ namespace, metric, dimensions, statistic }: CloudwatchMetric, period: number) {
  const Dimensions = Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));
  return {
    Metric: { Namespace: namespace, MetricName: metric, Dimensions },
    Period: period / 1_000,
    Stat: statistic,
  };
}
