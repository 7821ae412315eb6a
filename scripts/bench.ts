// `npm run bench`: start-up and size of every bundle, calls of the gates, times of large policies. `npm run bench -- 41 policy` runs one part, 41 times.

import { countCalls, openingOfShop } from "./bench/count-calls.ts";
import { type BenchGitHub, startBenchGitHub } from "./bench/local-github.ts";
import { timeBundles } from "./bench/time-bundles.ts";
import { timePolicies } from "./bench/time-policies.ts";

const [given = "21", ...parts] = process.argv.slice(2);
const runs = Number(given);
const wanted = (part: string) => parts.length === 0 || parts.includes(part);

if (wanted("policy")) console.log(`${timePolicies(runs)}\n`);
if (wanted("bundles")) await beside(await startBenchGitHub(), (local) => timeBundles(local, runs));
if (wanted("calls")) await beside(await startBenchGitHub(openingOfShop()), (local) => countCalls(local, runs));

async function beside(local: BenchGitHub, part: (local: BenchGitHub) => Promise<string>): Promise<void> {
  console.log(`${await part(local)}\n`);
  local.close();
}
