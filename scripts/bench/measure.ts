import { spawn } from "node:child_process";

/** One process to time: its arguments to Node and its environment. */
export interface Timed {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Milliseconds from start to exit of a process; rejects when it cannot be started. */
export function timeOf({ args, env }: Timed): Promise<number> {
  const start = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: "ignore" });
    child.on("error", reject);
    child.on("close", () => resolve(Number(process.hrtime.bigint() - start) / 1e6));
  });
}

/** Times a process and the floor in turn, so that both meet the same machine; answers with medians and the median of the ratios. */
export async function pairedMedians(
  timed: Timed,
  floor: Timed,
  runs: number,
): Promise<{ own: number; floor: number; ratio: number }> {
  const pairs: { own: number; floor: number }[] = [];
  await timeOf(timed);
  for (let run = 0; run < runs; run++) pairs.push({ own: await timeOf(timed), floor: await timeOf(floor) });
  return {
    own: median(pairs.map(({ own }) => own)),
    floor: median(pairs.map(({ floor: low }) => low)),
    ratio: median(pairs.map(({ own, floor: low }) => own / low)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
