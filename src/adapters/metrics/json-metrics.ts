import type { MetricQuery } from "../../core/canary/metric-query.ts";
import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import { namesInterval } from "../../core/canary/queries/json-request.ts";
import type { MetricPoint, Metrics, MetricWindow } from "../../ports/metrics.ts";
import { type Asked, PATIENCE_MILLISECONDS, type ProviderWorld, withoutSecrets } from "./ask-provider.ts";
import { inTurns } from "./in-turns.ts";
import { bucketValues } from "./json-buckets.ts";
import { liveValues } from "./json-live.ts";
import { readJsonSeries } from "./json-series.ts";
import { type JsonQuery, type JsonSource, jsonSource } from "./json-source.ts";
import { providerHeaders } from "./provider-headers.ts";

const AT_ONCE = 4;

/**
 * Reads numbers from JSON documents at paths below the provider's address: a list of points, one document a bucket, or the value of now,
 * which belongs to the bucket in which it was asked and is known to this run alone. Throws `Unreadable`.
 */
export function jsonMetrics(plan: Extract<ProviderPlan, { readonly auth: unknown }>, world: ProviderWorld): Metrics {
  const buckets = bucketValues();
  const live = liveValues(world.clock);
  return {
    async read(queries, window) {
      const headers = providerHeaders(plan, world.secret);
      const asked: Asked = {
        name: plan.name,
        world,
        budget: { left: PATIENCE_MILLISECONDS },
        headers,
        secrets: [world.secret(), headers.authorization ?? ""],
        explain: () => "",
        rights: `Check the secret of '${plan.name}' in provider-tokens, and auth and headers in the monitor.`,
      };
      const source = jsonSource(plan.address, asked);
      const read = async (query: MetricQuery) => [query.id, await readOne(jsonOf(query), window, source)] as const;
      return withoutSecrets(asked.secrets, async () => new Map(await inTurns(queries, AT_ONCE, read)));
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
