import type { RehearsalClock } from "../clock/create-world-clock.ts";

const FAST = 3_600;

/** Lets world time pass, while no process of ours runs; the world runs faster meanwhile. */
export async function passTime(clock: RehearsalClock, milliseconds: number): Promise<void> {
  if (milliseconds === 0) return;
  const scale = clock.scale();
  clock.changeScale(FAST);
  try {
    await clock.sleep(milliseconds);
  } finally {
    clock.changeScale(scale);
  }
}
