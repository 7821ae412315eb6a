import { spawn } from "node:child_process";

/** One process to time: its arguments to Node and its environment. */
export interface Timed {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The process that does nothing, below which nothing can get. */
export const FLOOR: Timed = { args: ["-e", "0"], env: { PATH: process.env.PATH ?? "" } };

/** Milliseconds from start to exit of a process; rejects when it cannot be started. */
export function timeOf({ args, env }: Timed): Promise<number> {
  const start = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: "ignore" });
    child.on("error", reject);
    child.on("close", () => resolve(Number(process.hrtime.bigint() - start) / 1e6));
  });
}

/** What a comparison of a process with a lower one came to, in milliseconds. */
export interface Pair {
  readonly own: number;
  readonly floor: number;
  readonly ratio: number;
  readonly difference: number;
}

/** Times a process and the floor in turn, so that both meet the same machine; answers with medians, of the ratios and differences too. */
export async function pairedMedians(timed: Timed, floor: Timed, runs: number): Promise<Pair> {
  const pairs: { own: number; floor: number }[] = [];
  await timeOf(timed);
  for (let run = 0; run < runs; run++) pairs.push({ own: await timeOf(timed), floor: await timeOf(floor) });
  return {
    own: median(pairs.map(({ own }) => own)),
    floor: median(pairs.map(({ floor: low }) => low)),
    ratio: median(pairs.map(({ own, floor: low }) => own / low)),
    difference: median(pairs.map(({ own, floor: low }) => own - low)),
  };
}

/** The middle of some values, the upper one of two; not a number when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that some work takes in this process. */
export function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}
