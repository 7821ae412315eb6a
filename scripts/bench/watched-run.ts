import type { BenchGitHub } from "./local-github.ts";
import { type Timed, timeOf } from "./measure.ts";

/** One run of a bundle beside the local GitHub, by one clock; all in milliseconds from the process's start. */
export interface WatchedRun {
  /** Until the first call reached GitHub; not a number when there was none. */
  readonly firstCall: number;
  /** Until the process had ended, its decision published. */
  readonly decision: number;
  /** The same without the time in which GitHub had a call to answer. */
  readonly own: number;
}

/** Runs a bundle once, and sees both its first call and its end in the same run. */
export async function watchedRun(timed: Timed, { calls }: Pick<BenchGitHub, "calls">): Promise<WatchedRun> {
  const before = calls.length;
  const start = performance.now();
  const decision = await timeOf(timed);
  const made = calls.slice(before);
  return { firstCall: (made[0]?.arrived ?? Number.NaN) - start, decision, own: decision - covered(made) };
}

/** Adds up how long at least one of some calls was under way; they are in the order in which they arrived. */
function covered(calls: BenchGitHub["calls"]): number {
  let [sum, until] = [0, 0];
  for (const { arrived, answered } of calls) {
    sum += Math.max(0, answered - Math.max(arrived, until));
    until = Math.max(until, answered);
  }
  return sum;
}
