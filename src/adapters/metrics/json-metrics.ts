import type { MetricQuery } from "../../core/canary/metric-query.ts";
import { namesInterval } from "../../core/canary/queries/json-request.ts";
import type { MetricPoint, Metrics, MetricWindow } from "../../ports/metrics.ts";
import type { ProviderWorld } from "./ask-provider.ts";
import { askedAsWritten, type WrittenPlan } from "./asked-as-written.ts";
import { bucketValues } from "./json-buckets.ts";
import { liveValues } from "./json-live.ts";
import { readJsonSeries } from "./json-series.ts";
import { type JsonQuery, type JsonSource, jsonSource } from "./json-source.ts";
import { readEach } from "./read-each.ts";

const AT_ONCE = 4;

/**
 * Reads numbers from JSON documents at paths below the provider's address: a list of points, one document a bucket, or the value of now,
 * which belongs to the bucket in which it was asked and is known to this run alone. Throws `Unreadable`.
 */
export function jsonMetrics(plan: WrittenPlan, world: ProviderWorld): Metrics {
  const buckets = bucketValues();
  const live = liveValues(world.clock);
  return {
    read(queries, window) {
      const asked = { ...askedAsWritten(plan, world, () => ""), documents: true };
      const source = jsonSource(plan.address, asked);
      return readEach(queries, { ...asked, width: AT_ONCE }, (query) => readOne(jsonOf(query), window, source));
    },
  };

  function readOne(query: JsonQuery, window: MetricWindow, source: JsonSource): Promise<readonly MetricPoint[]> {
    if (query.series !== undefined) return readJsonSeries(query, window, source);
    return namesInterval(query.path) ? buckets.read(query, window, source) : live.read(query, window, source);
  }
}

function jsonOf(query: MetricQuery): JsonQuery {
  if (query.kind !== "json") throw new TypeError(`a JSON provider is not asked by a query of kind ${query.kind}`);
  return query;
}
