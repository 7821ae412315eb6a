import type { Clock } from "../../src/ports/clock.ts";
import type { Traffic } from "../../src/ports/traffic.ts";
import { blue, green } from "./held-rollout.ts";

/** A canary that is held before each of its steps, each hold for some minutes from its start on. */
export interface SteppedRollout extends Traffic {
  /** The weights that were raised from, with the minute of each. */
  readonly raised: string[];
}

/** Creates a canary at 0 % with steps to each of the weights; the last is all traffic. */
export function steppedRollout(clock: Clock, weights: readonly number[], holdMinutes: number): SteppedRollout {
  const start = clock.elapsed();
  const raised: string[] = [];
  let step = 0;
  let since = clock.now();
  const weightNow = () => (step === 0 ? 0 : (weights[step - 1] ?? 100));
  return {
    raised,
    async read() {
      const expiresAt = new Date(since.getTime() + holdMinutes * 60_000);
      const hold = { id: `hook-${step + 1}`, at: "step", expiresAt, ours: true } as const;
      const weight = weightNow();
      const arms = { weight, canary: green, baseline: weight >= 100 ? undefined : blue };
      return { ...arms, position: step < weights.length ? { kind: "held", hold } : { kind: "settled" } };
    },
    async raise(hold) {
      if (hold.id !== `hook-${step + 1}`) return;
      raised.push(`${weightNow()} % after ${Math.round((clock.elapsed() - start) / 60_000)} min`);
      step += 1;
      since = clock.now();
    },
  };
}
