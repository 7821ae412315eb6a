// `npm run bench`: start-up and size of every bundle, the gate's beside a distant GitHub, the deployer's to its first call to AWS, calls of the gates, times of large policies and monitors, calls and times of whole deployments, a hundred checks beside curl. `npm run bench -- 41 policy` or `npm run bench -- policy` runs one part (policy, judge, bundles, latency, aws, calls, polling, deploys, checks), 41 times or 21.

import { countCalls, openingOfShop } from "./bench/count-calls.ts";
import { type BenchGitHub, startBenchGitHub } from "./bench/local-github.ts";
import { simulatePolling } from "./bench/simulate-polling.ts";
import { timeAws } from "./bench/time-aws.ts";
import { timeBundles } from "./bench/time-bundles.ts";
import { timeChecks } from "./bench/time-checks.ts";
import { timeDeploys } from "./bench/time-deploys.ts";
import { timeJudge } from "./bench/time-judge.ts";
import { timePolicies } from "./bench/time-policies.ts";

const given = process.argv.slice(2);
const runs = Number(given.find((word) => /^\d+$/.test(word)) ?? 21);
const parts = given.filter((word) => !/^\d+$/.test(word));
const LATENCY = 80;
const wanted = (part: string) => parts.length === 0 || parts.includes(part);

if (wanted("policy")) console.log(`${timePolicies(runs)}\n`);
if (wanted("judge")) console.log(`${timeJudge(runs)}\n`);
if (wanted("bundles")) await beside(await startBenchGitHub(), (local) => timeBundles(local, runs));
if (wanted("latency")) await beside(await startBenchGitHub({ latency: LATENCY }), (local) => afterLatency(local));
if (wanted("aws")) console.log(`${await timeAws(runs)}\n`);
if (wanted("calls")) await beside(await startBenchGitHub({ at: openingOfShop() }), (local) => countCalls(local, runs));
if (wanted("polling")) console.log(`${await simulatePolling()}\n`);
if (wanted("deploys")) console.log(`${await timeDeploys()}\n`);
if (wanted("checks")) console.log(await timeChecks(runs));

/** Times the gate beside a GitHub as far away as a real one: what loads while it answers costs nothing there. */
async function afterLatency(local: BenchGitHub): Promise<string> {
  return `Every answer after ${LATENCY} ms:\n\n${await timeBundles(local, runs, ["freeze-gate"])}`;
}

async function beside(local: BenchGitHub, part: (local: BenchGitHub) => Promise<string>): Promise<void> {
  console.log(`${await part(local)}\n`);
  local.close();
}
