import { type Finding, notEnough } from "./finding.ts";
import type { MetricPlan } from "./monitor-plan.ts";
import { isSame } from "./statistics/is-same.ts";
import { logSignEvidence, pairsNeeded } from "./statistics/paired-signs.ts";
import { toleratedValue } from "./tolerated-value.ts";

/** The figures of both arms in the bucket that starts at `at`, in milliseconds. */
export interface PairedFigures {
  readonly at: number;
  readonly canary: number;
  readonly baseline: number;
}

/** From how many pairs on figures that do not move are doubted. */
const DOUBTED_FROM = 5;

/**
 * Compares figures minute by minute, by an anytime-valid sign test: a pair is lost where the canary is worse than what is tolerated,
 * won where it is not, and says nothing where both are the same. It fails with the first pair at which the evidence reached 1/α; that stays.
 */
export function judgePairs(
  { tolerate, bad }: { readonly tolerate: number; readonly bad: MetricPlan["bad"] },
  pairs: readonly PairedFigures[],
  alpha: number,
): Finding {
  const doubt = doubtOf(pairs);
  if (doubt !== undefined) return notEnough(doubt);
  const enough = Math.log(1 / alpha);
  let [losses, wins] = [0, 0];
  let failedAt: number | undefined;
  for (const { at, canary, baseline } of pairs) {
    const tolerated = toleratedValue(baseline, tolerate, bad);
    if (isSame(canary, tolerated)) continue;
    if (bad === "above" ? canary > tolerated : canary < tolerated) losses++;
    else wins++;
    if (failedAt === undefined && logSignEvidence(losses, wins) >= enough) failedAt = at;
  }
  const log = logSignEvidence(losses, wins);
  const common = {
    failedAt,
    recovered: failedAt !== undefined && log < enough,
    // Where wins alone are evidence enough; else it has no word on an early end.
    ruledOut: logSignEvidence(wins, losses) >= enough ? true : undefined,
    tests: [{ name: "evidence of worse points", value: Math.exp(Math.min(log, 700)), threshold: 1 / alpha }],
  };
  const worse = `worse than the baseline beside it in ${losses} of ${pairs.length} points`;
  if (failedAt !== undefined) return { ...common, verdict: "fail", why: worse };
  const needed = pairsNeeded(alpha);
  if (pairs.length < needed)
    return { ...common, verdict: "insufficient-data", why: `needs ${needed} points in both arms, has ${pairs.length}` };
  return {
    ...common,
    verdict: "pass",
    why: losses === 0 ? "no worse than the baseline beside it" : `${worse}, which proves nothing`,
  };
}

/** Says why figures cannot be two arms' measurements: an answer that never moves, or is the same for both, proves nothing (C2). */
export function doubtOf(pairs: readonly Omit<PairedFigures, "at">[]): string | undefined {
  const [first] = pairs;
  if (first === undefined || pairs.length < DOUBTED_FROM) return undefined;
  if (pairs.every(({ canary, baseline }) => canary === first.canary && baseline === first.baseline))
    return `the figures of both arms never changed over ${pairs.length} points: does the query measure anything?`;
  if (pairs.every(({ canary, baseline }) => canary === baseline))
    return `both arms gave the same figures in all ${pairs.length} points: does the query tell them apart?`;
  return undefined;
}
