import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { firstCall } from "./first-call.ts";
import { benchInputs } from "./inputs.ts";
import type { BenchGitHub } from "./local-github.ts";
import { FLOOR, median, pairedMedians, type Timed, timeOf } from "./measure.ts";

/** Writes a table of every bundle: sizes, and start to first decision beside `node -e 0`, the calls to a local GitHub included. */
export async function timeBundles(local: BenchGitHub, runs: number): Promise<string> {
  const rows: string[] = [];
  for (const name of readdirSync("dist").filter((entry) => existsSync(join("dist", entry, "index.js")))) {
    local.github.exhaustToken(local.token, 1_000);
    const timed = local.bundle(name, benchInputs(name));
    const { own, floor, ratio } = await pairedMedians(timed, FLOOR, runs);
    const asks = await firstCalls(timed, runs);
    const { decision, "reason-code": reason } = await local.outputsOf(timed);
    const { startUp, lazy } = bytesOf(name);
    rows.push(
      `| ${name} | ${kilo(startUp)} | ${kilo(lazy)} | ${asks} | ${own.toFixed(0)} | ${floor.toFixed(0)} | ${ratio.toFixed(2)} | ${decision} (${reason}) |`,
    );
  }
  const head =
    "| Bundle | Start-up chunk (kB) | Lazy chunks (kB) | Start to first call (× node -e 0) | Start to decision (ms) | node -e 0 (ms) | Ratio | Decided |";
  return [head, "| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |", ...rows].join("\n");
}

/** Says how many times the floor it takes until GitHub is asked; a dash when it is not. */
async function firstCalls(timed: Timed, runs: number): Promise<string> {
  const ratios: number[] = [];
  for (let run = 0; run < runs; run++) {
    const taken = await firstCall(timed);
    if (taken === undefined) return "–";
    ratios.push(taken / (await timeOf(FLOOR)));
  }
  return median(ratios).toFixed(2);
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
