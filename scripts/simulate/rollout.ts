import type { MetricEvidence } from "../../src/core/canary/measurements/metric-evidence.ts";
import { normal, poisson, type Random } from "./random.ts";

/** How a rollout goes, in minutes of available data. */
export interface Rollout {
  /** Requests a second, both versions together. */
  readonly perSecond: number;
  /** The baseline's rate of errors. */
  readonly rate: number;
  /** The canary's rate as a multiple of it. */
  readonly multiple: number;
  /** Whether the baseline's rate wanders, for both versions alike: by a factor of two and more within some minutes. */
  readonly drifting: boolean;
  readonly phases: readonly { readonly share: number; readonly minutes: number }[];
}

/** One share for half an hour. */
export const STEADY_SHARE = [{ share: 0.05, minutes: 30 }] as const;
/** The phases of an ordinary rollout; at all traffic there is no baseline beside it. */
export const PHASES = [
  { share: 0.05, minutes: 10 },
  { share: 0.25, minutes: 10 },
  { share: 1, minutes: 10 },
] as const;

const MINUTE = 60_000;
const DRIFT = { memory: 0.9, step: 0.3 };

/** Draws what would be measured of a rollout, minute by minute: requests and errors of both versions. */
export function evidenceOf(random: Random, { perSecond, rate, multiple, drifting, phases }: Rollout): MetricEvidence {
  const shares = phases.flatMap(({ share, minutes }) => Array.from({ length: minutes }, () => share));
  let wandering = 0;
  const buckets = shares.map((share, minute) => {
    wandering = drifting ? DRIFT.memory * wandering + DRIFT.step * normal(random) : 0;
    const now = Math.min(0.5, rate * Math.exp(wandering));
    const arm = (of: number, errors: number) => {
      const mean = perSecond * 60 * of;
      const value = poisson(random, mean * Math.min(1, errors));
      return { at: minute * MINUTE, value, total: value + around(random, mean * (1 - Math.min(1, errors))) };
    };
    return { share, canary: arm(share, now * multiple), baseline: arm(1 - share, now) };
  });
  return {
    canary: buckets.map(({ canary }) => canary),
    baseline: buckets.filter(({ share }) => share < 1).map(({ baseline }) => baseline),
    before: [],
  };
}

/** Draws a count near its mean; of many requests the normal distribution is as good as Poisson's, and quicker. */
function around(random: Random, mean: number): number {
  return mean < 100 ? poisson(random, mean) : Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
}
