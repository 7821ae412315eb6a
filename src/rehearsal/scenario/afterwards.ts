import { InvalidScenario } from "./invalid-scenario.ts";

const AFTERWARDS = ["settle", "rerun", "reconcile", "resume-continue", "resume-full", "abort"] as const;

/** What is done when the runs of a rehearsal have ended: waiting until nothing is in flight, re-running its failed jobs, the scheduled reconciler, or a person's order. */
export type Afterwards = (typeof AFTERWARDS)[number];

const ORDERS = ["continue", "full", "abort"] as const;

/** What a person orders of a deployment that is under way or held. */
export type HoldOrder = (typeof ORDERS)[number];

/** Reads what a person orders while the deployment is watched, if anything; throws `InvalidScenario` with the remedy. */
export function holdOrderOf(word: string | undefined): HoldOrder | undefined {
  const known = ORDERS.find((one) => one === word);
  if (word !== undefined && known === undefined)
    throw new InvalidScenario(`--while-watched takes ${ORDERS.join(", ")}, not '${word}'`);
  return known;
}

/** Reads what is done afterwards, in order; throws `InvalidScenario` with the remedy. */
export function afterwardsOf(words: readonly string[]): readonly Afterwards[] {
  return words.map((word) => {
    const known = AFTERWARDS.find((one) => one === word);
    if (known === undefined) throw new InvalidScenario(`--afterwards takes ${AFTERWARDS.join(", ")}, not '${word}'`);
    return known;
  });
}
