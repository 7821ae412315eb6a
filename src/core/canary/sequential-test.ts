/** What both arms served in one interval of time: requests, and the events among them. */
export interface ArmCounts {
  readonly canary: { readonly events: number; readonly total: number };
  readonly baseline: { readonly events: number; readonly total: number };
}

const GRID = Array.from({ length: 24 }, (_, index) => 1.25 * (20 / 1.25) ** (index / 23));

/**
 * Computes the logarithm of the evidence that the canary's odds of an event are more than `tolerate` times the baseline's.
 * An anytime-valid test: where they are not, it ever reaches ln(1/α) with probability at most α, however often one looks,
 * also when rates drift and shares of traffic change. Each event falls on the canary with the probability of its share of
 * traffic (Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022); the mixture is over a grid of
 * odds ratios from 1.25 to 20 times the tolerated one.
 */
export function logEvidence(intervals: readonly ArmCounts[], tolerate: number): number {
  const logs = GRID.map((ratio) => intervals.reduce((sum, interval) => sum + logRatio(interval, tolerate, ratio), 0));
  const highest = Math.max(...logs);
  const mean = logs.reduce((sum, log) => sum + Math.exp(log - highest), 0) / logs.length;
  return highest + Math.log(mean);
}

function logRatio({ canary, baseline }: ArmCounts, tolerate: number, ratio: number): number {
  if (canary.total <= 0 || baseline.total <= 0) return 0;
  const share = canary.total / (canary.total + baseline.total);
  const theta = (odds: number) => (share * odds) / (share * odds + 1 - share);
  const [expected, raised] = [theta(tolerate), theta(tolerate * ratio)];
  return canary.events * Math.log(raised / expected) + baseline.events * Math.log((1 - raised) / (1 - expected));
}

/** Adds up intervals. */
export function totalOf(intervals: readonly ArmCounts[]): ArmCounts {
  const sum = (arm: "canary" | "baseline", what: "events" | "total") =>
    intervals.reduce((total, interval) => total + interval[arm][what], 0);
  return {
    canary: { events: sum("canary", "events"), total: sum("canary", "total") },
    baseline: { events: sum("baseline", "events"), total: sum("baseline", "total") },
  };
}

/**
 * Computes the smallest multiple of the baseline's rate that the traffic seen could have revealed, by the evidence that its
 * expected counts would have given; `undefined` when even twentyfold would have stayed unseen.
 */
export function smallestVisible(seen: ArmCounts, tolerate: number, alpha: number): number | undefined {
  const { canary, baseline } = seen;
  if (canary.total <= 0 || baseline.total <= 0) return undefined;
  // Half an event stands in for none, so that a clean baseline still has a rate.
  const rate = Math.max(0.5, baseline.events) / baseline.total;
  return GRID.map((ratio) => ratio * tolerate).find((multiple) => {
    const events = Math.min(canary.total, canary.total * rate * multiple);
    return logEvidence([{ canary: { events, total: canary.total }, baseline }], tolerate) >= Math.log(1 / alpha);
  });
}
