import { type Finding, notEnough } from "./finding.ts";
import { doubtOf } from "./judge-pairs.ts";
import type { MetricPlan, PhaseEndTest } from "./monitor-plan.ts";
import { type RatioEstimate, ratioEstimate } from "./statistics/hodges-lehmann.ts";
import { leastProbability, mannWhitney, type RankTest } from "./statistics/mann-whitney.ts";
import { toleratedValue } from "./tolerated-value.ts";

/** A figure of one arm in the bucket that starts at `at`, in milliseconds. */
export interface Figure {
  readonly at: number;
  readonly value: number;
}

/** Both arms' figures of a phase, in order of time, and where its planned end is: later ones count only as far as they are needed. */
export interface PhaseFigures {
  readonly canary: readonly Figure[];
  readonly baseline: readonly Figure[];
  readonly endsAt: number | undefined;
}

/**
 * Tests a phase's figures once, at its end, by Mann–Whitney: a difference counts that is unlikely at `level` and as large as `effect`.
 * The figures up to the planned end are taken, or the first that are enough, so that a phase that lasts longer is not tested twice.
 */
export function judgePhaseEnd(
  { tolerate, effect, bad }: PhaseEndTest & Pick<MetricPlan, "bad">,
  figures: PhaseFigures,
  level: number,
): Finding {
  const { canary, baseline } = sampleOf(figures, level);
  const [own, other] = [canary.map(({ value }) => value), baseline.map(({ value }) => value)];
  if (leastProbability(own.length, other.length) > level)
    return notEnough(`needs more points for its test at the phase's end, has ${own.length} and ${other.length}`);
  const length = Math.max(own.length, other.length);
  const [last, lastBeside] = [own.at(-1) ?? 0, other.at(-1) ?? 0];
  const beside = Array.from({ length }, (_, at) => ({ canary: own[at] ?? last, baseline: other[at] ?? lastBeside }));
  const doubt = doubtOf(beside);
  if (doubt !== undefined) return notEnough(doubt);
  const tolerated = other.map((value) => toleratedValue(value, tolerate, bad));
  const sign = bad === "above" ? 1 : -1;
  const test = mannWhitney(
    own.map((value) => sign * value),
    tolerated.map((value) => sign * value),
  );
  const significant = test.p <= level;
  const failed = significant && test.effect >= effect;
  return {
    verdict: failed ? "fail" : "pass",
    why: significant
      ? differenceWords(test, failed, ratioEstimate(own, other))
      : "not different from the baseline over the phase",
    failedAt: failed ? Math.max(canary.at(-1)?.at ?? 0, baseline.at(-1)?.at ?? 0) : undefined,
    recovered: false,
    ruledOut: undefined,
    tests: [
      { name: "Mann–Whitney p", value: test.p, threshold: level },
      { name: "probability to be worse", value: test.effect, threshold: effect },
    ],
  };
}

/** Takes what was measured before the planned end, and as many buckets more as the level needs. */
function sampleOf({ canary, baseline, endsAt = Number.POSITIVE_INFINITY }: PhaseFigures, level: number) {
  const until = (end: number) => ({
    canary: canary.filter(({ at }) => at < end),
    baseline: baseline.filter(({ at }) => at < end),
  });
  const later = [...canary, ...baseline].map(({ at }) => at + 1).filter((end) => end > endsAt);
  const ends = [endsAt, ...later.toSorted((a, b) => a - b)];
  const suffices = ends.find((end) => {
    const sample = until(end);
    return leastProbability(sample.canary.length, sample.baseline.length) <= level;
  });
  return until(suffices ?? Number.POSITIVE_INFINITY);
}

function differenceWords({ p, effect }: RankTest, failed: boolean, estimate: RatioEstimate | undefined): string {
  const digits = (value: number) => String(Number(value.toPrecision(2)));
  const [low, high] = estimate?.interval ?? [];
  const range = low === undefined || high === undefined ? "" : ` (${digits(low)} to ${digits(high)})`;
  const times = estimate === undefined ? "" : `, ${digits(estimate.ratio)} times the baseline${range}`;
  const pairs = `worse in ${Math.round(effect * 100)} % of all pairs of points`;
  return failed
    ? `${pairs} over the phase${times}, p ${digits(p)}`
    : `${pairs} over the phase, too few to count${times}`;
}
