import { inertLine } from "../text/inert.ts";
import { type AttemptNote, type CheckResult, isFlaky, type StepResult } from "./check-result.ts";
import type { CommandResult } from "./decide-smoke.ts";
import { failureKind } from "./failure-kind.ts";
import { failureText } from "./failure-text.ts";
import type { JunitCase, JunitEnd, JunitSuite } from "./junit-suite.ts";
import { type WhyFailed, whyFailed } from "./why-failed.ts";

const FLAKES_SHOWN = 5;
/** The kinds of failure that an answer shows; every other one is that there was none. */
const ANSWERED = ["assertion", "version"];

/** Writes results as suites: one for each check or flow with a case for each step, and one for the team's command. */
export function junitSuites(results: readonly CheckResult[], command: CommandResult): readonly JunitSuite[] {
  return [...results.map(suiteOf), ...(command.kind === "none" ? [] : [commandSuite(command)])];
}

function suiteOf(result: CheckResult): JunitSuite {
  const { name, steps, attempts, history, inARow, times, versions, continueOnFailure } = result;
  const flaky = isFlaky(result) ? history.filter(({ outcome }) => outcome === "failed").slice(-FLAKES_SHOWN) : [];
  const failing = passedAtLast(result) ? failedBefore(whyFailed(result)) : (one: JunitCase) => one;
  const seen = Object.entries(versions).map(([version, count]) => `${version} ×${count}`);
  return {
    name,
    cases: steps
      .map((step) => caseOf(step, flaky))
      .map(failing)
      .map((one) => (continueOnFailure ? tolerated(one) : one)),
    properties: {
      attempts: String(attempts),
      flaky: String(isFlaky(result)),
      "in-a-row": `${inARow} of ${times}`,
      ...(seen.length === 0 ? {} : { "versions-seen": seen.join(", ") }),
    },
    output: attempts === 1 ? "" : history.map(attemptLine).join("\n"),
  };
}

function caseOf(step: StepResult, flaky: readonly AttemptNote[]): JunitCase {
  const own = flaky.filter((note) => note.step === step.name);
  return {
    name: step.name,
    seconds: step.duration / 1_000,
    end: endOf(step),
    flaky: own.map(({ kind, why }) => ({
      kind: ANSWERED.includes(kind) ? "failure" : "error",
      type: kind,
      message: why,
    })),
  };
}

function passedAtLast({ outcome, steps }: CheckResult): boolean {
  return outcome === "failed" && steps.every(({ failure }) => failure === undefined);
}

/** A check whose last attempt passed, and that failed for those before it, must not look as if it had passed. */
function failedBefore({ kind, step, why }: WhyFailed): (one: JunitCase) => JunitCase {
  const failed = ANSWERED.includes(kind) ? "failure" : "error";
  return (one) => (one.name === step ? { ...one, end: { kind: failed, type: kind, message: why, text: why } } : one);
}

/** A failure that is only reported must turn no reader of the report red. */
function tolerated(one: JunitCase): JunitCase {
  if (one.end.kind !== "failure" && one.end.kind !== "error") return one;
  return { ...one, end: { kind: "skipped", message: `only reported: ${one.end.message}` } };
}

function endOf({ outcome, failure, request }: StepResult): JunitEnd {
  if (outcome === "skipped") return { kind: "skipped", message: "a step before it failed" };
  if (failure === undefined) return { kind: "passed" };
  if (failure.kind === "no-answer") {
    return { kind: "error", type: failure.failure, message: failure.why, text: `${request}\n${failure.why}` };
  }
  const lines = failure.mismatches.map(
    ({ target, expected, actual }) =>
      `${inertLine(target)}\n  expected: ${inertLine(expected)}\n  actual:   ${inertLine(actual)}`,
  );
  return {
    kind: "failure",
    type: failureKind(failure),
    message: failureText([{ failure }]),
    text: [request, ...lines].join("\n"),
  };
}

function attemptLine({ at, outcome, step, why }: AttemptNote): string {
  const when = `${(at / 1_000).toFixed(1)} s: ${outcome}`;
  return why === "" ? when : inertLine(`${when}, ${step}: ${why}`);
}

function commandSuite(command: Exclude<CommandResult, { readonly kind: "none" }>): JunitSuite {
  const name = inertLine(command.command, 120);
  return {
    name: "command",
    cases: [{ name, seconds: 0, end: commandEnd(command), flaky: [] }],
    properties: {},
    output: "",
  };
}

function commandEnd(command: Exclude<CommandResult, { readonly kind: "none" }>): JunitEnd {
  switch (command.kind) {
    case "ended": {
      if (command.exitCode === 0) return { kind: "passed" };
      const message = `ended with exit code ${command.exitCode}`;
      return { kind: "failure", type: "command", message, text: "Its output stands in the step's log." };
    }
    case "timed-out":
      return { kind: "error", type: "timeout", message: "did not end before the deadline", text: "It was stopped." };
    case "not-started":
      return { kind: "error", type: "command", message: command.why, text: command.why };
    case "not-run":
      return { kind: "skipped", message: "checks failed before it" };
  }
}
