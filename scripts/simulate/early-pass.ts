import { judgeCanary } from "../../src/core/canary/judge-canary.ts";
import type { MetricEvidence } from "../../src/core/canary/measurements/metric-evidence.ts";
import { plainTable } from "./plain-table.ts";
import { randomFrom } from "./random.ts";
import { evidenceOf, STEADY_SHARE } from "./rollout.ts";
import { comparedCounts, planOf } from "./shipped-judge.ts";
import { sharePercent, type Tally, tallyOf, whenFound } from "./tally.ts";

const RULED_OUT = 3;

/** Lets the shipped judge see many rollouts, and finds the first look at which a phase might have ended early, `rule-out: 3`. */
export function earlyPasses(
  multiple: number,
  perSecond: number,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Tally {
  const plan = planOf([comparedCounts("errors", RULED_OUT)]);
  const random = randomFrom(seed);
  const rollout = { perSecond, rate: 0.005, multiple, drifting: false, phases: STEADY_SHARE };
  const firstEarly = (evidence: MetricEvidence) => {
    const looks = evidence.canary.map((_, minute) => minute + 1);
    return looks.find((minute) => judgeCanary(plan, [until(evidence, minute)]).mayPassEarly);
  };
  return tallyOf(Array.from({ length: runs }, () => firstEarly(evidenceOf(random, rollout))));
}

function until({ canary, baseline, before }: MetricEvidence, minute: number): MetricEvidence {
  return { canary: canary.slice(0, minute), baseline: baseline.slice(0, minute), before };
}

/** Writes when a phase may end early, and how often it wrongly would with just the regression that must be ruled out. */
export function earlyPassTable(runs: number): string {
  const drawn = { runs, seed: 500 };
  return plainTable(
    [
      `rule-out: ${RULED_OUT}, on 5 %`,
      "No difference: may end by minute",
      `${RULED_OUT}× the errors: would wrongly end`,
    ],
    [5, 20, 100].map((perSecond) => [
      `${perSecond}/s`,
      whenFound(earlyPasses(1, perSecond, drawn)),
      sharePercent(earlyPasses(RULED_OUT, perSecond, drawn)),
    ]),
  );
}
