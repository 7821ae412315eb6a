import type { WorldFault } from "./world-fault.ts";

/** Answers whether a reading of metrics meets the outage; the first reading begins it. */
export type MeetsOutage = () => boolean;

/** Creates the outage that every provider of metrics shares; `now` is world time in milliseconds. Nothing is ever away without the fault. */
export function createMetricsOutage(faults: readonly WorldFault[], now: () => number): MeetsOutage {
  const lasts = faults.flatMap((fault) => (fault.kind === "metrics-outage" ? [fault.lasts] : []))[0];
  let began: number | undefined;
  return () => {
    if (lasts === undefined) return false;
    began ??= now();
    return now() < began + lasts;
  };
}
