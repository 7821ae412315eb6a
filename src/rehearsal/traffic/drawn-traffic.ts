import type { Behaviour } from "../application/behaviour.ts";
import type { Random } from "../application/random.ts";
import { NO_VERSION, type ServedLog } from "../application/served.ts";
import { BUYS_EVERY, drawVisit } from "./draw-visit.ts";

/** Where a drawn visit goes: to a target group, and there to a version where a task is healthy. */
export interface DrawnVisit {
  readonly targetGroup: string;
  readonly behaviour: Behaviour | undefined;
}

/** What the crowd needs. */
export interface DrawnTrafficSettings {
  readonly served: ServedLog;
  readonly now: () => number;
  /** Sends one visit on its way, by the weights of this instant. */
  readonly choose: () => DrawnVisit;
  readonly random: Random;
  /** Visits in one second of world time. */
  readonly ratePerSecond: number;
}

/** The most milliseconds of world time that one call makes up for: where hours are skipped, nobody measures. */
const MOST_MADE_UP = 30_000;

/**
 * Creates the visitors that are too many to be played one by one: each call draws those since the last one, from the behaviour of
 * the version that each would meet. A minute at a small share of the traffic then holds as many requests as on a busy service.
 */
export function createDrawnTraffic({ served, now, choose, random, ratePerSecond }: DrawnTrafficSettings): () => void {
  let last = now();
  let owed = 0;
  let count = 0;
  return () => {
    const until = now();
    const from = Math.max(last, until - MOST_MADE_UP);
    last = until;
    owed += ((until - from) / 1000) * ratePerSecond;
    const due = Math.floor(owed);
    owed -= due;
    for (let index = 0; index < due; index += 1) {
      count += 1;
      const { targetGroup, behaviour } = choose();
      const key = { targetGroup, version: behaviour?.version ?? NO_VERSION };
      const bucket = served.at(from + ((until - from) * index) / due, key);
      if (behaviour === undefined) bucket.balancerErrors += 1;
      else drawVisit(bucket, { behaviour, buys: count % BUYS_EVERY === 0 }, random);
    }
  };
}
