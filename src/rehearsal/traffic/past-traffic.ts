import type { Behaviour } from "../application/behaviour.ts";
import type { Random } from "../application/random.ts";
import type { ServedKey, ServedLog } from "../application/served.ts";
import { BUYS_EVERY, drawVisit } from "./draw-visit.ts";

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
    for (let count = 0; count < past.ratePerSecond * 60; count += 1)
      drawVisit(bucket, { behaviour, buys: count % BUYS_EVERY === 0 }, random);
  }
}
