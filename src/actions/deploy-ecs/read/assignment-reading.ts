import { inertLine } from "../../../core/text/inert.ts";
import { failure, type Verdict } from "../verdict.ts";
import type { Assignment } from "./assignment.ts";

/** An assignment that was read, or why there is none. */
export type ReadAssignment =
  | { readonly kind: "assignment"; readonly assignment: Assignment }
  | { readonly kind: "refused"; readonly verdict: Verdict };

/** Refuses inputs that cannot be used, each named. */
export function invalidInputs(problems: readonly string[]): ReadAssignment {
  return refused("target_incomplete", inertLine(problems.join(" "), 800), "Mend the inputs that are named.");
}

/** Refuses to go on, before anything was changed. */
export function refused(...said: Parameters<typeof failure>): ReadAssignment {
  return { kind: "refused", verdict: failure(...said) };
}
