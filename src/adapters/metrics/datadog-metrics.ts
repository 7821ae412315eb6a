import * as z from "zod/mini";
import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import type { Metrics } from "../../ports/metrics.ts";
import { type Asked, PATIENCE_MILLISECONDS, type ProviderWorld, withoutSecrets } from "./ask-provider.ts";
import { readDatadogV1 } from "./datadog-v1.ts";
import { readDatadogV2 } from "./datadog-v2.ts";
import { withRetryAfter } from "./with-retry-after.ts";

type DatadogPlan = Extract<ProviderPlan, { readonly kind: "datadog" }>;

/** Reads series of Datadog's query language by its timeseries interfaces, v1 or v2. Keys travel in headers alone; a 429 is waited for as `X-RateLimit-Reset` says. */
export function datadogMetrics(plan: DatadogPlan, world: ProviderWorld): Metrics {
  const readWith = plan.api === "v1" ? readDatadogV1 : readDatadogV2;
  return {
    read(queries, window) {
      const [key, application] = [world.secret("api-key"), world.secret("application-key")];
      const asked: Asked = {
        name: plan.name,
        // In how many seconds its limit begins anew (docs.datadoghq.com, "Rate limits"); it gives no `Retry-After`.
        world: { ...world, http: withRetryAfter(world.http, (headers) => headers["x-ratelimit-reset"]) },
        budget: { left: PATIENCE_MILLISECONDS },
        headers: { "dd-api-key": key, "dd-application-key": application },
        secrets: [key, application],
        explain,
        rights: `Check ${plan.name}.api-key and ${plan.name}.application-key in provider-tokens, the permission timeseries_query, and the site in the monitor.`,
      };
      const texts = queries.map((query) => {
        if (query.kind !== "expression") throw new TypeError(`Datadog is not asked by a query of kind ${query.kind}`);
        return { id: query.id, text: query.expression };
      });
      return withoutSecrets(asked.secrets, () => readWith(texts, window, { address: plan.address, asked }));
    },
  };
}

function explain(body: unknown): string {
  const read = z
    .object({ errors: z.optional(z.union([z.array(z.string()), z.string()])), error: z.optional(z.string()) })
    .safeParse(body);
  return read.success ? [read.data.errors ?? [], read.data.error ?? []].flat(2).join("; ") : "";
}
