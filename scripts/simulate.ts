// `npm run simulate`: how often the shipped judges end a rollout without any difference, and how soon they find one, beside rules in common use. Seeded: the same tables everywhere. `npm run simulate -- 1000` draws so many rollouts a cell, 20,000 unless said.

import { detectionTable } from "./simulate/detections.ts";
import { earlyPassTable } from "./simulate/early-pass.ts";
import { falseAbortTable } from "./simulate/false-aborts.ts";
import { percentileTable } from "./simulate/percentiles.ts";
import { visibleTable } from "./simulate/visible.ts";
import { wholeMonitorTable } from "./simulate/whole-monitor.ts";

const runs = Number(process.argv[2] ?? 20_000);
const fewer = Math.ceil(runs / 10);

console.log(
  `Ended within 30 one-minute looks, base 0.5 %, ${runs} rollouts each; goal for the last column: at most 1 %.\n`,
);
console.log(`${falseAbortTable(runs)}\n`);
console.log(
  `The median minute at which a regression is found (how many within 30, where not all), ${fewer} rollouts each.\n`,
);
console.log(`${detectionTable(fewer)}\n`);
console.log(`Latencies, 300 requests a minute on the canary and 2,700 beside it, ${fewer} rollouts each.\n`);
console.log(`${percentileTable(fewer)}\n`);
console.log(`A whole monitor, ${fewer} rollouts each; goal without a difference: at most 1 %.\n`);
console.log(`${wholeMonitorTable(fewer)}\n`);
console.log(`Early pass, ${fewer} rollouts each; goal for the last column: at most 1 %.\n`);
console.log(`${earlyPassTable(fewer)}\n`);
console.log(`The smallest multiple that 5 % of the traffic could show, found about every other time.\n`);
console.log(visibleTable());
