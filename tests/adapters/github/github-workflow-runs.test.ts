import { afterEach, describe, expect, it } from "vitest";
import { githubApprovalClaims } from "../../../src/adapters/github/github-approval-claims.ts";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubWorkflowRuns } from "../../../src/adapters/github/github-workflow-runs.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { formatBinding } from "../../../src/core/approval/approval-binding.ts";
import { requestId } from "../../../src/core/request/request.ts";
import type { FaultHook } from "../../../src/rehearsal/github/faults.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import { httpThat } from "../../fakes/answering-http.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const SHOP = { owner: "shop-org", name: "shop" };
const API = "https://api.github.com";
const DAY = 86_400_000;

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function start(permissions: Permissions = { actions: "write", issues: "read" }, fault?: FaultHook) {
  const asked: unknown[] = [];
  const local = await startLocalGitHub(
    fault,
    {},
    { runs: { rerunFailedJobs: (run) => asked.push(run), cancel: () => {} } },
  );
  started.push(local);
  const client = githubClient({
    ...local,
    token: local.jobToken(permissions),
    http: nodeHttp(),
    clock: clockAt(new Date().toISOString()),
    permission: "actions: write",
  });
  const stands = (change: Partial<Parameters<typeof local.github.reportRun>[0]> = {}) =>
    local.github.reportRun({
      id: 7001,
      attempt: 1,
      number: 1,
      name: "Deploy",
      path: ".github/workflows/deploy.yml",
      event: "workflow_dispatch",
      status: "completed",
      conclusion: "failure",
      headBranch: "main",
      headOid: "c".repeat(40),
      actor: "dana",
      triggeringActor: "dana",
      startedAt: Date.now() - 60_000,
      ...change,
    });
  return {
    ...local,
    asked,
    stands,
    runs: githubWorkflowRuns(client, SHOP),
    claims: githubApprovalClaims(client, SHOP),
  };
}

describe("githubWorkflowRuns", () => {
  it("reads the newest attempt with the instants of both and the people by id", async () => {
    const { runs, stands } = await start();
    const first = Date.UTC(2026, 10, 20, 10);
    stands({ startedAt: first });
    stands({ attempt: 2, status: "in_progress", conclusion: null, triggeringActor: "quinn", startedAt: first + DAY });
    expect(await runs.read("7001")).toEqual({
      id: "7001",
      attempt: 2,
      url: "https://github.com/shop-org/shop/actions/runs/7001",
      conclusion: undefined,
      createdAt: new Date(first),
      startedAt: new Date(first + DAY),
      actor: { login: "dana", id: "9001" },
      triggeringActor: { login: "quinn", id: "9002" },
    });
    stands({ attempt: 2 });
    expect((await runs.read("7001")).conclusion).toBe("failure");
    await expect(runs.read("7002")).rejects.toMatchObject({ why: "not_found" });
  });

  it("tells whether a job has failed already", async () => {
    const { runs, stands } = await start();
    const job = (name: string, conclusion: "success" | "failure" | null) =>
      ({ name, status: conclusion === null ? "in_progress" : "completed", conclusion, startedAt: Date.now() }) as const;
    stands({ status: "in_progress", conclusion: null, jobs: [job("gate", "success"), job("announce", null)] });
    expect(await runs.hasFailedJob("7001", 1)).toBe(false);
    stands({ status: "in_progress", conclusion: null, jobs: [job("approve", "failure"), job("announce", null)] });
    expect(await runs.hasFailedJob("7001", 1)).toBe(true);
  });

  it("finds a failed job on the last page", async () => {
    const http = httpThat(({ url }) => {
      const last = url.includes("page=2");
      const jobs = last ? [{ conclusion: "timed_out" }] : [{ conclusion: "success" }, { conclusion: null }];
      const next = `<${API}/repos/shop-org/shop/actions/runs/7/attempts/3/jobs?per_page=100&page=2>; rel="next"`;
      const json = { "content-type": "application/json" };
      return { headers: last ? json : { ...json, link: next }, body: { total_count: 3, jobs } };
    });
    const settings = { apiUrl: API, graphqlUrl: `${API}/graphql`, token: "t", permission: "actions: write" };
    const client = githubClient({ ...settings, http, clock: clockAt("2026-11-24T11:00:00Z") });
    expect(await githubWorkflowRuns(client, SHOP).hasFailedJob("7", 3)).toBe(true);
    expect(http.asked).toHaveLength(2);
  });

  it("re-runs what has failed as the job's own identity", async () => {
    const { runs, stands, asked } = await start();
    stands();
    expect(await runs.rerunFailedJobs("7001")).toEqual({ kind: "accepted" });
    expect(asked).toEqual([{ repository: "shop-org/shop", id: 7001, by: "github-actions[bot]" }]);
  });

  it("tells a run that runs and one that is too old from a permission that is missing", async () => {
    const { runs, stands, asked } = await start();
    stands({ status: "in_progress", conclusion: null });
    expect(await runs.rerunFailedJobs("7001")).toEqual({ kind: "running" });
    stands({ startedAt: Date.now() - 31 * DAY });
    expect(await runs.rerunFailedJobs("7001")).toMatchObject({ kind: "refused" });
    stands({ conclusion: "success" });
    expect(await runs.rerunFailedJobs("7001")).toMatchObject({ kind: "refused" });
    const reader = await start({ actions: "read" });
    reader.stands();
    const refused = { why: "forbidden", remedy: "Grant the job the permission actions: write." };
    await expect(reader.runs.rerunFailedJobs("7001")).rejects.toMatchObject(refused);
    expect(asked).toEqual([]);
  });

  it("asks once when the answer is lost, and throws", async () => {
    const { runs, stands, asked } = await start({ actions: "write" }, ({ name }) =>
      name.endsWith("/rerun-failed-jobs") ? { kind: "drop", when: "after" } : undefined,
    );
    stands();
    await expect(runs.rerunFailedJobs("7001")).rejects.toMatchObject({ why: "unavailable" });
    expect(asked).toHaveLength(1);
  });

  it("believes no answer that is not whole", async () => {
    const { runs } = await start({ actions: "write" }, () => ({
      kind: "answer",
      status: 200,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ run_attempt: 1, status: "completed" }),
    }));
    await expect(runs.read("7001")).rejects.toMatchObject({ why: "malformed" });
  });
});

describe("githubApprovalClaims", () => {
  it("reads what an issue claims, and nothing from one that claims nothing, contradicts itself or is not there", async () => {
    const { claims, github } = await start();
    const members = { repositoryId: "501", environment: "production", service: "shop", commit: "c", digest: "" };
    const asked = { ...members, runId: "7001", round: 1 };
    const shown = { version: "v1.5.0", changeClass: "standard", people: {}, demands: [], liveCommit: "" };
    const binding = { ...asked, ...shown, request: requestId(asked) };
    const body = `Approve.\n\n${formatBinding(binding)}`;
    const claiming = github.openIssue({ as: "dana", title: "x", body });
    const plain = github.openIssue({ as: "dana", title: "y" });
    expect(await claims.claimOf(claiming.number)).toMatchObject({ request: binding.request, runId: "7001" });
    const elsewhere = formatBinding({ ...binding, runId: "7002" });
    const untrue = github.openIssue({ as: "dana", title: "z", body: elsewhere });
    for (const issue of [plain.number, untrue.number, 999]) expect(await claims.claimOf(issue)).toBeUndefined();
  });
});
