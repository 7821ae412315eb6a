import { plainTable } from "./plain-table.ts";
import { randomFrom } from "./random.ts";
import { evidenceOf, type Rollout, STEADY_SHARE } from "./rollout.ts";
import { comparedCounts, planOf, stoppedAt } from "./shipped-judge.ts";
import { type Tally, tallyOf, whenFound } from "./tally.ts";

const RATES = [5, 20, 100];
/** The median minute by which the judge must find a regression, on 5 % of 100 requests a second and a base of 0.5 %. */
export const DETECTION_GOALS: Readonly<Record<number, number>> = { 4: 3, 2: 12 };

/** Lets the shipped judge see many rollouts of a regression on a canary of 5 %. */
export function detections(
  { perSecond, rate, multiple }: Pick<Rollout, "perSecond" | "rate" | "multiple">,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Tally {
  const plan = planOf([comparedCounts("errors")]);
  const random = randomFrom(seed);
  const rollout = { perSecond, rate, multiple, drifting: false, phases: STEADY_SHARE };
  return tallyOf(Array.from({ length: runs }, () => stoppedAt(plan, [evidenceOf(random, rollout)])));
}

/** Writes when regressions are found: the median minute, and how many within 30 minutes where that is not all. */
export function detectionTable(runs: number): string {
  const rows = [0.005, 0.001].flatMap((rate) =>
    [2, 4, 10].map((multiple) => {
      const found = RATES.map((perSecond) => whenFound(detections({ perSecond, rate, multiple }, { runs, seed: 200 })));
      const goal = rate === 0.005 ? DETECTION_GOALS[multiple] : undefined;
      return [`${multiple}× of ${rate * 100} %`, ...found, goal === undefined ? "" : `minute ${goal} at 100/s`];
    }),
  );
  return plainTable(["Found on 5 % by minute", ...RATES.map((perSecond) => `${perSecond}/s`), "Goal"], rows);
}
