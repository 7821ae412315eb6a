import type { Clock } from "../../src/ports/clock.ts";
import type { Arm, Arms, Traffic, TrafficPosition, TrafficReading } from "../../src/ports/traffic.ts";

/** Green takes over from blue in these tests. */
export const green: Arm = {
  ClusterName: "shop-production",
  ServiceName: "shop",
  TargetGroup: "targetgroup/green/1",
  LoadBalancer: "app/shop/50dc",
};

/** The old version's arm. */
export const blue: Arm = { ...green, TargetGroup: "targetgroup/blue/2" };

/** A blue/green rollout that is held at its test shift, and three minutes after that is ended at its production shift. */
export interface HeldRollout extends Traffic, Arms {
  /** Every write so far. */
  readonly raised: string[];
  /** From an instant on (minutes since the start) another position is read, or a reading fails. */
  from(minute: number, what: TrafficPosition | Error): void;
}

/** Creates the rollout; the production hold expires `holdMinutes` after it began. */
export function heldRollout(clock: Clock, { holdMinutes = 60 } = {}): HeldRollout {
  const start = clock.elapsed();
  const raised: string[] = [];
  const later: { readonly minute: number; readonly what: TrafficPosition | Error }[] = [];
  let shifting: { readonly since: number; readonly at: Date } | undefined;
  const minutes = () => (clock.elapsed() - start) / 60_000;

  function own(): TrafficReading {
    const before = { weight: 0, canary: green, baseline: blue };
    if (shifting === undefined)
      return {
        ...before,
        position: {
          kind: "held",
          hold: { id: "hook-1", at: "test", expiresAt: new Date(clock.now().getTime() + 3_600_000), ours: true },
        },
      };
    if (clock.elapsed() - shifting.since < 180_000)
      return { ...before, position: { kind: "moving", stage: "PRODUCTION_TRAFFIC_SHIFT" } };
    const expiresAt = new Date(shifting.at.getTime() + 180_000 + holdMinutes * 60_000);
    return {
      weight: 100,
      canary: green,
      baseline: undefined,
      position: { kind: "held", hold: { id: "hook-2", at: "production", expiresAt, ours: true } },
    };
  }

  return {
    raised,
    from: (minute, what) => void later.push({ minute, what }),
    async read() {
      const now = later.findLast(({ minute }) => minutes() >= minute)?.what;
      if (now instanceof Error) throw now;
      return now === undefined ? own() : { weight: 100, canary: green, baseline: undefined, position: now };
    },
    readArms: async () => ({ canary: green, baseline: blue }),
    async raise(hold) {
      raised.push(`raise ${hold.id} at ${hold.at}`);
      shifting ??= { since: clock.elapsed(), at: clock.now() };
    },
  };
}
