import { type Finding, notEnough } from "./finding.ts";
import type { Comparison } from "./monitor-plan.ts";
import {
  type ArmCounts,
  type Evidence,
  evidenceAbove,
  evidenceBelow,
  plus,
  totalOf,
} from "./statistics/sequential-test.ts";

/** What both arms served in the bucket that starts at `at`, in milliseconds. */
export type CountBucket = ArmCounts & { readonly at: number };

/** How counts are compared. */
export type CountComparison = Extract<Comparison, { readonly judge: "sequential" }>;

/** From how many buckets on arms that are the same are doubted. */
const DOUBTED_FROM = 5;

/**
 * Compares counts by the sequential test. It fails with the first bucket at which the evidence reached 1/α and the gates held: enough
 * requests in both arms, enough events, and enough excess; that stays. `alpha` is this test's share of the probability of a false abort.
 */
export function judgeCounts(compare: CountComparison, buckets: readonly CountBucket[], alpha: number): Finding {
  if (isOneArm(buckets))
    return notEnough(
      `both arms gave the same counts in all ${buckets.length} buckets: does the query tell them apart?`,
    );
  const enough = Math.log(1 / alpha);
  const worse = evidenceAbove(compare.tolerate);
  const better = compare.ruleOut === undefined ? undefined : evidenceBelow(compare.ruleOut);
  let seen = totalOf([]);
  let failedAt: number | undefined;
  for (const bucket of buckets) {
    seen = plus(seen, bucket);
    worse.add(bucket);
    better?.add(bucket);
    if (failedAt === undefined && mayStop(compare, seen) && worse.log() >= enough) failedAt = bucket.at;
  }
  const crossed = worse.log() >= enough;
  return {
    ...verdictOf(compare, seen, { crossed, failed: failedAt !== undefined }),
    failedAt,
    recovered: failedAt !== undefined && !(crossed && mayStop(compare, seen)),
    ruledOut: better === undefined ? undefined : better.log() >= enough,
    tests: [
      statistic("evidence of a higher rate", worse, alpha),
      ...(better === undefined
        ? []
        : [statistic(`evidence of less than ${compare.ruleOut} times the rate`, better, alpha)]),
    ],
  };
}

/** Tells whether both arms are surely one: the same counts in every bucket, of a traffic that moves (C2). */
function isOneArm(buckets: readonly CountBucket[]): boolean {
  return (
    buckets.length >= DOUBTED_FROM &&
    buckets.some(({ canary }) => canary.total !== buckets[0]?.canary.total) &&
    buckets.every(({ canary, baseline }) => canary.total === baseline.total && canary.events === baseline.events)
  );
}

function hasRequests({ requests }: CountComparison, { canary, baseline }: ArmCounts): boolean {
  return canary.total >= requests && baseline.total >= requests;
}

/** Tells whether evidence may count by now: without these gates two errors on a small canary could stop a release. */
function mayStop(compare: CountComparison, seen: ArmCounts): boolean {
  const excess = seen.canary.events / seen.canary.total - seen.baseline.events / seen.baseline.total;
  return hasRequests(compare, seen) && seen.canary.events >= compare.events && excess >= compare.excess;
}

function verdictOf(
  compare: CountComparison,
  seen: ArmCounts,
  { crossed, failed }: { readonly crossed: boolean; readonly failed: boolean },
): Pick<Finding, "verdict" | "why"> {
  const { canary, baseline } = seen;
  if (failed) {
    const why = `${percent(canary.events / canary.total)} against ${percent(baseline.events / baseline.total)} in the baseline beside it`;
    return { verdict: "fail", why };
  }
  if (!hasRequests(compare, seen)) {
    const has = `has ${rounded(canary.total)} and ${rounded(baseline.total)}`;
    return { verdict: "insufficient-data", why: `needs ${compare.requests} requests in both arms, ${has}` };
  }
  if (crossed)
    return { verdict: "inconclusive", why: "worse than the baseline, by too few events or too little to stop for" };
  return { verdict: "pass", why: "no worse than the baseline beside it" };
}

/** Writes evidence as the number that is held against 1/α, which is as far as numbers go. */
function statistic(name: string, evidence: Evidence, alpha: number) {
  return { name, value: Math.exp(Math.min(evidence.log(), 700)), threshold: 1 / alpha };
}

function rounded(count: number): number {
  return Number(count.toFixed(1));
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
