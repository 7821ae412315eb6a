// `npm run bench`: every figure beside its goal, in one table at the end, and each part's own table before it. `npm run bench -- 41 policy` or `npm run bench -- policy` runs some parts, 41 times or 21; `npm run bench -- --write` runs all and writes docs/benchmarks.md.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { type BenchPart, benchmarksPage } from "./bench/benchmarks-page.ts";
import { besideGitHub } from "./bench/beside-github.ts";
import { countCalls, openingOfShop } from "./bench/count-calls.ts";
import { drawRollouts } from "./bench/draw-rollouts.ts";
import type { Measured } from "./bench/figure.ts";
import { figuresTable } from "./bench/figures-table.ts";
import { machine } from "./bench/machine.ts";
import { simulatePolling } from "./bench/simulate-polling.ts";
import { timeAws } from "./bench/time-aws.ts";
import { timeBundles } from "./bench/time-bundles.ts";
import { timeChecks } from "./bench/time-checks.ts";
import { timeDeploys } from "./bench/time-deploys.ts";
import { timeGateFarAway } from "./bench/time-gate-far-away.ts";
import { timeJudge } from "./bench/time-judge.ts";
import { timePolicies } from "./bench/time-policies.ts";
import { weighArchive } from "./bench/weigh-archive.ts";

const ROLLOUTS = 2_000;

const given = process.argv.slice(2);
const write = given.includes("--write");
const runs = Number(given.find((word) => /^\d+$/.test(word)) ?? 21);
const named = given.filter((word) => !/^\d+$/.test(word) && word !== "--write");

/** Every part, by the word that runs it alone. */
const PARTS: Readonly<Record<string, readonly [title: string, measure: () => Measured | Promise<Measured>]>> = {
  bundles: ["Start and size of every bundle", () => besideGitHub({}, (local) => timeBundles(local, runs))],
  latency: ["The gate beside a distant GitHub", () => timeGateFarAway(runs)],
  aws: ["The deployer with AWS loaded", () => timeAws(runs)],
  checks: ["A hundred checks", () => timeChecks(runs)],
  calls: ["Calls of the gates", () => besideGitHub({ at: openingOfShop() }, (local) => countCalls(local, runs))],
  deploys: ["Calls and times of whole deployments", () => timeDeploys()],
  polling: ["A hundred deployments of one account", () => simulatePolling()],
  policy: ["Large policies", () => timePolicies(runs)],
  judge: ["Large monitors", () => timeJudge(runs)],
  rollouts: ["False aborts and regressions found", () => drawRollouts(ROLLOUTS)],
  archive: ["What a job downloads", () => weighArchive(".", "HEAD")],
};

const unknown = named.filter((word) => PARTS[word] === undefined);
if (unknown.length > 0)
  throw new Error(`There is no part ${unknown.join(", ")}: the parts are ${Object.keys(PARTS).join(", ")}.`);
if (write && named.length > 0) throw new Error("A page has every part: leave the parts out, or leave --write out.");

const parts: BenchPart[] = [];
for (const [name, [title, measure]] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const measured = await measure();
  console.log(`${title}\n\n${measured.table}\n`);
  parts.push({ name, title, ...measured });
}
console.log(`All figures\n\n${figuresTable(parts.flatMap(({ figures }) => figures))}`);
if (write) {
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).trim();
  const run = { at: new Date(), commit, machine: machine(), node: process.versions.node, runs };
  writeFileSync("docs/benchmarks.md", benchmarksPage(run, parts));
}
