import { afterEach, describe, expect, it } from "vitest";
import { CHECKS_PERMISSION, githubChecks } from "../../../src/adapters/github/github-checks.ts";
import { checkOf } from "../../../src/adapters/github/github-checks-view.ts";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import type { FaultHook } from "../../../src/rehearsal/github/faults.ts";
import type { WorkflowJob } from "../../../src/rehearsal/github/model/workflow-run.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const COMMIT = "c".repeat(40);
const PAGE = `https://github.com/shop-org/shop/commit/${COMMIT}/checks`;
const ALL: Permissions = { checks: "read", statuses: "read", actions: "read", contents: "read" };

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function start(permissions: Permissions = ALL, fault?: FaultHook) {
  const local = await startLocalGitHub(fault);
  started.push(local);
  const client = githubClient({
    ...local,
    token: local.jobToken(permissions),
    http: nodeHttp(),
    clock: clockAt("2026-11-24T11:00:00Z"),
    permission: CHECKS_PERMISSION,
  });
  const checks = githubChecks(client, { owner: "shop-org", name: "shop", pageOf: () => PAGE });
  const runOf = (id: number, path: string, jobs: readonly WorkflowJob[]) =>
    local.github.reportRun({
      id,
      attempt: 1,
      number: 1,
      name: path,
      path,
      event: "push",
      status: "completed",
      conclusion: "success",
      headBranch: "main",
      headOid: COMMIT,
      actor: "dana",
      triggeringActor: "dana",
      startedAt: Date.now(),
      jobs,
    });
  return { ...local, checks, runOf };
}

const start0 = Date.parse("2026-11-24T10:00:00Z");
const job = (name: string, others: Partial<WorkflowJob> = {}): WorkflowJob => ({
  name,
  status: "completed",
  conclusion: "success",
  startedAt: start0,
  completedAt: start0 + 60_000,
  ...others,
});

describe("githubChecks", () => {
  it("reads jobs with their run, other apps' check runs and statuses", async () => {
    const { checks, runOf, github } = await start();
    runOf(6001, ".github/workflows/ci.yml", [
      job("test"),
      job("e2e", { status: "in_progress", conclusion: null }),
      job("later", { status: "queued", conclusion: null }),
    ]);
    github.reportCheck({
      oid: COMMIT,
      name: "coverage",
      app: "codecov",
      status: "completed",
      conclusion: "neutral",
      startedAt: start0,
      completedAt: start0,
    });
    github.setStatus({ oid: COMMIT, context: "ci/jenkins", state: "failure" });
    const read = await checks.of(COMMIT);
    expect(read.map(({ name, state }) => [name, state])).toEqual([
      ["test", "passed"],
      ["e2e", "running"],
      ["later", "running"],
      ["coverage", "idle"],
      ["ci/jenkins", "failed"],
    ]);
    const origin = await checks.originOf("6001");
    expect(origin).toEqual({ run: "6001", workflow: expect.stringMatching(/^\d+$/), event: "push" });
    expect(read[0]).toMatchObject({
      app: "github-actions",
      origin,
      startedAt: new Date(start0),
      completedAt: new Date(start0 + 60_000),
      url: expect.stringContaining("https://github.com/shop-org/shop/actions/runs/6001/job/"),
    });
    expect(read[2]).toMatchObject({ startedAt: undefined, completedAt: undefined });
    expect(read[3]).toMatchObject({ app: "codecov", origin: undefined });
    expect(read[4]).toMatchObject({ kind: "status", url: PAGE });
  });

  it("reads them to the last page, so that no failure hides behind the first hundred", async () => {
    const { checks, runOf, github } = await start();
    runOf(6001, "ci.yml", [
      ...Array.from({ length: 130 }, (_, index) => job(`shard ${index}`)),
      job("last", { conclusion: "failure" }),
    ]);
    const read = await checks.of(COMMIT);
    expect(read).toHaveLength(131);
    expect(read.at(-1)).toMatchObject({ name: "last", state: "failed" });
    expect(github.calls.get("graphql:ReleaseChecks")).toBe(2);
  });

  it("knows a commit on which nothing was reported from one that is not there", async () => {
    const { checks } = await start();
    expect(await checks.of(COMMIT)).toEqual([]);
    await expect(checks.of("d".repeat(40))).rejects.toMatchObject({ why: "not_found" });
  });

  it.each<[string, Permissions]>([
    ["checks", { ...ALL, checks: "none" }],
    ["statuses", { ...ALL, statuses: "none" }],
    ["actions", { ...ALL, actions: "none" }],
    ["checks and statuses", { contents: "read", actions: "read" }],
  ])("throws naming the permissions when %s is missing, rather than reading a part", async (_, permissions) => {
    const { checks, runOf, github } = await start(permissions);
    runOf(6001, "ci.yml", [job("test")]);
    github.setStatus({ oid: COMMIT, context: "ci/jenkins", state: "success" });
    await expect(checks.of(COMMIT)).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("checks: read, statuses: read and actions: read"),
    });
  });

  it("throws for a run that is not there", async () => {
    const { checks } = await start();
    await expect(checks.originOf("1")).rejects.toMatchObject({ why: "not_found" });
  });
});

describe("checkOf", () => {
  const node = {
    __typename: "CheckRun",
    name: "test",
    status: "COMPLETED",
    conclusion: "SUCCESS",
    startedAt: null,
    completedAt: null,
    url: PAGE,
    checkSuite: { databaseId: 1, app: null, workflowRun: null },
  } as const;

  it.each([
    ["COMPLETED", "SUCCESS", "passed"],
    ["COMPLETED", "NEUTRAL", "idle"],
    ["COMPLETED", "SKIPPED", "idle"],
    ["COMPLETED", "FAILURE", "failed"],
    ["COMPLETED", "TIMED_OUT", "failed"],
    ["COMPLETED", "CANCELLED", "failed"],
    ["COMPLETED", "ACTION_REQUIRED", "failed"],
    ["COMPLETED", "STARTUP_FAILURE", "failed"],
    ["COMPLETED", "STALE", "failed"],
    ["COMPLETED", null, "unclear"],
    ["COMPLETED", "SPLENDID", "unclear"],
    ["COMPLETED", "constructor", "unclear"],
    ["QUEUED", null, "running"],
    ["WAITING", null, "running"],
    ["ELSEWHERE", "SUCCESS", "unclear"],
  ])("reads %s with %s as %s", (status, conclusion, state) => {
    expect(checkOf({ ...node, status, conclusion }, PAGE)).toMatchObject({ state, app: "an app that is gone" });
  });

  it.each([
    ["SUCCESS", "passed"],
    ["PENDING", "running"],
    ["EXPECTED", "running"],
    ["ERROR", "failed"],
    ["FAILURE", "failed"],
    ["SOMEHOW", "unclear"],
  ])("reads a status of %s as %s, and no address that is not https", (state, expected) => {
    const status = { __typename: "StatusContext", context: "ci/x", state, createdAt: "2026-11-24T10:00:00Z" } as const;
    expect(checkOf({ ...status, targetUrl: "javascript:alert(1)" }, PAGE)).toMatchObject({
      state: expected,
      url: PAGE,
    });
  });

  it("believes no run without its numbers", () => {
    const workflowRun = { databaseId: 7, event: "push", workflow: { databaseId: null } };
    const read = checkOf({ ...node, checkSuite: { databaseId: null, app: { slug: "x" }, workflowRun } }, PAGE);
    expect(read).toMatchObject({ origin: undefined, suite: PAGE });
  });
});
