import type { ProviderState } from "./provider-state.ts";

/** Names the metrics that are refused, and will be however often they are asked for. */
export function lostIn(providers: readonly ProviderState[]): ReadonlySet<string> {
  return new Set(
    providers.flatMap(({ refused }) => refused.filter(({ hopeless }) => hopeless).map(({ name }) => name)),
  );
}
