import type { ProviderState } from "./provider-state.ts";
import type { RefusedMetric } from "./refusals.ts";

/** Lists the metrics that are refused for themselves; where a whole provider is, that is said of it. */
export function refusedIn(providers: readonly ProviderState[]): readonly RefusedMetric[] {
  return providers.flatMap(({ error, refused }) => (error === "" ? refused : []));
}
