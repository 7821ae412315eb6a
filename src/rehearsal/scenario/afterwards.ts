import { parseDuration } from "../../core/time/duration.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

const AFTERWARDS = ["settle", "rerun", "reconcile", "resume-continue", "resume-full", "abort"] as const;

/** What is done when the runs of a rehearsal have ended: waiting until nothing is in flight, re-running its failed jobs, the scheduled reconciler, or a person's order. */
export type Afterwards = (typeof AFTERWARDS)[number];

const ORDERS = ["continue", "full", "abort"] as const;

/** What a person orders of a deployment that is under way or held. */
export type HoldOrder = (typeof ORDERS)[number];

/** What a person orders while a deployment is watched, and how many milliseconds of world time after the watch began. */
export interface WatchedOrder {
  readonly order: HoldOrder;
  readonly after: number;
}

/** World time into the watch at which a person orders something where nothing is said of it. */
const INTO_THE_WATCH = 150_000;

/** Reads what a person orders while the deployment is watched, if anything: `continue`, `continue@8m`; throws `InvalidScenario` with the remedy. */
export function watchedOrderOf(text: string | undefined): WatchedOrder | undefined {
  if (text === undefined) return undefined;
  const [word, time] = text.split("@");
  const order = ORDERS.find((one) => one === word);
  if (order === undefined) throw new InvalidScenario(`--while-watched takes ${ORDERS.join(", ")}, not '${word}'`);
  const after = time === undefined ? INTO_THE_WATCH : parseDuration(time);
  if (after === undefined)
    throw new InvalidScenario(`--while-watched ${text} has no time; write --while-watched ${order}@8m`);
  return { order, after };
}

/** Reads what is done afterwards, in order; throws `InvalidScenario` with the remedy. */
export function afterwardsOf(words: readonly string[]): readonly Afterwards[] {
  return words.map((word) => {
    const known = AFTERWARDS.find((one) => one === word);
    if (known === undefined) throw new InvalidScenario(`--afterwards takes ${AFTERWARDS.join(", ")}, not '${word}'`);
    return known;
  });
}
