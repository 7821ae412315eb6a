import type { Clock } from "../../src/ports/clock.ts";

/** A clock that jumps from one awaited instant to the next: hours of many pass in seconds. */
export interface EventClock extends Clock {
  /** Lets everything that sleeps on it go on, until nothing sleeps any more. */
  run(): Promise<void>;
}

/** Creates a clock that stands at its zero. */
export function eventClock(): EventClock {
  let now = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => new Date(now),
    elapsed: () => now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        const at = now + milliseconds;
        const place = sleepers.findIndex((one) => one.at > at);
        sleepers.splice(place < 0 ? sleepers.length : place, 0, { at, wake });
      }),
    async run() {
      for (;;) {
        await settled();
        const next = sleepers.shift();
        if (next === undefined) return;
        now = next.at;
        next.wake();
      }
    },
  };
}

/** Waits until all that can go on without the clock has gone on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
