import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Figure, Measured } from "./figure.ts";
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
export async function timeBundles(local: BenchGitHub, runs: number, names = bundles()): Promise<Measured> {
  const rows: string[] = [];
  const figures: Figure[] = [];
  for (const name of names) {
    local.github.exhaustToken(local.token, 1_000);
    const timed = local.bundle(name, benchInputs(name));
    // The first run warms the disk's cache up, and is not counted.
    const { decision, "reason-code": reason } = await local.outputsOf(timed);
    const pairs: Pair[] = [];
    for (let run = 0; run < runs; run++)
      pairs.push({ own: await watchedRun(timed, local), floor: await timeOf(FLOOR) });
    const shown = (["firstCall", "decision", "own"] as const).map((figure) => multiples(pairs, figure));
    const milliseconds = [pairs.map(({ own }) => own.decision), pairs.map(({ floor }) => floor)];
    const { startUp, lazy } = bytesOf(name);
    const cells = [name, kilo(startUp), kilo(lazy), ...shown, ...milliseconds.map((all) => median(all).toFixed(0))];
    rows.push(`| ${cells.join(" | ")} | ${decision} (${reason}) |`);
    figures.push(...figuresOf(name, pairs, startUp));
  }
  return { table: [...HEAD, ...rows, "", NOTE].join("\n"), figures };
}

interface Pair {
  readonly own: WatchedRun;
  readonly floor: number;
}

/** What is asked of a bundle's start, in multiples of the floor. */
const START: Readonly<Record<string, number>> = { "freeze-gate": 3, "deploy-ecs": 2.5, "canary-monitor": 3 };
const FIRST_CALL = 1.6;
/** kB of code that the gate may read before its first call. */
const START_UP = 900;

function figuresOf(name: string, pairs: readonly Pair[], bytes: number): readonly Figure[] {
  const beside = (figure: keyof WatchedRun) => ({
    seen: median(pairs.map(({ own }) => own[figure])),
    unit: "ms",
    against: "`node -e 0`",
    ratio: median(pairs.map(({ own, floor }) => own[figure] / floor)),
    method: "whole process beside the local GitHub",
  });
  const goal = START[name];
  const start: Figure = {
    name: `${name}: start to its first decision`,
    ...beside("decision"),
    ...(goal === undefined ? {} : { goal: { of: "ratio", atMost: goal } }),
  };
  if (name !== "freeze-gate") return [start];
  const size = { seen: bytes / 1_000, unit: "kB", goal: { of: "seen", atMost: START_UP }, method: "index.js" } as const;
  return [
    { name: `${name}: start to its first call`, ...beside("firstCall"), goal: { of: "ratio", atMost: FIRST_CALL } },
    start,
    { name: `${name}: start to its first decision, without GitHub's time`, ...beside("own") },
    { name: `${name}: code read at the start`, ...size },
  ];
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
  const size = (file: string) => statSync(chunkOf(join("dist", name, file))).size;
  return {
    startUp: size("index.js"),
    lazy: chunks.filter((file) => file !== "index.js").reduce((sum, file) => sum + size(file), 0),
  };
}

/** Finds the chunk itself where a file only points to one that several bundles share. */
function chunkOf(file: string): string {
  const shared = /^export \* from "\.\.\/(shared\/[\w.-]+)";\n$/.exec(readFileSync(file, "utf8"))?.[1];
  return shared === undefined ? file : join("dist", shared);
}

function kilo(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}
