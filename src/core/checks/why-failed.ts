import type { CheckResult } from "./check-result.ts";
import { failureKind } from "./failure-kind.ts";
import { failureText } from "./failure-text.ts";

/** Why a check failed: the kind of its failure, the step it stands at, and the whole in one line of untrusted text. */
export interface WhyFailed {
  readonly kind: string;
  readonly step: string;
  readonly why: string;
}

/** Says why a check failed. Its last attempt may have passed, and yet not often enough in a row: then the failure before it counts. */
export function whyFailed({ steps, history, inARow, times }: CheckResult): WhyFailed {
  const failed = steps.find(({ failure }) => failure !== undefined);
  if (failed?.failure !== undefined)
    return { kind: failureKind(failed.failure), step: failed.name, why: failureText(steps) };
  const before = history.findLast(({ outcome }) => outcome === "failed");
  const passed = `passed ${inARow} of ${times} times in a row`;
  if (before === undefined) return { kind: "timeout", step: steps.at(-1)?.name ?? "", why: `${passed} in time` };
  return { kind: before.kind, step: before.step, why: `${passed}, and before: ${before.why}` };
}
