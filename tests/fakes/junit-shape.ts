import type { XmlElement } from "./strict-xml.ts";

interface Shape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
}

const COUNTS = ["tests", "failures", "errors"];
const FAILED: Shape = { required: [], optional: ["type", "message"], children: [] };
const RERUN: Shape = {
  required: ["type"],
  optional: ["message"],
  children: ["stackTrace", "system-out", "system-err"],
};
const TEXT: Shape = { required: [], optional: [], children: [] };

/** What Jenkins' `junit-10.xsd` allows (jenkinsci/xunit-plugin), which is the widest that its readers agree on. */
const SHAPES: Readonly<Record<string, Shape>> = {
  testsuites: { required: [], optional: ["name", "time", ...COUNTS], children: ["testsuite"] },
  testsuite: {
    required: ["name", ...COUNTS],
    optional: ["group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  properties: { required: [], optional: [], children: ["property"] },
  property: { required: ["name", "value"], optional: [], children: [] },
  testcase: {
    required: ["name"],
    optional: ["time", "classname", "group"],
    children: ["skipped", "error", "failure", "flakyFailure", "flakyError", "system-out", "system-err"],
  },
  ...{ failure: FAILED, error: FAILED, skipped: FAILED, flakyFailure: RERUN, flakyError: RERUN },
  ...{ stackTrace: TEXT, "system-out": TEXT, "system-err": TEXT },
};
const TIME = /^\d{1,9}\.\d{3}$/;

/** Lists where a report leaves the JUnit schema, or its counts say something else than its cases; empty for none. */
export function breachesOfJunit(element: XmlElement): readonly string[] {
  const { name, attributes, children } = element;
  const shape = SHAPES[name];
  if (shape === undefined) return [`<${name}> is unknown`];
  const given = Object.keys(attributes);
  return [
    ...shape.required.filter((one) => !given.includes(one)).map((one) => `<${name}> lacks ${one}`),
    ...given
      .filter((one) => ![...shape.required, ...shape.optional].includes(one))
      .map((one) => `<${name}> has ${one}`),
    ...children
      .filter((child) => !shape.children.includes(child.name))
      .map((child) => `<${name}> holds <${child.name}>`),
    ...("time" in attributes && !TIME.test(attributes.time ?? "") ? [`<${name}> has the time ${attributes.time}`] : []),
    ...(name.startsWith("testsuite") ? miscounts(element) : []),
    ...children.flatMap(breachesOfJunit),
  ];
}

function miscounts(suite: XmlElement): readonly string[] {
  const cases = allOf(suite, "testcase");
  const holding = (kind: string) => cases.filter(({ children }) => children.some(({ name }) => name === kind)).length;
  const counted: Readonly<Record<string, number>> = {
    ...{ tests: cases.length, failures: holding("failure"), errors: holding("error"), skipped: holding("skipped") },
  };
  return Object.entries(counted)
    .filter(([name, count]) => suite.attributes[name] !== undefined && suite.attributes[name] !== String(count))
    .map(([name, count]) => `<${suite.name}> counts ${suite.attributes[name]} ${name}, and has ${count}`);
}

/** All elements of a name, at any depth. */
export function allOf(element: XmlElement, name: string): readonly XmlElement[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => allOf(child, name))];
}
