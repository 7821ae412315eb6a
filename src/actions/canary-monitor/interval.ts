import type { Problem } from "../../core/outcome/problem.ts";
import type { CanaryMonitorInputs } from "./contract.ts";

/** An interval that has passed; instants in milliseconds since the epoch. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** As long as a judge of minutes is meant for. */
const LONGEST_MILLISECONDS = 24 * 60 * 60_000;

/** Finds the interval that shall be judged, `undefined` where what happens now is watched, or every problem with it. */
export function intervalOf(
  { from, to, watch }: Pick<CanaryMonitorInputs, "from" | "to" | "watch">,
  now: Date,
): { readonly interval: Interval | undefined; readonly problems: readonly Problem[] } {
  if (from === undefined && to === undefined) return { interval: undefined, problems: [] };
  if (from === undefined || to === undefined) {
    const [file, other] = from === undefined ? ["from", "to"] : ["to", "from"];
    return {
      interval: undefined,
      problems: [{ file, message: `is empty, while '${other}' is given: an interval needs both.` }],
    };
  }
  const problems: Problem[] = [];
  const say = (file: string, message: string) => problems.push({ file, message });
  if (from >= to) say("from", "is not before 'to': give the interval's start, then its end.");
  if (to > now)
    say(
      "to",
      "lies in the future: only what has passed can be looked back on; watch it without 'from' and 'to' instead.",
    );
  if (to.getTime() - from.getTime() > LONGEST_MILLISECONDS)
    say("to", "is more than a day after 'from': judge a shorter interval.");
  if (watch === "none") say("watch", "is none, while an interval shall be judged: leave it empty.");
  return { interval: { from: from.getTime(), to: to.getTime() }, problems };
}
