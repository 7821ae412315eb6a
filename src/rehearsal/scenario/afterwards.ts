import { InvalidScenario } from "./invalid-scenario.ts";

const AFTERWARDS = ["settle", "reconcile", "resume-continue", "resume-full", "abort"] as const;

/** What is done when the runs of a rehearsal have ended: waiting until nothing is in flight, the scheduled reconciler, or a person's order. */
export type Afterwards = (typeof AFTERWARDS)[number];

/** Reads what is done afterwards, in order; throws `InvalidScenario` with the remedy. */
export function afterwardsOf(words: readonly string[]): readonly Afterwards[] {
  return words.map((word) => {
    const known = AFTERWARDS.find((one) => one === word);
    if (known === undefined) throw new InvalidScenario(`--afterwards takes ${AFTERWARDS.join(", ")}, not '${word}'`);
    return known;
  });
}
