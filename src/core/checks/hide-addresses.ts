import { hideQueries } from "../text/hide-queries.ts";
import type { StepResult } from "./check-result.ts";

/** Hides the queries of addresses in what a service answered, such as where it redirects to; what was expected stays as it is written. */
export function hideAddresses(seen: StepResult): StepResult {
  const { failure, version } = seen;
  const step = version === undefined ? seen : { ...seen, version: hideQueries(version) };
  if (failure === undefined) return step;
  if (failure.kind === "no-answer") return { ...step, failure: { ...failure, why: hideQueries(failure.why) } };
  const mismatches = failure.mismatches.map((one) => ({ ...one, actual: hideQueries(one.actual) }));
  return { ...step, failure: { ...failure, mismatches } };
}
