import type { MonitorPlan } from "../../src/core/canary/monitor-plan.ts";
import { latenciesOf } from "./latencies.ts";
import { plainTable } from "./plain-table.ts";
import { type Random, randomFrom } from "./random.ts";
import { evidenceOf, STEADY_SHARE } from "./rollout.ts";
import { comparedCounts, comparedPercentile, planOf, stoppedAt } from "./shipped-judge.ts";
import { sharePercent, type Tally, tallyOf, whenFound } from "./tally.ts";

/** A monitor of three counts and a p95, so that each test has a quarter of α. */
export function wholeMonitor(): MonitorPlan {
  return planOf([
    comparedCounts("errors"),
    comparedCounts("slow requests"),
    comparedCounts("failed orders"),
    comparedPercentile("p95", { compare: { tolerate: 1.1 } }),
  ]);
}

/** Lets the whole monitor see many rollouts at 100 requests a second, the first count's rate multiplied. */
export function wholeMonitorTally(
  multiple: number,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Tally {
  const plan = wholeMonitor();
  const random = randomFrom(seed);
  return tallyOf(Array.from({ length: runs }, () => stoppedAt(plan, draw(random, multiple))));
}

function draw(random: Random, multiple: number) {
  const count = (rate: number, times: number) =>
    evidenceOf(random, { perSecond: 100, rate, multiple: times, drifting: false, phases: STEADY_SHARE });
  return [count(0.005, multiple), count(0.01, 1), count(0.002, 1), latenciesOf(random, { factor: 1, own: 0 })];
}

/** Writes how a monitor of four metrics behaves. */
export function wholeMonitorTable(runs: number): string {
  const drawn = { runs, seed: 400 };
  return plainTable(
    ["Four metrics, 5 % of 100/s", "Ended", "By minute"],
    [1, 2, 4].map((multiple) => {
      const tally = wholeMonitorTally(multiple, drawn);
      return [
        multiple === 1 ? "no difference" : `${multiple}× the errors`,
        sharePercent(tally),
        multiple === 1 ? "" : whenFound(tally),
      ];
    }),
  );
}
