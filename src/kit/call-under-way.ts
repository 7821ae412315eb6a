import type { Clock } from "../ports/clock.ts";

/**
 * Waits two turns of the event loop: one opens the connection of a call that was begun, one sends it. Code that is loaded any sooner
 * holds the call back for as long as it takes to compile.
 */
export async function callUnderWay(clock: Pick<Clock, "sleep">): Promise<void> {
  await clock.sleep(0);
  await clock.sleep(0);
}
