import type { Arms, Traffic } from "../../ports/traffic.ts";
import type { ArmNames } from "./arm-names.ts";

/** Stands for traffic that nobody moves: what is live has all of it, beside whatever the baseline's names find. */
export function liveTraffic({ canary, baseline }: ArmNames): Traffic & Arms {
  const arms = { canary, baseline: Object.keys(baseline).length === 0 ? undefined : baseline };
  return {
    read: async () => ({ position: { kind: "settled" }, weight: 100, ...arms }),
    readArms: async () => arms,
    raise: () => Promise.reject(new Error("nothing holds the traffic of what is live")),
  };
}
