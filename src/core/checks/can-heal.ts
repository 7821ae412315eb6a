import type { StepResult } from "./check-result.ts";
import type { RetryPlan } from "./retry-plan.ts";
import type { Step } from "./scenario.ts";
import { acceptsStatus, matchesStatus } from "./status-pattern.ts";

/** Tells whether another attempt may mend what failed: what fails fast may not, nor a status beside those that are worth it. */
export function canHeal(steps: readonly Step[], results: readonly StepResult[], retry: RetryPlan): boolean {
  return results.every(({ outcome, failure, status }, index) => {
    if (outcome !== "failed") return true;
    if (failure?.kind === "no-answer") return !retry.failFastOn.includes(failure.failure);
    if (status === undefined) return true;
    const accepted = acceptsStatus(steps[index]?.expect.status ?? "2xx", status);
    if (!accepted && retry.failFastOn.includes(status)) return false;
    return retry.on === undefined || retry.on.some((pattern) => matchesStatus(pattern, status));
  });
}
