/** What both arms served in one interval of time: requests, and the events among them. */
export interface ArmCounts {
  readonly canary: { readonly events: number; readonly total: number };
  readonly baseline: { readonly events: number; readonly total: number };
}

/** The multiples that the mixture is over: 24 from 1.25 to 20, evenly spaced in their logarithm. */
export const MULTIPLES: readonly number[] = Array.from({ length: 24 }, (_, index) => 1.25 * 16 ** (index / 23));

/** Their weights, 1/√multiple: a small regression needs the head start, a large one is found at once anyway. Any choice made beforehand is valid. */
const WEIGHTS = normalised(MULTIPLES.map((multiple) => 1 / Math.sqrt(multiple)));

/** Evidence that grows with each interval. */
export interface Evidence {
  add(interval: ArmCounts): void;
  /** The logarithm of the evidence so far; 0 at the start. */
  log(): number;
}

/**
 * Gathers evidence that the canary's rate of events is more than `bound` times the baseline's. Anytime-valid: where it is not,
 * the evidence ever reaches 1/α with probability at most α, however often one looks, also when rates drift and shares of traffic change
 * (Lindon & Malek, "Anytime-Valid Inference for Multinomial Count Data", NeurIPS 2022). With a canary's share ρ of the requests, an
 * event at `ratio` times the rate falls on the canary with probability θ = ρ·ratio / (ρ·ratio + 1 − ρ); the evidence is the weighted
 * mean over the multiples of the likelihood ratio of θ at `bound · multiple` to θ at `bound`.
 *
 * It holds for requests that fail each by itself, not only for Poisson counts: at rates p of the baseline and `bound · p` of the canary, the
 * factor of one interval has the mean (1 − bound·p·(1 − a))ᶰ · (1 + p·(b − 1))ᵐ ≤ exp(0) = 1, for a and b the ratios of θ and of 1 − θ
 * (from 1 + x ≤ eˣ), and a lower rate of the canary only makes it smaller, since a > 1. So the product never grows in the mean, and
 * Ville's inequality gives the bound.
 */
export function evidenceAbove(bound: number): Evidence {
  return mixture(bound, MULTIPLES);
}

/**
 * Gathers evidence that the canary's rate is less than `bound` times the baseline's: the mirror image, over multiples below one. The same
 * holds with a < 1, where a higher rate of the canary only makes the mean smaller.
 */
export function evidenceBelow(bound: number): Evidence {
  return mixture(
    bound,
    MULTIPLES.map((multiple) => 1 / multiple),
  );
}

function mixture(bound: number, multiples: readonly number[]): Evidence {
  const logarithms = multiples.map(Math.log);
  const sums = new Float64Array(multiples.length);
  return {
    add({ canary, baseline }) {
      const events = canary.events + baseline.events;
      if (events === 0 || canary.total <= 0 || baseline.total <= 0) return;
      const raised = (canary.total / (canary.total + baseline.total)) * bound;
      const rest = baseline.total / (canary.total + baseline.total);
      for (let index = 0; index < sums.length; index++) {
        // ln θ(bound·multiple) − ln θ(bound) = ln multiple + moved, and the same of 1 − θ is moved alone.
        const moved = Math.log((raised + rest) / (raised * (multiples[index] ?? 1) + rest));
        sums[index] = (sums[index] ?? 0) + canary.events * (logarithms[index] ?? 0) + events * moved;
      }
    },
    log() {
      const highest = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
      const mean = sums.reduce((total, sum, index) => total + (WEIGHTS[index] ?? 0) * Math.exp(sum - highest), 0);
      return highest + Math.log(mean);
    },
  };
}

function normalised(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** Computes the logarithm of the evidence over several intervals that the canary's rate is more than `bound` times the baseline's. */
export function logEvidence(intervals: readonly ArmCounts[], bound: number): number {
  const evidence = evidenceAbove(bound);
  for (const interval of intervals) evidence.add(interval);
  return evidence.log();
}

/** Adds two intervals up. */
export function plus(one: ArmCounts, other: ArmCounts): ArmCounts {
  const arm = (side: "canary" | "baseline") => ({
    events: one[side].events + other[side].events,
    total: one[side].total + other[side].total,
  });
  return { canary: arm("canary"), baseline: arm("baseline") };
}

/** Adds up intervals. */
export function totalOf(intervals: readonly ArmCounts[]): ArmCounts {
  const nothing = { canary: { events: 0, total: 0 }, baseline: { events: 0, total: 0 } };
  return intervals.reduce(plus, nothing);
}
