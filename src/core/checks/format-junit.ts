import { xml } from "../text/xml.ts";
import type { JunitCase, JunitEnd, JunitSuite } from "./junit-suite.ts";

const LONGEST_TEXT = 8_000;

/**
 * Writes suites as JUnit XML as Jenkins' `junit-10.xsd` describes it. What passed after failed attempts carries them in
 * Surefire's `flakyFailure` and `flakyError`, which readers that do not know them pass over.
 */
export function formatJunit(suites: readonly JunitSuite[], at: Date): string {
  const totals = counts(suites.flatMap(({ cases }) => cases));
  const lines = [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="smoke-test" tests="${totals.tests}" failures="${totals.failures}" errors="${totals.errors}" time="${totals.time}">`,
    ...suites.flatMap((suite) => suiteLines(suite, at)),
    `</testsuites>`,
  ];
  return `${lines.join("\n")}\n`;
}

function suiteLines({ name, cases, properties, output }: JunitSuite, at: Date): readonly string[] {
  const { tests, failures, errors, skipped, time } = counts(cases);
  const given = Object.entries(properties).map(
    ([property, value]) => `      <property name="${xml(property)}" value="${xml(value)}"/>`,
  );
  return [
    `  <testsuite name="${xml(name)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${time}" timestamp="${at.toISOString()}">`,
    ...(given.length === 0 ? [] : ["    <properties>", ...given, "    </properties>"]),
    ...cases.map((one) => caseLine(name, one)),
    ...(output === "" ? [] : [`    <system-out>${xml(output, LONGEST_TEXT)}</system-out>`]),
    "  </testsuite>",
  ];
}

function caseLine(suite: string, { name, seconds, end, flaky }: JunitCase): string {
  const inner = [...(end.kind === "passed" ? [] : [endElement(end)]), ...flaky.map(flakyElement)].join("");
  const open = `    <testcase classname="${xml(suite)}" name="${xml(name)}" time="${seconds.toFixed(3)}"`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</testcase>`;
}

function endElement(end: Exclude<JunitEnd, { readonly kind: "passed" }>): string {
  if (end.kind === "skipped") return `<skipped message="${xml(end.message)}"/>`;
  const { kind, type, message, text } = end;
  return `<${kind} type="${xml(type)}" message="${xml(message)}">${xml(text, LONGEST_TEXT)}</${kind}>`;
}

function flakyElement({ kind, type, message }: JunitCase["flaky"][number]): string {
  const name = kind === "failure" ? "flakyFailure" : "flakyError";
  return `<${name} type="${xml(type)}" message="${xml(message)}"><stackTrace>${xml(message)}</stackTrace></${name}>`;
}

function counts(cases: readonly JunitCase[]) {
  const ended = (kind: JunitEnd["kind"]) => cases.filter(({ end }) => end.kind === kind).length;
  const seconds = cases.reduce((sum, one) => sum + one.seconds, 0);
  return {
    ...{ tests: cases.length, time: seconds.toFixed(3) },
    ...{ failures: ended("failure"), errors: ended("error"), skipped: ended("skipped") },
  };
}
