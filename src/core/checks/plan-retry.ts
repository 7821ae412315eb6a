import { parseDuration } from "../time/duration.ts";
import type { ScenarioDocument, StepDocument } from "./checks-document.ts";
import type { RetryPlan } from "./retry-plan.ts";

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 10_000;

/** Tells whether a request changes nothing by its method (RFC 9110, section 9.2.1). */
export function isSafe({ method = "GET" }: Pick<StepDocument, "method">): boolean {
  return SAFE_METHODS.includes(method);
}

/** Plans when a check or flow is tried again: only what is safe, by its methods or because it says so. */
export function planRetry(
  given: ScenarioDocument["retry"],
  steps: readonly Pick<StepDocument, "method">[],
  failFastOn: RetryPlan["failFastOn"],
): RetryPlan {
  const options = typeof given === "object" ? given : {};
  const marked = typeof given === "string" ? given === "safe" : options.safe;
  return {
    repeatable: marked ?? steps.every(isSafe),
    until: parseDuration(options.until ?? ""),
    interval: parseDuration(options.interval ?? "") ?? FIRST_PAUSE_MILLISECONDS,
    longestInterval: parseDuration(options["max-interval"] ?? "") ?? LONGEST_PAUSE_MILLISECONDS,
    on: options.on,
    failFastOn,
  };
}
