import type { MetricEvidence } from "../../src/core/canary/measurements/metric-evidence.ts";
import { mannWhitney } from "../../src/core/canary/statistics/mann-whitney.ts";
import { type Latencies, latenciesOf } from "./latencies.ts";
import { inARow, nth, type Rule } from "./naive-rules.ts";
import { plainTable } from "./plain-table.ts";
import { randomFrom } from "./random.ts";
import { comparedPercentile, planOf, stoppedAt } from "./shipped-judge.ts";
import { sharePercent, type Tally, tallyOf, whenFound } from "./tally.ts";

/** How the latencies of the table go: without a difference twice, then slower by 30 %. */
export const LATENCIES = {
  calm: { factor: 1, own: 0 },
  wandering: { factor: 1, own: 0.08 },
  slower: { factor: 1.3, own: 0 },
} as const satisfies Readonly<Record<string, Latencies>>;

/** The judges of percentiles as they are shipped, by what they are called. */
export const PERCENTILE_JUDGES: Readonly<Record<string, Rule>> = {
  "paired signs": shipped({ compare: {} }),
  "paired signs, 1.1× tolerated": shipped({ compare: { tolerate: 1.1 } }),
  "Mann–Whitney once, at the end": shipped({ "at-phase-end": {} }),
  "Mann–Whitney once, 1.1× tolerated": shipped({ "at-phase-end": { tolerate: 1.1 } }),
};

const NAIVE: Readonly<Record<string, Rule>> = {
  "any look above 270 ms": ({ canary }) =>
    nth(
      canary.map(({ value = 0 }) => value > 0.27),
      1,
    ),
  "any look above 1.2× the baseline": (evidence) => nth(above(evidence), 1),
  "3 looks in a row above 1.2×": (evidence) => inARow(above(evidence), 3),
  "Mann–Whitney p < 5 % at every look from the 5th": everyLook,
};

/** Applies a rule to many draws. */
export function percentileTally(
  rule: Rule,
  latencies: Latencies,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Tally {
  const random = randomFrom(seed);
  return tallyOf(Array.from({ length: runs }, () => rule(latenciesOf(random, latencies))));
}

/** Writes how the rules for percentiles behave: ended without a difference, and when 30 % slower is found. */
export function percentileTable(runs: number): string {
  const drawn = { runs, seed: 300 };
  const rows = Object.entries({ ...NAIVE, ...PERCENTILE_JUDGES }).map(([name, rule]) => [
    name in PERCENTILE_JUDGES ? `**${name}**` : name,
    sharePercent(percentileTally(rule, LATENCIES.calm, drawn)),
    sharePercent(percentileTally(rule, LATENCIES.wandering, drawn)),
    whenFound(percentileTally(rule, LATENCIES.slower, drawn)),
  ]);
  return plainTable(
    ["p95 over 30 minutes", "No difference", "Each wanders by 8 %", "30 % slower found by minute"],
    rows,
  );
}

function shipped(judges: Parameters<typeof comparedPercentile>[1]): Rule {
  const plan = planOf([comparedPercentile("p95", judges)]);
  return (evidence) => stoppedAt(plan, [{ ...evidence, phaseEnd: true }]);
}

function above({ canary, baseline }: MetricEvidence): boolean[] {
  return canary.map(({ value = 0 }, minute) => value > 1.2 * (baseline[minute]?.value ?? 0));
}

function everyLook({ canary, baseline }: MetricEvidence): number | undefined {
  const values = (of: MetricEvidence["canary"], until: number) => of.slice(0, until).map(({ value = 0 }) => value);
  const looks = canary.map((_, minute) => minute + 1).filter((minute) => minute >= 5);
  return looks.find((minute) => {
    const { p } = mannWhitney(values(canary, minute), values(baseline, minute));
    return p < 0.05;
  });
}
