import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { benchInputs } from "./inputs.ts";
import type { BenchGitHub } from "./local-github.ts";
import { FLOOR, median, timeOf } from "./measure.ts";
import { type WatchedRun, watchedRun } from "./watched-run.ts";

const HEAD = [
  "| Bundle | Start-up chunk (kB) | Lazy chunks (kB) | To first call | To decision | Without GitHub's time | Decision (ms) | node -e 0 (ms) | Decided |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
];
const NOTE =
  "Multiples of the whole life of `node -e 0`: each run beside one of it, the median of the ratios; behind it the fastest run over the fastest.";

/** Writes a table of bundles, all unless some are named: sizes, and start to first call and to decision in the same runs, the calls to a local GitHub included. */
export async function timeBundles(local: BenchGitHub, runs: number, names = bundles()): Promise<string> {
  const rows: string[] = [];
  for (const name of names) {
    local.github.exhaustToken(local.token, 1_000);
    const timed = local.bundle(name, benchInputs(name));
    // The first run warms the disk's cache up, and is not counted.
    const { decision, "reason-code": reason } = await local.outputsOf(timed);
    const pairs: Pair[] = [];
    for (let run = 0; run < runs; run++)
      pairs.push({ own: await watchedRun(timed, local), floor: await timeOf(FLOOR) });
    const figures = (["firstCall", "decision", "own"] as const).map((figure) => multiples(pairs, figure));
    const milliseconds = [pairs.map(({ own }) => own.decision), pairs.map(({ floor }) => floor)];
    const { startUp, lazy } = bytesOf(name);
    const cells = [name, kilo(startUp), kilo(lazy), ...figures, ...milliseconds.map((all) => median(all).toFixed(0))];
    rows.push(`| ${cells.join(" | ")} | ${decision} (${reason}) |`);
  }
  return [...HEAD, ...rows, "", NOTE].join("\n");
}

interface Pair {
  readonly own: WatchedRun;
  readonly floor: number;
}

/** Says how many times the floor a figure is: as the median of the pairs, and at the least disturbed; a dash when there is none. */
function multiples(pairs: readonly Pair[], figure: keyof WatchedRun): string {
  const typical = median(pairs.map(({ own, floor }) => own[figure] / floor));
  const least = Math.min(...pairs.map(({ own }) => own[figure])) / Math.min(...pairs.map(({ floor }) => floor));
  return Number.isNaN(typical) ? "–" : `${typical.toFixed(2)} (${least.toFixed(2)})`;
}

function bundles(): readonly string[] {
  return readdirSync("dist").filter((entry) => existsSync(join("dist", entry, "index.js")));
}

function bytesOf(name: string): { startUp: number; lazy: number } {
  const chunks = readdirSync(join("dist", name)).filter((file) => file.endsWith(".js"));
  const size = (file: string) => statSync(join("dist", name, file)).size;
  return {
    startUp: size("index.js"),
    lazy: chunks.filter((file) => file !== "index.js").reduce((sum, file) => sum + size(file), 0),
  };
}

function kilo(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}
