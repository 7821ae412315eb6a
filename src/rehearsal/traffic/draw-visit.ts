import type { Behaviour } from "../application/behaviour.ts";
import { logNormal, type Random } from "../application/random.ts";
import type { Served } from "../application/served.ts";

/** One visit in so many buys something. */
export const BUYS_EVERY = 13;

/** Adds one visit to a bucket as the version's behaviour makes it likely; `buys` says whether it is a checkout. */
export function drawVisit(
  bucket: Served,
  { behaviour, buys }: { readonly behaviour: Behaviour; readonly buys: boolean },
  random: Random,
): void {
  bucket.requests += 1;
  bucket.latencies.push(logNormal(random, behaviour.latency.medianMs, behaviour.latency.p95Ms));
  const failed = random() < behaviour.errorRate;
  if (failed) bucket.errors += 1;
  if (!buys) return;
  if (failed || random() < behaviour.orderFailureRate) bucket.ordersFailed += 1;
  else bucket.ordersPlaced += 1;
}
