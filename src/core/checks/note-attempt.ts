import type { AttemptNote, StepResult } from "./check-result.ts";
import { failureKind } from "./failure-kind.ts";
import { failureText } from "./failure-text.ts";

const FIRST_KEPT = 10;
const LAST_KEPT = 40;

/** Adds an attempt to the notes of those before it; of very many, ones in the middle are forgotten. */
export function noteAttempt(
  history: readonly AttemptNote[],
  { at, duration }: { readonly at: number; readonly duration: number },
  steps: readonly StepResult[],
): readonly AttemptNote[] {
  const failed = steps.find(({ failure }) => failure !== undefined);
  const all: readonly AttemptNote[] = [
    ...history,
    {
      at,
      duration,
      outcome: steps.every(({ outcome }) => outcome === "passed") ? "passed" : "failed",
      step: failed?.name ?? "",
      kind: failed?.failure === undefined ? "" : failureKind(failed.failure),
      why: failureText(steps),
    },
  ];
  return all.length <= FIRST_KEPT + LAST_KEPT ? all : [...all.slice(0, FIRST_KEPT), ...all.slice(-LAST_KEPT)];
}
