import type { MetricEvidence } from "../../src/core/canary/measurements/metric-evidence.ts";
import { normal, type Random } from "./random.ts";

/** How the p95 of two versions goes, minute by minute for half an hour. */
export interface Latencies {
  /** By what factor the canary is slower. */
  readonly factor: number;
  /** How far each version wanders by itself, as the deviation of the logarithm; 0 where only shared shocks move both. */
  readonly own: number;
}

const [MINUTES, MINUTE] = [30, 60_000];
/** Requests a minute of each version. */
const REQUESTS = { canary: 300, baseline: 2_700 };
const SHOCK = 0.15;
const MEMORY = 0.8;
const SPREAD = 0.5;

/**
 * Draws p95 latencies of log-normal requests around 200 ms, with shocks that both versions share. A sample's p95 is drawn by its
 * limit law: normal in its logarithm, with deviation σ·√(0.05·0.95/n)/φ(1.645).
 */
export function latenciesOf(random: Random, { factor, own }: Latencies): MetricEvidence {
  const [canary, baseline] = [wandering(random, own), wandering(random, own)];
  const minutes = Array.from({ length: MINUTES }, (_, minute) => {
    const shock = SHOCK * normal(random);
    const measured = (side: "canary" | "baseline", drift: number, times: number) => ({
      at: minute * MINUTE,
      value: 0.2 * times * Math.exp(shock + drift + (SPREAD * 2.1135 * normal(random)) / Math.sqrt(REQUESTS[side])),
      total: REQUESTS[side],
    });
    return [measured("canary", canary(), factor), measured("baseline", baseline(), 1)] as const;
  });
  return { canary: minutes.map(([one]) => one), baseline: minutes.map(([, other]) => other), before: [] };
}

function wandering(random: Random, deviation: number): () => number {
  let now = deviation * normal(random);
  return () => {
    now = MEMORY * now + Math.sqrt(1 - MEMORY ** 2) * deviation * normal(random);
    return now;
  };
}
