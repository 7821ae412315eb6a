import { decides } from "./decides.ts";
import type { MonitorPlan } from "./monitor-plan.ts";
import { weighs } from "./score.ts";

/** Splits the probability of a false abort evenly over the tests that can stop a release (Bonferroni). */
export function alphaOfEachTest({ metrics, alpha, score }: Pick<MonitorPlan, "metrics" | "alpha" | "score">): number {
  const counted = metrics.filter(score === undefined ? decides : weighs);
  const tests = counted.reduce(
    (sum, { compare, atPhaseEnd }) => sum + Number(compare !== undefined) + Number(atPhaseEnd !== undefined),
    0,
  );
  return alpha / Math.max(1, tests);
}
