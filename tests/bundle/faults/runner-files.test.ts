import { describe, expect, it } from "vitest";
import { worlds } from "./worlds.ts";

const world = worlds();
const errorsIn = (log: string) => log.split("\n").filter((line) => line.startsWith("::error"));

describe("the runner's files and limits", () => {
  it("fault 14: GITHUB_OUTPUT that is missing, a folder or on a full disk fails the step and says so, also with fail-on never", async () => {
    const { freezeGate, approvalGate } = await world();
    for (const GITHUB_OUTPUT of ["", "/nowhere/output", "/tmp", "/dev/full"]) {
      for (const gate of [freezeGate, approvalGate]) {
        const run = await gate({ environment: { GITHUB_OUTPUT }, inputs: { "fail-on": "never" } });
        expect(run.status).toBe(1);
        expect(run.outputs).toEqual({});
        expect(errorsIn(run.log).at(-1)).toMatch(
          /Check that the runner's disk is not full.*outputs could not be written/,
        );
        expect(run.log).not.toContain("    at ");
      }
    }
  });

  it("fault 14: a summary that cannot be written changes no verdict", async () => {
    const { freezeGate } = await world();
    const run = await freezeGate({ environment: { GITHUB_STEP_SUMMARY: "/dev/full" } });
    expect(run.verdict).toBe("allow/open/0");
    expect(run.log).toMatch(/::warning::The summary could not be written \(.*ENOSPC/);
  });

  it("fault 15: a summary over a mebibyte is cut with a notice, and the verdict stays", async () => {
    const freeze = (number: number) => `  - { name: "F${number} ${"long ".repeat(30)}", dates: 2026-11-17 }\n`;
    const freezes = Array.from({ length: 1_300 }, (_, number) => freeze(number)).join("");
    const { freezeGate } = await world({
      policy: `version: 1\nenvironments: { staging: {} }\nfreezes:\n${freezes}`,
    });
    const run = await freezeGate();
    expect(run.verdict).toBe("deny/freeze_active/1");
    expect(Buffer.byteLength(run.summary)).toBeLessThan(60 * 1024 + 1);
    expect(run.summary).toContain("Cut here");
    expect(Buffer.byteLength(Object.values(run.outputs).join(""), "utf16le")).toBeLessThan(1024 * 1024);
  });

  it("fault 16: fifty problems become three annotations under 4096 characters, the first saying what to do", async () => {
    const windows = Array.from({ length: 50 }, () => "      - { days: tue-thr }\n").join("");
    const { freezeGate } = await world({
      policy: `version: 1\nenvironments:\n  staging:\n    windows:\n${windows}`,
    });
    const run = await freezeGate();
    expect(run.verdict).toBe("deny/policy_invalid/1");
    const errors = errorsIn(run.log);
    expect(errors).toHaveLength(3);
    for (const error of errors) expect(error.replaceAll("%0A", "\n").length).toBeLessThanOrEqual(4_096);
    expect(errors[0]).toContain("line=5");
    expect(errors.at(-1)).toContain("Mend .github/deploy-policy.yml:5:");
    expect(run.summary).toContain("50 problems");
  });
});
