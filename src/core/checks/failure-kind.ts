import type { StepFailure } from "./check-result.ts";

/** Sorts a failure: `version` and `assertion` for what an answer lacked, else how the exchange failed. */
export function failureKind(failure: StepFailure): string {
  if (failure.kind === "no-answer") return failure.failure;
  return failure.mismatches.some(({ kind }) => kind === "version") ? "version" : "assertion";
}
