import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckResult, StepFailure } from "../../../src/core/checks/check-result.ts";
import type { CommandResult } from "../../../src/core/checks/decide-smoke.ts";
import { formatJunit } from "../../../src/core/checks/format-junit.ts";
import { junitSuites } from "../../../src/core/checks/junit-suites.ts";
import { checkResult, stepResult } from "../../fakes/check-results.ts";
import { allOf, breachesOfJunit } from "../../fakes/junit-shape.ts";
import { readXml } from "../../fakes/strict-xml.ts";

const at = new Date("2026-11-24T11:00:00Z");
const none: CommandResult = { kind: "none" };
const lacking = (actual: string, kind: "assertion" | "version" = "assertion"): StepFailure => ({
  kind: "mismatch",
  mismatches: [
    { target: "json $.status", expected: 'equals "healthy"', actual, kind },
    { target: "duration", expected: "under 800ms", actual: "912ms", kind: "assertion" },
  ],
});
const write = (results: readonly CheckResult[], command: CommandResult = none) => {
  const report = readXml(formatJunit(junitSuites(results, command), at));
  expect(breachesOfJunit(report)).toEqual([]);
  return report;
};

describe("formatJunit", () => {
  it("writes a suite for each check with a case for each step, timed in seconds", () => {
    const steps = [stepResult({ name: "add", duration: 1_234 }), stepResult({ name: "check out", duration: 6 })];
    const report = write([checkResult({ name: "buy", steps, versions: { "v1.5.0": 3 } }), checkResult()]);
    expect(report.children.map(({ attributes }) => attributes)).toMatchObject([
      { name: "buy", tests: "2", failures: "0", time: "1.240", timestamp: "2026-11-24T11:00:00.000Z" },
      { name: "a", tests: "1", time: "0.012" },
    ]);
    expect(allOf(report, "testcase").map(({ attributes }) => attributes)).toEqual([
      { classname: "buy", name: "add", time: "1.234" },
      { classname: "buy", name: "check out", time: "0.006" },
      { classname: "a", name: "a", time: "0.012" },
    ]);
    const [buy] = report.children;
    const properties =
      buy === undefined ? [] : allOf(buy, "property").map(({ attributes }) => Object.values(attributes));
    expect(Object.fromEntries(properties)).toEqual({
      ...{ attempts: "1", flaky: "false", "in-a-row": "1 of 1", "versions-seen": "v1.5.0 ×3" },
    });
  });

  it("tells what was expected from what came, and skips the steps behind", () => {
    const steps = [
      stepResult({ outcome: "failed", failure: lacking("degraded") }),
      stepResult({ name: "b", outcome: "skipped", duration: 0 }),
    ];
    const report = write([checkResult({ outcome: "failed", steps })]);
    const [failure] = allOf(report, "failure");
    expect(failure?.attributes).toMatchObject({ type: "assertion" });
    expect(failure?.attributes.message).toContain('json $.status expected equals "healthy", was degraded');
    expect(failure?.text.split("\n")).toEqual([
      "GET https://shop.example/a",
      ...["json $.status", '  expected: equals "healthy"', "  actual:   degraded"],
      ...["duration", "  expected: under 800ms", "  actual:   912ms"],
    ]);
    expect(allOf(report, "skipped")).toHaveLength(1);
  });

  it("calls what never answered an error, and another version by its name", () => {
    const silent: StepFailure = { kind: "no-answer", failure: "connect", why: "connection refused" };
    const [error] = allOf(
      write([checkResult({ outcome: "failed", steps: [stepResult({ outcome: "failed", failure: silent })] })]),
      "error",
    );
    expect(error?.attributes).toEqual({ type: "connect", message: "connection refused" });
    const other = stepResult({ outcome: "failed", failure: lacking("v1.4.0", "version") });
    const [failure] = allOf(write([checkResult({ outcome: "failed", steps: [other] })]), "failure");
    expect(failure?.attributes.type).toBe("version");
  });

  it("keeps the failed attempts of what passed in the end at their step, as flaky", () => {
    const failed = (at: number, kind: string) =>
      ({ at, duration: 5, outcome: "failed", step: "b", kind, why: `${kind} at ${at}` }) as const;
    const passed = { at: 2_000, duration: 5, outcome: "passed", step: "", kind: "", why: "" } as const;
    const report = write([
      checkResult({
        attempts: 3,
        history: [failed(0, "assertion"), failed(1_000, "reset"), passed],
        steps: [stepResult(), stepResult({ name: "b" })],
      }),
    ]);
    const [first, second] = allOf(report, "testcase");
    expect(first?.children).toEqual([]);
    expect(second?.children.map(({ name, attributes }) => [name, attributes.type, attributes.message])).toEqual([
      ["flakyFailure", "assertion", "assertion at 0"],
      ["flakyError", "reset", "reset at 1000"],
    ]);
    expect(allOf(report, "system-out")[0]?.text).toBe(
      "0.0 s: failed, b: assertion at 0\n1.0 s: failed, b: reset at 1000\n2.0 s: passed",
    );
  });

  it("never shows a failed check as passed, though its last attempt was well", () => {
    const before = { at: 0, duration: 5, outcome: "failed", step: "b", kind: "version", why: "was v1.4.0" } as const;
    const after = { at: 900, duration: 5, outcome: "passed", step: "", kind: "", why: "" } as const;
    const steps = [stepResult(), stepResult({ name: "b" })];
    const report = write([
      checkResult({ outcome: "failed", inARow: 1, times: 3, attempts: 2, history: [before, after], steps }),
    ]);
    const [first, second] = allOf(report, "testcase");
    expect(first?.children).toEqual([]);
    expect(second?.children[0]).toMatchObject({ name: "failure", attributes: { type: "version" } });
    expect(second?.children[0]?.text).toBe("passed 1 of 3 times in a row, and before: was v1.4.0");
  });

  it("turns nothing red for a failure that is only reported", () => {
    const steps = [stepResult({ outcome: "failed", failure: lacking("degraded") })];
    const report = write([checkResult({ outcome: "failed", continueOnFailure: true, steps })]);
    expect(allOf(report, "failure")).toEqual([]);
    expect(allOf(report, "skipped")[0]?.attributes.message).toContain("only reported: json $.status");
  });

  it.each([
    [{ kind: "ended", command: "npm test", exitCode: 0 }, []],
    [{ kind: "ended", command: "npm test", exitCode: 3 }, ["failure"]],
    [{ kind: "timed-out", command: "npm test" }, ["error"]],
    [{ kind: "not-started", command: "npm test", why: "no bash" }, ["error"]],
    [{ kind: "not-run", command: "npm test" }, ["skipped"]],
  ] as const)("writes the team's command as a suite of its own: %j", (command, children) => {
    const [suite] = write([], command).children;
    expect(suite?.attributes.name).toBe("command");
    expect(suite?.children[0]?.attributes.name).toBe("npm test");
    expect(suite?.children[0]?.children.map(({ name }) => name)).toEqual(children);
  });

  it("stays XML of that shape whatever a name, an answer or a command holds, and keeps what XML can hold", () => {
    const unit = constantFrom(
      ...Array.from("<>&'\"\u0000\u0008\ud800\ufffe\n\t\r\u001bé😀"),
      "]]>",
      "<!--",
      "&#0;",
      "a",
      "##[error]",
    );
    const hostile = string({ unit, maxLength: 40 });
    assert(
      property(hostile, hostile, (name, actual) => {
        const steps = [stepResult({ name, request: actual, outcome: "failed", failure: lacking(actual) })];
        const history = [
          { at: 0, duration: 1, outcome: "failed", step: name, kind: "assertion", why: actual },
        ] as const;
        const report = write(
          [
            checkResult({ name, outcome: "failed", steps, versions: { [actual]: 1 } }),
            checkResult({ name: actual, attempts: 2, history, steps: [stepResult({ name })] }),
          ],
          { kind: "not-started", command: name, why: actual },
        );
        const expected = name.toWellFormed().replace(/[\u0000-\u0008\u001b\ufffe]/g, "\ufffd");
        expect(report.children[0]?.attributes.name).toBe(expected);
      }),
    );
  });
});

describe("the strict reader of XML itself", () => {
  it.each([
    ["<a>&b;</a>", "no entity"],
    ["<a>&</a>", "stands alone"],
    ["<a>]]></a>", "]]>"],
    ["<a>&#0;</a>", "by number"],
    ["<a>\u0008</a>", "forbids"],
    ['<a b="1" b="2"/>', "twice"],
    ["<a><b></a></b>", "closes"],
    ["<a/><b/>", "after the root"],
    ["<a>", "not closed"],
    ['<a b="<"/>', "no XML"],
    ["<a b=1/>", "no XML"],
  ])("refuses %s", (document, why) => {
    expect(() => readXml(document)).toThrow(why);
  });
});
