import type { MetricEvidence } from "../../src/core/canary/measurements/metric-evidence.ts";
import { normalTail } from "../../src/core/canary/statistics/normal-tail.ts";

/** A rule that looks each minute: the minute at which it would have ended a rollout, from 1. */
export type Rule = (evidence: MetricEvidence) => number | undefined;

const LIMIT = 0.01;
const LEVEL = 0.05;
const LOOKS = 30;

/** The rules that are in common use, by what they are called. */
export const NAIVE_RULES: Readonly<Record<string, Rule>> = {
  "one look above 1 %": (evidence) => nth(aboveLimit(evidence), 1),
  "more than 3 looks above 1 %": (evidence) => nth(aboveLimit(evidence), 4),
  "3 looks in a row above 1 %": (evidence) => inARow(aboveLimit(evidence), 3),
  "z-test p < 5 %, each minute alone": (evidence) => nth(zTests(evidence, false), 1),
  "z-test p < 5 %, on the running total": (evidence) => nth(zTests(evidence, true), 1),
  "the same, p < 5 % / 30 looks": (evidence) => nth(zTests(evidence, true, LEVEL / LOOKS), 1),
};

/** Finds the minute of the n-th hit. */
export function nth(hits: readonly boolean[], n: number): number | undefined {
  const minutes = hits.flatMap((hit, index) => (hit ? [index + 1] : []));
  return minutes[n - 1];
}

/** Finds the minute at which so many hits followed each other. */
export function inARow(hits: readonly boolean[], length: number): number | undefined {
  const index = hits.findIndex((_, end) => end + 1 >= length && hits.slice(end + 1 - length, end + 1).every(Boolean));
  return index < 0 ? undefined : index + 1;
}

function aboveLimit({ canary }: MetricEvidence): boolean[] {
  return canary.map(({ value = 0, total = 0 }) => total > 0 && value / total > LIMIT);
}

function zTests({ canary, baseline }: MetricEvidence, running: boolean, level = LEVEL): boolean[] {
  let sum = { x: 0, n: 0, y: 0, m: 0 };
  return baseline.map(({ value: y = 0, total: m = 0 }, minute) => {
    const { value: x = 0, total: n = 0 } = canary[minute] ?? {};
    sum = running ? { x: sum.x + x, n: sum.n + n, y: sum.y + y, m: sum.m + m } : { x, n, y, m };
    return zTest(sum) < level;
  });
}

/** Computes the probability of the ordinary one-sided z-test of two shares. */
function zTest({
  x,
  n,
  y,
  m,
}: {
  readonly x: number;
  readonly n: number;
  readonly y: number;
  readonly m: number;
}): number {
  const pooled = (x + y) / (n + m);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return error > 0 ? normalTail((x / n - y / m) / error) : 1;
}
