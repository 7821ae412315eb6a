import type { WorldClock } from "../../../src/rehearsal/clock/world-clock.ts";

/** A world clock that stands still until it is pushed. */
export interface StillClock extends WorldClock {
  push(milliseconds: number): void;
}

/** Creates a clock that stands at the instant; nothing waits on it, since the AWS side never does. */
export function stillClock(instant: string): StillClock {
  let now = Date.parse(instant);
  return {
    now: () => now,
    scale: () => 60,
    after: () => ({ cancel: () => {} }),
    sleep: () => Promise.reject(new Error("nobody sleeps in this test")),
    push: (milliseconds) => {
      now += milliseconds;
    },
  };
}
