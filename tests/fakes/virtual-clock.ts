import type { Clock } from "../../src/ports/clock.ts";

/** A clock that stands still until somebody sleeps on it; every sleep passes at once. */
export interface VirtualClock extends Clock {
  /** Moves time on without anybody sleeping. */
  advance(milliseconds: number): void;
}

/** Creates a clock that starts at an instant. */
export function clockAt(instant: string): VirtualClock {
  const start = new Date(instant).getTime();
  let passed = 0;
  return {
    now: () => new Date(start + passed),
    elapsed: () => passed,
    async sleep(milliseconds, signal) {
      if (signal?.aborted === true) throw signal.reason;
      passed += milliseconds;
    },
    advance: (milliseconds) => {
      passed += milliseconds;
    },
  };
}
