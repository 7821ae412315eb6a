import { describe, expect, it } from "vitest";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
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
    [
      ["--fault", "no-metrics", "--fault", "metrics-outage=10m", "--fault", "crash"],
      { fault: { crash: "at-start" }, metricFault: { unmeasured: true, outage: 600_000 } },
    ],
    [["--approve", "nobody"], { approval: "nobody" }],
    [["--force-cancel-in", "conclude"], { again: true, afterwards: [] }],
    [
      ["--force-cancel-in", "conclude", "--afterwards", "settle", "--afterwards", "reconcile"],
      { again: false, afterwards: ["settle", "reconcile"] },
    ],
    [
      ["--task", "fails=3@npm run migrate", "--task", "hangs"],
      {
        tasks: [
          { behaviour: { when: { command: "npm run migrate" }, outcome: { kind: "exits", exitCode: 3 } } },
          { behaviour: { outcome: { kind: "hangs" } } },
        ],
      },
    ],
    [
      ["--snapshot", "10m", "--snapshot", "quota"],
      {
        snapshots: [
          { behaviour: { outcome: { kind: "completes", seconds: 600 } } },
          { behaviour: { outcome: { kind: "quota-exceeded" } } },
        ],
      },
    ],
    [["--deny"], { approval: "deny" }],
    [["--lose-runner-in", "conclude"], { mishap: { kind: "lose-runner", job: "conclude" } }],
    [["--force-cancel-in", "conclude"], { mishap: { kind: "force-cancel", job: "conclude" }, again: true }],
    [
      ["--lose-runner-in", "conclude", "--during", "deploy-ecs", "--after", "1m"],
      { mishap: { kind: "lose-runner", job: "conclude", during: "deploy-ecs", on: undefined, after: 60_000 } },
    ],
    [
      ["--lose-runner-in", "deploy", "--on", "ecs:UpdateService"],
      { mishap: { kind: "lose-runner", job: "deploy", on: "ecs:UpdateService", after: undefined } },
    ],
    [["--expire-sessions-in", "conclude"], { mishap: { kind: "expire-sessions", job: "conclude" } }],
    [["--fail-github-in", "conclude"], { mishap: { kind: "fail-github", job: "conclude" } }],
    [["--fail-aws-in", "conclude"], { mishap: { kind: "fail-aws", job: "conclude" } }],
    [
      ["--while-watched", "full", "--afterwards", "rerun"],
      { whileWatched: { order: "full", after: 150_000 }, afterwards: ["rerun"] },
    ],
    [["--while-watched", "continue@8m"], { whileWatched: { order: "continue", after: 480_000 } }],
    [["--target", "on-inconclusive=hold"], { targetChanges: [{ key: "on-inconclusive", value: "hold" }] }],
    [["--target", 'team-commands=["exit 1"]'], { targetChanges: [{ key: "team-commands", value: ["exit 1"] }] }],
    [
      ["--mask", "111122223333", "--quiet", "--rerun", "--again", "--together"],
      { mask: ["111122223333"], quiet: true, rerun: true, again: true, together: true },
    ],
    [["--resume", "dispatcher", "--answer-after", "3h"], { resume: "dispatcher", answerAfter: 10_800_000 }],
    [["--answer-after", "0"], { resume: undefined, answerAfter: 0 }],
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
    [["--fault", "metrics-outage"], "write --fault no-metrics or --fault metrics-outage=10m"],
    [["--fault", "metrics-outage=soon"], "write --fault no-metrics or --fault metrics-outage=10m"],
    [["--fault", "no-metrics=all"], "write --fault no-metrics or --fault metrics-outage=10m"],
    [["--approve", "somebody"], "--approve takes only 'nobody'"],
    [["--task", "explodes"], "write fails, fails=3, hangs"],
    [["--task", "hangs=3"], "write fails, fails=3, hangs"],
    [["--snapshot", "slowly"], "write fails, stalls, quota or a time such as 10m"],
    [["--strategy", "surge"], "write rolling, blue-green, canary, linear or phased"],
    [["--meanwhile", "lunch"], "--meanwhile takes 'lock' or 'incident'"],
    [["--while-watched", "lunch"], "--while-watched takes continue, full, abort, not 'lunch'"],
    [["--while-watched", "abort@noon"], "write --while-watched abort@8m"],
    [["--afterwards", "lunch"], "--afterwards takes settle, rerun, reconcile"],
    [["--scale", "1000"], "is not between 1 and 120"],
    [["--no-such-thing"], "known: --at"],
    [["--lose-runner-in", "a", "--cancel-in", "b"], "only one of"],
    [["--during", "deploy-ecs"], "add one, such as --lose-runner-in conclude"],
    [["--cancel-in", "a", "--after", "soon"], "write --after 40s"],
    [["--cancel-in", "a", "--on", "UpdateService"], "write --on ecs:UpdateService"],
    [["--resume", "magic"], "takes 'comment' or 'dispatcher'"],
    [["--answer-after", "soon"], "write --answer-after 3h"],
    [["--target", "watch"], "write --target on-inconclusive=hold"],
    [["--target", "watch=[none"], "holds no YAML value"],
  ])("refuses %j with the remedy", (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });

  it("names when a mishap happens and what was changed", () => {
    const asked = ["--cancel-in", "conclude", "--during", "deploy-ecs", "--after", "60s", "--target", "watch=none"];
    expect(describeScenario(parseOptions(asked))).toBe(
      'examples/shop --cancel-in conclude --during deploy-ecs --after 1m --target watch="none" at 2026-11-17T10:30:00Z',
    );
  });

  it("names who resumes and how long people take", () => {
    const asked = ["--resume", "comment", "--answer-after", "1h30m", "--deny", "--meanwhile", "lock"];
    expect(describeScenario(parseOptions(asked))).toBe(
      "examples/shop --deny --resume comment --answer-after 1h30m --meanwhile lock at 2026-11-17T10:30:00Z",
    );
  });

  it("names what a person orders while it is watched, and what is done afterwards", () => {
    const asked = ["--while-watched", "abort@8m", "--afterwards", "settle", "--afterwards", "rerun"];
    expect(describeScenario(parseOptions(asked))).toBe(
      "examples/shop --while-watched abort@8m --afterwards settle --afterwards rerun at 2026-11-17T10:30:00Z",
    );
  });

  it("names how tasks end and what becomes of snapshots", () => {
    expect(describeScenario(parseOptions(["--task", "fails=3@npm run migrate", "--snapshot", "stalls"]))).toBe(
      "examples/shop --task fails=3@npm run migrate --snapshot stalls at 2026-11-17T10:30:00Z",
    );
  });

  it("names a scenario by what was asked", () => {
    expect(describeScenario(parseOptions(["examples/shop", "--fault", "crash", "--strategy", "rolling"]))).toBe(
      "examples/shop --fault crash --strategy rolling at 2026-11-17T10:30:00Z",
    );
  });
});
