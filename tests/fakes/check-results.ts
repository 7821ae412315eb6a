import type { CheckResult, StepResult } from "../../src/core/checks/check-result.ts";

/** A step that passed, but for what is given. */
export function stepResult(differs: Partial<StepResult> = {}): StepResult {
  return {
    name: "a",
    request: "GET https://shop.example/a",
    outcome: "passed",
    duration: 12,
    timeToFirstByte: 8,
    status: 200,
    failure: undefined,
    version: undefined,
    ...differs,
  };
}

/** A check that passed at once, but for what is given. */
export function checkResult(differs: Partial<CheckResult> = {}): CheckResult {
  return {
    name: "a",
    outcome: "passed",
    continueOnFailure: false,
    timedOut: false,
    attempts: 1,
    history: [{ at: 0, duration: 12, outcome: "passed", step: "", kind: "", why: "" }],
    inARow: 1,
    times: 1,
    steps: [stepResult()],
    versions: {},
    ...differs,
  };
}
