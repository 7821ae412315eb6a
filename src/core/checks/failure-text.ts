import { inertLine } from "../text/inert.ts";
import type { StepResult } from "./check-result.ts";

const SHOWN = 3;

/** Says in one inert line why an attempt did not pass: what its first failed step lacked; empty when none failed. */
export function failureText(steps: readonly Pick<StepResult, "failure">[]): string {
  const failed = steps.find(({ failure }) => failure !== undefined);
  if (failed?.failure === undefined) return "";
  if (failed.failure.kind === "no-answer") return inertLine(`${failed.failure.failure}: ${failed.failure.why}`, 300);
  const { mismatches } = failed.failure;
  const said = mismatches
    .slice(0, SHOWN)
    .map(({ target, expected, actual }) => inertLine(`${target} expected ${expected}, was ${actual}`, 200));
  const rest = mismatches.length - said.length;
  return [...said, ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
}
