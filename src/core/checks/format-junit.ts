import { xml } from "../text/xml.ts";
import { type CheckResult, isFlaky, type StepFailure, type StepResult } from "./check-result.ts";

/** Writes results as JUnit XML: a suite for each check or flow, a case for each step; attempts and flakiness stand in the properties. */
export function formatJunit(results: readonly CheckResult[]): string {
  const suites = results.map(suite);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="smoke-test">\n${suites.join("\n")}\n</testsuites>\n`;
}

function suite(result: CheckResult): string {
  const { name, steps, attempts } = result;
  const failures = steps.filter(({ failure }) => failure?.kind === "mismatch").length;
  const errors = steps.filter(({ failure }) => failure?.kind === "no-answer").length;
  const skipped = steps.filter(({ outcome }) => outcome === "skipped").length;
  const seconds = steps.reduce((sum, { duration }) => sum + duration, 0) / 1_000;
  const counts = `tests="${steps.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
  const properties = `<properties><property name="attempts" value="${attempts}"/><property name="flaky" value="${isFlaky(result)}"/></properties>`;
  return `  <testsuite name="${xml(name)}" ${counts}>\n    ${properties}\n${steps.map((step) => testCase(name, step)).join("\n")}\n  </testsuite>`;
}

function testCase(suiteName: string, { name, duration, outcome, failure }: StepResult): string {
  const open = `    <testcase classname="${xml(suiteName)}" name="${xml(name)}" time="${(duration / 1_000).toFixed(3)}"`;
  if (outcome === "skipped") return `${open}><skipped/></testcase>`;
  return failure === undefined ? `${open}/>` : `${open}>${failureElement(failure)}</testcase>`;
}

function failureElement(failure: StepFailure): string {
  switch (failure.kind) {
    case "no-answer":
      return `<error type="${xml(failure.failure)}" message="${xml(failure.why)}"/>`;
    case "mismatch": {
      const lines = failure.mismatches.map(
        ({ target, expected, actual }) => `${target}: expected ${expected}, was ${actual}`,
      );
      return `<failure type="assertion" message="${xml(lines[0] ?? "")}">${xml(lines.join("\n"), 8_000)}</failure>`;
    }
  }
}
