import type { Behaviour } from "../application/behaviour.ts";
import { logNormal, type Random } from "../application/random.ts";
import type { ServedKey, ServedLog } from "../application/served.ts";

/** Describes the hour before the world began. */
export interface PastTraffic {
  readonly before: number;
  readonly minutes: number;
  readonly ratePerSecond: number;
  readonly behaviour: Behaviour;
  readonly key: ServedKey;
}

/** Writes what the running version would have served before the world began, drawn from its own behaviour. */
export function writePastTraffic(served: ServedLog, random: Random, past: PastTraffic): void {
  const { behaviour } = past;
  for (let minute = 1; minute <= past.minutes; minute += 1) {
    const bucket = served.at(past.before - minute * 60_000, past.key);
    for (let count = 0; count < past.ratePerSecond * 60; count += 1) {
      bucket.requests += 1;
      bucket.latencies.push(logNormal(random, behaviour.latency.medianMs, behaviour.latency.p95Ms));
      const failed = random() < behaviour.errorRate;
      if (failed) bucket.errors += 1;
      if (count % 13 !== 0) continue;
      if (failed || random() < behaviour.orderFailureRate) bucket.ordersFailed += 1;
      else bucket.ordersPlaced += 1;
    }
  }
}
