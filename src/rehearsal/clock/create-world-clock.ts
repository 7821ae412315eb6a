import type { WorldClock, WorldTimer } from "./world-clock.ts";
import { formatWorldTime, type WorldTime, worldNow } from "./world-time.ts";

/** Controls the clock of a rehearsal: what child processes inherit, and how fast the world runs. */
export interface RehearsalClock extends WorldClock {
  /** Returns the variables by which a child's preload shows this clock; read them anew for each child. */
  env(): Readonly<Record<string, string>>;
  /** Lets the world run `scale` times as fast from now on; only while no child runs, since a child keeps its scale. */
  changeScale(scale: number): void;
}

interface Pending {
  readonly deadline: number;
  readonly task: () => void;
  timeout: NodeJS.Timeout | undefined;
}

const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** Creates the clock that shows `startsAt` (milliseconds since the epoch) now and runs `scale` times as fast as real time. */
export function createWorldClock(start: { readonly startsAt: number; readonly scale: number }): RehearsalClock {
  let time = anchored(start.startsAt, start.scale);
  const pending = new Set<Pending>();
  const now = () => worldNow(time);

  function arm(timer: Pending): void {
    const real = Math.ceil((timer.deadline - now()) / time.scale);
    timer.timeout = setTimeout(() => fire(timer), Math.min(Math.max(real, 0), LONGEST_TIMEOUT));
  }
  function fire(timer: Pending): void {
    if (now() < timer.deadline) {
      arm(timer);
      return;
    }
    pending.delete(timer);
    timer.task();
  }
  function after(milliseconds: number, task: () => void): WorldTimer {
    const timer: Pending = { deadline: now() + milliseconds, task, timeout: undefined };
    pending.add(timer);
    arm(timer);
    return {
      cancel() {
        pending.delete(timer);
        clearTimeout(timer.timeout);
      },
    };
  }
  return {
    now,
    scale: () => time.scale,
    after,
    sleep: (milliseconds, signal) => sleepUntilFired(after, milliseconds, signal),
    env: () => ({ REHEARSAL_CLOCK: formatWorldTime(time) }),
    changeScale(scale) {
      time = anchored(now(), scale);
      for (const timer of pending) {
        clearTimeout(timer.timeout);
        arm(timer);
      }
    },
  };
}

function anchored(startsAt: number, scale: number): WorldTime {
  if (!Number.isFinite(startsAt) || !(scale > 0) || !Number.isFinite(scale)) {
    throw new RangeError(`A world clock needs an instant and a scale above 0, not ${startsAt} and ${scale}.`);
  }
  return { startsAt, anchor: process.hrtime.bigint(), scale };
}

function sleepUntilFired(
  after: WorldClock["after"],
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    const abort = () => {
      timer.cancel();
      reject(signal?.reason);
    };
    const timer = after(milliseconds, () => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
    signal?.addEventListener("abort", abort, { once: true });
  });
}
