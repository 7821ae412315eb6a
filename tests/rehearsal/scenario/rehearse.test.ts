import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, describe, expect, it } from "vitest";
import type { RehearsalReport } from "../../../src/rehearsal/scenario/rehearsal-report.ts";

const RERUN = "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs";
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function rehearse(...args: string[]) {
  const out = mkdtempSync(join(tmpdir(), "rehearse-test-"));
  folders.push(out);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/rehearsal/main.ts", ...args, "--out", out], {
    encoding: "utf8",
  });
  const read = (name: string) => readFileSync(join(out, name), "utf8");
  return {
    status,
    stdout,
    stderr,
    report: () => JSON.parse(read("report.json")) as RehearsalReport,
    page: () => parse(read("report.html")),
  };
}

describe("npm run rehearse", () => {
  it("stops at a freeze, deploys nothing and names the next opening everywhere", () => {
    const { status, stdout, report, page } = rehearse("examples/shop", "--at", "2026-11-27T12:00:00Z");
    expect(status).toBe(1);
    expect(stdout).toContain("next opening Tue 1 Dec 2026 10:00 UTC");
    expect(report()).toMatchObject({
      jobs: { gate: { result: "failure" }, deploy: { result: "skipped" } },
      actions: {
        "freeze-gate": {
          decision: "deny",
          reasonCode: "freeze_active",
          outputs: { "next-open": "2026-12-01T10:00:00.000Z" },
        },
      },
      live: { version: "v1.4.0" },
      awsCalls: {},
      defects: [],
    });
    expect(page().querySelector("header")?.getAttribute("class")).toBe("status-1");
    expect(page().querySelector("#live")?.text).toBe("v1.4.0");
    expect(page().querySelector("#decisions")?.text).toContain("Black Friday week");
  });

  it("waits for nobody's approval without a runner and deploys nothing", () => {
    const { status, report } = rehearse("examples/shop", "--approve", "nobody");
    expect(status).toBe(1);
    expect(report().runs.map(({ action, decision }) => `${action} ${decision}`)).toEqual([
      "freeze-gate require-approval",
      "approval-gate pending",
      "announce success",
    ]);
    expect(report().awsCalls["ecs:UpdateService"]).toBeUndefined();
    expect(report().waits).toMatchObject([{ answered: false, runnerSeconds: 0, resumeSeconds: 0 }]);
  });

  it("takes a denial as final, said by the run itself hours later, for no runner seconds meanwhile", () => {
    const { status, stdout, report } = rehearse("examples/shop", "--deny");
    expect(status).toBe(1);
    const [gate] = report().runs.filter(({ job }) => job === "resume");
    expect(gate).toMatchObject({ action: "approval-gate", decision: "deny", reasonCode: "resumed" });
    expect(report().waits).toMatchObject([{ answered: true, runnerSeconds: 0 }]);
    expect(stdout).toMatch(/Waited 2h( \d+m)?( \d+s)? for approval: 0 runner seconds/);
    expect(report().githubCalls[RERUN]).toBe(1);
    expect(report().actions["approval-gate"]).toMatchObject({ decision: "deny", reasonCode: "denied" });
    expect(report().live.version).toBe("v1.4.0");
  });

  it("deploys a merge to staging by its commit, by which the application that is built of it calls itself", () => {
    const { status, report } = rehearse("examples/shop", "--workflow", "deploy-to-staging.yml");
    expect(status).toBe(0);
    expect(report()).toMatchObject({
      jobs: { build: { result: "success" }, conclude: { result: "success" } },
      actions: { "smoke-test": { decision: "success" }, announce: { reasonCode: "told" } },
      live: { version: expect.stringMatching(/^[0-9a-f]{40}$/) },
      defects: [],
    });
  });

  it("says what is wrong with what was asked, and ends as broken", () => {
    const { status, stderr } = rehearse("examples/nowhere");
    expect(status).toBe(2);
    expect(stderr).toContain("examples/nowhere does not exist");
  });
});
