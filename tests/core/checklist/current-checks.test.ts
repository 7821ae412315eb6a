import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckOrigin, CheckRun, CheckState, CommitCheck } from "../../../src/core/checklist/commit-check.ts";
import { currentChecks } from "../../../src/core/checklist/current-checks.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 11, minute));
const OWN: CheckOrigin = { run: "7001", workflow: "70", event: "workflow_dispatch" };

function job(name: string, state: CheckState, others: Partial<CheckRun> & { run?: CheckOrigin } = {}): CheckRun {
  const { run = { run: "6001", workflow: "60", event: "push" }, ...rest } = others;
  return {
    kind: "check-run",
    name,
    app: "github-actions",
    suite: run.run,
    origin: run,
    state,
    startedAt: at(0),
    completedAt: state === "running" ? undefined : at(5),
    url: `https://github.com/shop-org/shop/runs/${name}`,
    ...rest,
  };
}

const names = (checks: readonly CommitCheck[], own = [OWN]) =>
  currentChecks(checks, own).map((check) => `${check.name} ${check.state}`);

describe("currentChecks", () => {
  it("leaves out what is unfinished in the run that asks, and counts what ended there", () => {
    const checks = [
      job("test", "passed", { run: OWN }),
      job("build", "failed", { run: OWN }),
      job("Deploy / Approve", "running", { run: OWN }),
      job("Deploy / Deploy", "running", { run: OWN, startedAt: undefined }),
      job("lint", "running"),
    ];
    expect(names(checks)).toEqual(["test passed", "build failed", "lint running"]);
  });

  it("leaves out earlier runs of the workflow that deploys, which end red when nobody approved", () => {
    const earlier = { ...OWN, run: "6999" };
    const later = { ...OWN, run: "7002" };
    const checks = [
      job("Deploy / Approve", "failed", { run: earlier }),
      job("Deploy / Gate", "failed", { run: later }),
    ];
    expect(names([...checks, job("lint", "passed")])).toEqual(["lint passed"]);
    const onPush = job("test", "failed", { run: { ...earlier, event: "push" } });
    expect(names([...checks, onPush]), "another event of that workflow may be its tests").toEqual(["test failed"]);
  });

  it("leaves out what runs because people talk, as the workflow that resumes does", () => {
    const talk = { run: "6500", workflow: "65", event: "issue_comment" };
    expect(names([job("resume", "running", { run: talk }), job("lint", "passed")])).toEqual(["lint passed"]);
  });

  it("takes the newest run of a workflow and event, whatever came back first", () => {
    const run = (number: string, event = "push") => ({ run: number, workflow: "60", event });
    const checks = [
      job("test", "passed", { run: run("999") }),
      job("test", "failed", { run: run("1000") }),
      job("test", "passed", { run: run("998", "pull_request") }),
    ];
    expect(names(checks)).toEqual(["test failed", "test passed"]);
    expect(names([...checks].reverse())).toEqual(["test passed", "test failed"]);
  });

  it("takes a re-run job for the one that it replaces, and two jobs of one name for two", () => {
    const rerun = { startedAt: at(10), completedAt: at(12) };
    expect(names([job("test", "failed"), job("test", "passed", rerun)])).toEqual(["test passed"]);
    expect(names([job("test", "passed"), job("test", "failed", rerun)])).toEqual(["test failed"]);
    expect(names([job("test", "failed"), job("test", "running", { startedAt: undefined })])).toEqual(["test running"]);
    const beside = { startedAt: at(3), completedAt: at(12) };
    expect(names([job("test", "failed"), job("test", "passed", beside)])).toEqual(["test failed", "test passed"]);
    const instant = { startedAt: at(5), completedAt: at(5) };
    expect(names([job("test", "failed", instant), job("test", "failed", instant)])).toHaveLength(2);
  });

  it("keeps the checks of other apps and every status", () => {
    const app = job("codecov", "failed", { app: "codecov", origin: undefined, suite: "app-1" } as Partial<CheckRun>);
    const status: CommitCheck = { kind: "status", name: "ci/x", state: "passed", createdAt: at(1), url: "" };
    expect(names([app, status])).toEqual(["codecov failed", "ci/x passed"]);
  });

  it("never drops a failure for which nothing newer stands, whatever else is there", () => {
    const origin = fc.record({
      run: fc.integer({ min: 1, max: 5 }).map(String),
      workflow: fc.constantFrom("60", "61", "70"),
      event: fc.constantFrom("push", "pull_request", "workflow_dispatch"),
    });
    const check = fc
      .record({
        name: fc.constantFrom("test", "lint"),
        state: fc.constantFrom<CheckState>("passed", "idle", "failed", "running", "unclear"),
        run: origin,
        start: fc.integer({ min: 0, max: 20 }),
        length: fc.integer({ min: 0, max: 10 }),
      })
      .map(({ name, state, run, start, length }) =>
        job(name, state, {
          run,
          suite: `${run.workflow}-${run.event}-${run.run}`,
          startedAt: at(start),
          completedAt: state === "running" ? undefined : at(start + length),
        }),
      );
    fc.assert(
      fc.property(fc.array(check, { maxLength: 12 }), (checks) => {
        const kept = currentChecks(checks, [OWN]);
        for (const lost of checks.filter((one) => one.state === "failed" && !kept.includes(one))) {
          const ours = lost.origin?.workflow === OWN.workflow && lost.origin.event === OWN.event;
          const newer = checks.some(
            (other) =>
              other !== lost &&
              other.origin?.workflow === lost.origin?.workflow &&
              other.origin?.event === lost.origin?.event &&
              (Number(other.origin?.run) > Number(lost.origin?.run) ||
                (other.name === lost.name && Number(other.startedAt) > Number(lost.completedAt))),
          );
          expect(ours || newer).toBe(true);
        }
      }),
    );
  });
});
