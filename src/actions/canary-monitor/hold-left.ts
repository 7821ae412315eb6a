import type { Clock } from "../../ports/clock.ts";
import type { TrafficHold } from "../../ports/traffic.ts";

const BEFORE_EXPIRY_MILLISECONDS = 5 * 60_000;

/** Counts the milliseconds until a hold comes too near to its end to be judged any longer. */
export function holdLeft(hold: TrafficHold, clock: Clock): number {
  return hold.expiresAt.getTime() - clock.now().getTime() - BEFORE_EXPIRY_MILLISECONDS;
}
