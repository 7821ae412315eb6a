import { afterEach, describe, expect, it } from "vitest";
import { nonceOf, requestId } from "../../src/core/request/request.ts";
import type { WorkflowJob } from "../../src/rehearsal/github/model/workflow-run.ts";
import type { Permissions } from "../../src/rehearsal/github/permissions.ts";
import type { RepositorySeed } from "../../src/rehearsal/github/seed.ts";
import { type LocalGitHub, startLocalGitHub } from "../fakes/local-github.ts";
import { runBundle } from "./run-bundle.ts";

const COMMIT = "c".repeat(40);
const LIVE = "a".repeat(40);
const REQUEST = requestId({
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: COMMIT,
  digest: "",
  runId: "7001",
  round: 1,
});
const NONCE = nonceOf(REQUEST);
const ALL: Permissions = {
  actions: "read",
  checks: "read",
  contents: "read",
  deployments: "read",
  issues: "write",
  "pull-requests": "read",
  "security-events": "read",
  statuses: "read",
};
const CHECKLIST = JSON.stringify([
  { item: "Tests green", by: { kind: "ci" } },
  { item: "Migrations tested", by: { kind: "check-run", name: "migrations" } },
  { item: "No critical alert", by: { kind: "security-alerts" } },
  { item: "Way back known", by: { kind: "rollback-plan" } },
  { item: "Flags configured", by: { kind: "person" } },
  { item: "Dashboards ready", by: { kind: "person", role: "qa", users: ["quinn#9002"], teams: [] } },
]);

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function world(extra: Partial<RepositorySeed> = { codeScanningAlerts: [] }) {
  const local = await startLocalGitHub(undefined, extra);
  started.push(local);
  const { github, apiUrl, graphqlUrl } = local;
  const run = (id: number, path: string, event: string, jobs: readonly WorkflowJob[]) =>
    github.reportRun({
      id,
      attempt: 1,
      number: 1,
      name: path,
      path: `.github/workflows/${path}`,
      event,
      status: "in_progress",
      conclusion: null,
      headBranch: "main",
      headOid: COMMIT,
      actor: "dana",
      triggeringActor: "dana",
      startedAt: Date.now(),
      jobs,
    });
  async function gate(inputs: Record<string, string> = {}, permissions: Permissions = ALL) {
    const ran = await runBundle("approval-gate", {
      inputs: {
        mode: "request",
        environment: "production",
        service: "shop",
        commit: COMMIT,
        version: "v1.5.0",
        request: REQUEST,
        "change-class": "standard",
        "required-approvals": "[]",
        checklist: CHECKLIST,
        "expires-after": "7d",
        "github-token": local.jobToken(permissions),
        "fail-on": "deny",
        "dry-run": "false",
        "first-deploy": "true",
        ...inputs,
      },
      environment: { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl },
    });
    const items = JSON.parse(ran.outputs.checklist ?? "[]") as { item: string; state: string; who: string }[];
    return { ...ran, items, verdict: `${ran.outputs.decision}/${ran.outputs["reason-code"]}` };
  }
  return { ...local, run, gate };
}

const minute = Date.parse("2026-11-24T10:00:00Z");
const job = (name: string, conclusion: WorkflowJob["conclusion"] = "success"): WorkflowJob => ({
  name,
  status: conclusion === null ? "in_progress" : "completed",
  conclusion,
  startedAt: minute,
  completedAt: minute + 60_000,
});

describe("the checklist, through the bundle", () => {
  it("asks with the checklist, is ticked, and lets through when every item is done", async () => {
    const { github, run, gate } = await world();
    run(6001, "ci.yml", "push", [job("test"), job("migrations")]);
    run(7001, "deploy.yml", "workflow_dispatch", [job("Deploy / Gate"), job("Deploy / Approve", null)]);
    const asked = await gate();
    expect(asked).toMatchObject({ verdict: "pending/checklist_open", status: 1 });
    expect(asked.items.map(({ state }) => state)).toEqual(["done", "done", "done", "done", "open", "open"]);
    const issue = Number(asked.outputs["approval-issue"]);
    github.comment({ issue, as: "dana", body: `/tick ${NONCE} 5` });
    github.comment({ issue, as: "riley", body: `/tick ${NONCE} 6` });
    expect(await gate()).toMatchObject({ verdict: "pending/checklist_open" });
    const { id } = github.comment({ issue, as: "quinn", body: "Looking." });
    github.editComment({ comment: id, as: "dana", body: `/tick ${NONCE} 6` });
    expect(await gate()).toMatchObject({ verdict: "pending/checklist_open" });
    github.comment({ issue, as: "quinn", body: `/tick ${NONCE} 6` });
    const done = await gate();
    expect(done).toMatchObject({ verdict: "allow/checklist_complete", status: 0 });
    expect(done.items.map(({ who }) => who)).toEqual([
      "github-actions",
      "github-actions",
      "code scanning",
      "first-deploy",
      "dana",
      "quinn",
    ]);
    expect(done.summary).toContain("✅ done");
    expect(await gate({ mode: "check" })).toMatchObject({ verdict: "allow/checklist_complete" });
  });

  it("opens no issue while CI is red or running, and sees a re-run that mended it", async () => {
    const { github, run, gate } = await world();
    run(6001, "ci.yml", "push", [job("test", "failure"), job("migrations")]);
    expect(await gate()).toMatchObject({ verdict: "deny/checklist_failed", status: 1 });
    run(6002, "ci.yml", "push", [job("test", null), job("migrations")]);
    const machines = JSON.stringify([{ item: "Tests green", by: { kind: "ci" } }]);
    expect(await gate({ checklist: machines })).toMatchObject({ verdict: "pending/checklist_open", status: 1 });
    expect(github.listIssues()).toEqual([]);
    run(6002, "ci.yml", "push", [job("test"), job("migrations")]);
    expect(await gate({ checklist: machines })).toMatchObject({ verdict: "allow/checklist_complete", status: 0 });
    github.setStatus({ oid: COMMIT, context: "ci/jenkins", state: "error" });
    expect(await gate({ checklist: machines })).toMatchObject({ verdict: "deny/checklist_failed" });
  });

  it("knows the jobs of its own workflow when the run is on another commit", async () => {
    const { github, run, gate } = await world({
      codeScanningAlerts: [],
      commits: [
        { oid: COMMIT, message: "New", author: "dana", committedAt: minute, files: {}, tags: ["v1.5.0"] },
        { oid: LIVE, message: "Later", author: "dana", committedAt: minute, files: {}, branches: ["main"] },
      ],
    });
    run(6999, "deploy.yml", "workflow_dispatch", [job("Deploy / Gate"), job("Deploy / Approve", "failure")]);
    run(6001, "ci.yml", "push", [job("test")]);
    const own = github.model.repositories.get("shop-org/shop")?.runs;
    own?.set(
      7001,
      (own.get(7001) ?? []).map((one) => ({ ...one, headOid: LIVE })),
    );
    const machines = JSON.stringify([{ item: "Tests green", by: { kind: "ci" } }]);
    expect(await gate({ checklist: machines })).toMatchObject({ verdict: "allow/checklist_complete", status: 0 });
  });

  it("denies for an open critical alert, and is unknown where code scanning is off", async () => {
    const alert = {
      number: 3,
      state: "open",
      html_url: "https://github.com/shop-org/shop/security/code-scanning/3",
      rule: { id: "js/sqli", description: "Query built from input", security_severity_level: "critical" },
    };
    const alerts = JSON.stringify([{ item: "No critical alert", by: { kind: "security-alerts" } }]);
    const open = await world({ codeScanningAlerts: [alert] });
    const denied = await open.gate({ checklist: alerts });
    expect(denied).toMatchObject({ verdict: "deny/checklist_failed", status: 1 });
    expect(denied.log).toContain("Query built from input");
    const off = await world({});
    const unknown = await off.gate({ checklist: alerts });
    expect(unknown).toMatchObject({ verdict: "unknown/checklist_unreadable", status: 1 });
    expect(unknown.log).toContain("switch code scanning on");
  });

  it.each<[string, object, RegExp]>([
    ["checks", { kind: "ci" }, /checks: read, statuses: read and actions: read/],
    ["statuses", { kind: "check-run", name: "migrations" }, /checks: read, statuses: read and actions: read/],
    ["security-events", { kind: "security-alerts" }, /security-events: read/],
  ])("is unknown without the permission %s, and names it", async (permission, by, named) => {
    const { github, run, gate } = await world();
    run(6001, "ci.yml", "push", [job("test"), job("migrations")]);
    github.setStatus({ oid: COMMIT, context: "ci/jenkins", state: "success" });
    const refused = await gate({ checklist: JSON.stringify([{ item: "It", by }]) }, { ...ALL, [permission]: "none" });
    expect(refused).toMatchObject({ verdict: "unknown/checklist_unreadable", status: 1 });
    expect(refused.log).toMatch(named);
  });

  it("knows no way back without a live commit, and stops for an output that was lost", async () => {
    const { gate } = await world();
    const back = JSON.stringify([{ item: "Way back known", by: { kind: "rollback-plan" } }]);
    expect(await gate({ checklist: back, "first-deploy": "false" })).toMatchObject({
      verdict: "deny/checklist_failed",
    });
    expect(await gate({ checklist: "lost" })).toMatchObject({ verdict: "unknown/input_invalid", status: 1 });
  });

  it("prints no token and reads no more than it is asked for", async () => {
    const { github, run, gate } = await world();
    run(6001, "ci.yml", "push", [job("test")]);
    await gate({ checklist: JSON.stringify([{ item: "Tests green", by: { kind: "ci" } }]) });
    expect([...github.calls.keys()].filter((name) => /alerts|comments/i.test(name))).toEqual([]);
    expect(github.calls.get("graphql:ReleaseChecks")).toBe(1);
  });
});
