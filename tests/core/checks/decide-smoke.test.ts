import { describe, expect, it } from "vitest";
import type { StepFailure } from "../../../src/core/checks/check-result.ts";
import { type CommandResult, decideSmoke } from "../../../src/core/checks/decide-smoke.ts";
import { exitReasonOf } from "../../../src/core/checks/exit-reason.ts";
import { whyFailed } from "../../../src/core/checks/why-failed.ts";
import { checkResult, stepResult } from "../../fakes/check-results.ts";

const none: CommandResult = { kind: "none" };
const lacked = (kind: "assertion" | "version"): StepFailure => ({
  kind: "mismatch",
  mismatches: [{ target: "body", expected: "x", actual: "y", kind }],
});
const silent = (failure: string): StepFailure => ({ kind: "no-answer", failure, why: "why" });
const failing = (failure: StepFailure) =>
  checkResult({ outcome: "failed", steps: [stepResult({ outcome: "failed", failure })] });

describe("decideSmoke", () => {
  it("never passes on nothing", () => {
    expect(decideSmoke([], none).kind).toBe("no-checks");
    expect(decideSmoke([], { kind: "ended", command: "x", exitCode: 0 }).kind).toBe("passed");
    expect(decideSmoke([checkResult()], none).kind).toBe("passed");
  });

  it.each([
    ["a wrong answer", [lacked("assertion")], "assertion_failed", "assertion"],
    ["another version", [lacked("version")], "version_mismatch", "assertion"],
    ["a refused connection", [silent("connect")], "unreachable", "unreachable"],
    ["no answer in time", [silent("timeout")], "timeout", "timeout"],
    ["a late and a refused one", [silent("timeout"), silent("tls")], "unreachable", "unreachable"],
    ["a wrong and a late one", [silent("timeout"), lacked("assertion")], "assertion_failed", "assertion"],
    ["all of them", [silent("dns"), lacked("assertion"), lacked("version")], "version_mismatch", "assertion"],
  ] as const)("names the weightiest of %s", (_, failures, because, kind) => {
    const verdict = decideSmoke(failures.map(failing), none);
    expect([verdict.kind === "failed" && verdict.because, exitReasonOf(verdict)]).toEqual([because, kind]);
  });

  it.each([
    [{ kind: "ended", command: "x", exitCode: 2 }, "assertion"],
    [{ kind: "not-started", command: "x", why: "no bash" }, "assertion"],
    [{ kind: "timed-out", command: "x" }, "timeout"],
    [{ kind: "ended", command: "x", exitCode: 0 }, ""],
  ] as const)("tells kinds of failed commands apart: %j", (command, kind) => {
    expect(exitReasonOf(decideSmoke([], command))).toBe(kind);
  });

  it("calls nothing to run a mistake in the configuration", () => {
    expect(exitReasonOf(decideSmoke([], none))).toBe("config");
  });
});

describe("a check whose failure is only reported", () => {
  const tolerated = { ...failing(lacked("assertion")), continueOnFailure: true };
  it("stops nothing beside what is well", () => {
    expect(decideSmoke([tolerated, checkResult()], none)).toEqual({ kind: "passed" });
    expect(decideSmoke([tolerated], { kind: "ended", command: "x", exitCode: 0 })).toEqual({ kind: "passed" });
    expect(decideSmoke([tolerated, failing(silent("dns"))], none)).toMatchObject({ because: "unreachable" });
  });

  it("proves nothing alone", () => {
    expect(decideSmoke([tolerated], none)).toMatchObject({ kind: "failed", failing: [tolerated] });
  });
});

describe("a check whose last attempt passed, and not often enough in a row", () => {
  const note = (kind: string) => ({ at: 0, duration: 1, outcome: "failed", step: "a", kind, why: "why" }) as const;
  const passed = { at: 5, duration: 1, outcome: "passed", step: "", kind: "", why: "" } as const;
  const late = (...kinds: readonly string[]) =>
    checkResult({ outcome: "failed", timedOut: true, inARow: 1, times: 3, history: [...kinds.map(note), passed] });

  it.each([
    [["assertion", "version"], "version_mismatch", "passed 1 of 3 times in a row, and before: why"],
    [["connect"], "unreachable", "passed 1 of 3 times in a row, and before: why"],
    [[], "timeout", "passed 1 of 3 times in a row in time"],
  ] as const)("failed for what was before it: %j", (kinds, because, why) => {
    expect(decideSmoke([late(...kinds)], none)).toMatchObject({ kind: "failed", because });
    expect(whyFailed(late(...kinds))).toMatchObject({ why, step: "a" });
  });
});
