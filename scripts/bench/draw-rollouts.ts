import { DETECTION_GOALS, detections, detectionTable } from "../simulate/detections.ts";
import { falseAborts, NO_DIFFERENCE } from "../simulate/false-aborts.ts";
import { sharePercent } from "../simulate/tally.ts";
import type { Figure, Measured } from "./figure.ts";

/** How many rollouts without a difference may be ended, in percent. */
const FALSE_ABORTS = 1;
const SEED = 7;

/** Lets the shipped judge see so many rollouts a cell, a tenth of them for what it finds; `npm run simulate` draws more, and tables of more. */
export function drawRollouts(runs: number): Measured {
  const tallies = Object.entries(NO_DIFFERENCE).map(([name, rollout]) => ({
    name,
    tally: falseAborts(rollout, { runs, seed: SEED }),
  }));
  const rows = tallies.map(({ name, tally }) => `| ${name} | ${sharePercent(tally)} |`);
  const worst = Math.max(...tallies.map(({ tally }) => (tally.ended / tally.runs) * 100));
  const method = `${runs} drawn rollouts a cell`;
  const aborts: Figure = {
    name: "canary-monitor: rollouts without a difference that it ends, 30 looks, the worst of the cells",
    seen: worst,
    unit: "%",
    goal: { of: "seen", atMost: FALSE_ABORTS },
    method,
  };
  const fewer = Math.ceil(runs / 10);
  const found = Object.entries(DETECTION_GOALS).map(([multiple, minute]): Figure => {
    const { median } = detections(
      { perSecond: 100, rate: 0.005, multiple: Number(multiple) },
      { runs: fewer, seed: SEED },
    );
    return {
      name: `canary-monitor: minute at which ${multiple}× the errors are found, 5 % of 100/s`,
      seen: median ?? Number.NaN,
      unit: "min",
      goal: { of: "seen", atMost: minute },
      method: `${fewer} drawn rollouts, median`,
    };
  });
  const table = ["| No difference, 30 looks | Ended |", "| --- | ---: |", ...rows, "", detectionTable(fewer)].join(
    "\n",
  );
  return { table, figures: [aborts, ...found] };
}
