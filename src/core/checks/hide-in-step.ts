import { hideQueries } from "../text/hide-queries.ts";
import { inertLine } from "../text/inert.ts";
import type { Mismatch } from "./assess-step.ts";
import type { StepFailure, StepResult } from "./check-result.ts";

/**
 * Takes secrets, and the queries of addresses, out of what a service answered; what was expected keeps its queries as they
 * are written. Our own words stay whole: a service may give `failed` as a secret.
 */
export function hideInStep(step: StepResult, hide: (text: string) => string): StepResult {
  const { request, version, failure } = step;
  return {
    ...step,
    request: hide(request),
    version: version === undefined ? undefined : inertLine(hideQueries(hide(version))),
    failure: failure === undefined ? undefined : hideInFailure(failure, hide),
  };
}

function hideInFailure(failure: StepFailure, hide: (text: string) => string): StepFailure {
  if (failure.kind === "no-answer") return { ...failure, why: hideQueries(hide(failure.why)) };
  const mismatches = failure.mismatches.map(
    (one): Mismatch => ({ ...one, expected: hide(one.expected), actual: hideQueries(hide(one.actual)) }),
  );
  return { ...failure, mismatches };
}
