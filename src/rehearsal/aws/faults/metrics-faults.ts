import type { WorldFault } from "./world-fault.ts";

/** What a reading of metrics meets at its provider, whichever it is; the first reading begins what lasts. */
export interface MetricsFaults {
  /** Whether the provider is away. */
  away(): boolean;
  /** Milliseconds of world time until the provider's rate limit lets this reading in; `undefined` when it is let in. */
  limited(): number | undefined;
}

/** Creates what all providers of metrics share; `now` is world time in milliseconds. Without the faults nothing is ever away. */
export function createMetricsFaults(faults: readonly WorldFault[], now: () => number): MetricsFaults {
  const outage = lasting(faults.flatMap((fault) => (fault.kind === "metrics-outage" ? [fault.lasts] : []))[0], now);
  const limit = lasting(faults.flatMap((fault) => (fault.kind === "metrics-limit" ? [fault.lasts] : []))[0], now);
  return { away: () => outage() !== undefined, limited: limit };
}

function lasting(lasts: number | undefined, now: () => number): () => number | undefined {
  let began: number | undefined;
  return () => {
    if (lasts === undefined) return undefined;
    began ??= now();
    const rest = began + lasts - now();
    return rest > 0 ? rest : undefined;
  };
}
