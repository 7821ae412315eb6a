import type { Problem } from "../../core/outcome/problem.ts";

/** Why there is nothing to run. */
export type NoPlan =
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] }
  | { readonly kind: "no-checks"; readonly from: string }
  | { readonly kind: "unreadable"; readonly what: "source"; readonly why: string; readonly remedy: string };

/** Says that one input or file cannot be used; the message reads on after its name and ends with the remedy. */
export function invalidPlan(file: string, message: string): NoPlan {
  return { kind: "invalid", problems: [{ file, message }] };
}
