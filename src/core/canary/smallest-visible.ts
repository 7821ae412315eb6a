import type { CountComparison } from "./judge-counts.ts";
import { type ArmCounts, logEvidence, MULTIPLES } from "./statistics/sequential-test.ts";

/** Tells whether so many events, which are such a share of a total of requests, would have been seen. */
type Sight = (events: number, share: number, total: number) => boolean;

/**
 * Computes the smallest multiple of the baseline's rate that the traffic seen could have revealed: the one whose expected counts would
 * have reached 1/α and passed the gates. A regression of just that size is found about every other time. `undefined` when even twenty
 * times what is tolerated would have stayed unseen.
 */
export function smallestVisible(seen: ArmCounts, compare: CountComparison, alpha: number): number | undefined {
  const { canary, baseline } = seen;
  const isSeen = sightOf(seen, compare, alpha);
  // Half an event stands in for none, so that a clean baseline still has a rate.
  const rate = Math.max(0.5, baseline.events) / baseline.total;
  const index = firstOf(0, MULTIPLES.length, (at) => {
    const share = Math.min(1, rate * (MULTIPLES[at] ?? 0) * compare.tolerate);
    return isSeen(canary.total * share, share, canary.total);
  });
  const multiple = MULTIPLES[index];
  return multiple === undefined ? undefined : multiple * compare.tolerate;
}

/**
 * Computes the smallest share of the canary's requests whose events would have failed the comparison, also where the baseline had no event
 * that a multiple could be said of. `undefined` where not even an event at every request would have.
 */
export function smallestVisibleShare(seen: ArmCounts, compare: CountComparison, alpha: number): number | undefined {
  const isSeen = sightOf(seen, compare, alpha);
  const requests = Math.floor(seen.canary.total);
  const events = firstOf(1, requests + 1, (count) => isSeen(count, count / requests, requests));
  return events > requests ? undefined : events / requests;
}

/** Makes the question whether a canary with such counts would have failed beside the baseline that was seen. */
function sightOf({ canary, baseline }: ArmCounts, compare: CountComparison, alpha: number): Sight {
  if (Math.min(canary.total, baseline.total) < Math.max(1, compare.requests)) return () => false;
  return (events, share, total) =>
    events >= compare.events &&
    share - baseline.events / baseline.total >= compare.excess &&
    logEvidence([{ canary: { events, total }, baseline }], compare.tolerate) >= Math.log(1 / alpha);
}

/** Finds the first number from `from` on that is seen, by halving, since a larger one is seen wherever a smaller one is; `end` where none before it is. */
function firstOf(from: number, end: number, isSeen: (at: number) => boolean): number {
  let [first, last] = [from, end];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (isSeen(middle)) last = middle;
    else first = middle + 1;
  }
  return first;
}
