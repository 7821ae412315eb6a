import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../src/rehearsal/scenario/options.ts";
import { describeScenario } from "../../../src/rehearsal/scenario/rehearsal-report.ts";

describe("parseOptions", () => {
  it("rehearses Shop inside its window when nothing is said", () => {
    expect(parseOptions([])).toMatchObject({
      folder: "examples/shop",
      startsAt: Date.parse("2026-11-17T10:30:00Z"),
      approval: "approve",
      fault: {},
    });
  });

  it.each([
    [["--fault", "error-rate=5%"], { fault: { errorRate: 0.05 } }],
    [["--fault", "error-rate=0.05"], { fault: { errorRate: 0.05 } }],
    [
      ["--fault", "crash", "--fault", "wrong-version"],
      { fault: { crash: "at-start", reportedVersion: "v0.0.0-wrong" } },
    ],
    [["--fault", "slow-start=2m"], { fault: { warmUpSeconds: 120 } }],
    [["--approve", "nobody"], { approval: "nobody" }],
    [["--deny"], { approval: "deny" }],
    [["--lose-runner-in", "conclude"], { mishap: { kind: "lose-runner", job: "conclude" } }],
    [["--force-cancel-in", "conclude"], { mishap: { kind: "force-cancel", job: "conclude" } }],
    [["examples/minimal", "--twice", "--superseded"], { folder: "examples/minimal", twice: true, superseded: true }],
  ])("reads %j", (args, expected) => {
    expect(parseOptions(args)).toMatchObject(expected);
  });

  it.each([
    [["--at", "tomorrow"], "--at tomorrow is not an instant"],
    [["--fault", "error-rate=120%"], "needs a rate such as 5% or 0.05"],
    [["--fault", "error-rate"], "needs a rate such as 5% or 0.05"],
    [["--fault", "slow-start=2h"], "needs an amount in m"],
    [["--fault", "gremlins"], "known: error-rate=5%"],
    [["--approve", "somebody"], "--approve takes only 'nobody'"],
    [["--strategy", "canary"], "write rolling or blue-green"],
    [["--scale", "1000"], "is not between 1 and 120"],
    [["--no-such-thing"], "known: --at"],
    [["--lose-runner-in", "a", "--cancel-in", "b"], "only one of"],
  ])("refuses %j with the remedy", (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });

  it("names a scenario by what was asked", () => {
    expect(describeScenario(parseOptions(["examples/shop", "--fault", "crash", "--strategy", "rolling"]))).toBe(
      "examples/shop --fault crash --strategy rolling at 2026-11-17T10:30:00.000Z",
    );
  });
});
