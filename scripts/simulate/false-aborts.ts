import type { MetricEvidence } from "../../src/core/canary/measurements/metric-evidence.ts";
import { NAIVE_RULES } from "./naive-rules.ts";
import { plainTable } from "./plain-table.ts";
import { randomFrom } from "./random.ts";
import { evidenceOf, PHASES, type Rollout, STEADY_SHARE } from "./rollout.ts";
import { comparedCounts, planOf, stoppedAt } from "./shipped-judge.ts";
import { sharePercent, type Tally, tallyOf } from "./tally.ts";

/** The rollouts without any difference that the judge must not stop, by what they are called. */
export const NO_DIFFERENCE: Readonly<Record<string, Rollout>> = Object.fromEntries(
  [false, true].flatMap((drifting) =>
    [STEADY_SHARE, PHASES].flatMap((phases) =>
      [5, 20, 100].map((perSecond) => {
        const share = phases === PHASES ? "5→25→100 %" : "5 %";
        const name = `${drifting ? "drifting" : "steady"}, ${share}, ${perSecond}/s`;
        return [name, { perSecond, rate: 0.005, multiple: 1, drifting, phases }] as const;
      }),
    ),
  ),
);

/** Lets the shipped judge see many rollouts without any difference. */
export function falseAborts(rollout: Rollout, { runs, seed }: { readonly runs: number; readonly seed: number }): Tally {
  const plan = planOf([comparedCounts("errors")]);
  const random = randomFrom(seed);
  return tallyOf(Array.from({ length: runs }, () => stoppedAt(plan, [evidenceOf(random, rollout)])));
}

/** Writes how many rollouts without any difference are ended within 30 one-minute looks, by rule. */
export function falseAbortTable(runs: number): string {
  const plan = planOf([comparedCounts("errors")]);
  const rules = Object.entries({
    ...NAIVE_RULES,
    "**sequential test, as shipped**": (evidence: MetricEvidence) => stoppedAt(plan, [evidence]),
  });
  const columns = Object.entries(NO_DIFFERENCE).map(([name, rollout], index) => {
    const random = randomFrom(100 + index);
    const drawn = Array.from({ length: runs }, () => evidenceOf(random, rollout));
    return { name, cells: rules.map(([, rule]) => sharePercent(tallyOf(drawn.map(rule)))) };
  });
  return plainTable(
    ["No difference", ...rules.map(([name]) => name)],
    columns.map(({ name, cells }) => [name, ...cells]),
  );
}
