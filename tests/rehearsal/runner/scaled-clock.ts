import { setTimeout as wait } from "node:timers/promises";
import type { WorldClock } from "../../../src/rehearsal/clock/world-clock.ts";

/** Makes a world clock that runs `scale` times faster than the machine's, from a fixed instant. */
export function scaledClock(scale: number): WorldClock {
  const start = Date.UTC(2026, 9, 20, 10);
  const began = performance.now();
  return {
    now: () => start + (performance.now() - began) * scale,
    scale: () => scale,
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds / scale);
      return { cancel: () => clearTimeout(timer) };
    },
    async sleep(milliseconds, signal) {
      await wait(milliseconds / scale, undefined, signal === undefined ? {} : { signal });
    },
  };
}
