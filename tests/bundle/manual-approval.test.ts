import { afterEach, describe, expect, it } from "vitest";
import { parseBinding } from "../../src/core/approval/approval-binding.ts";
import type { FaultHook } from "../../src/rehearsal/github/faults.ts";
import { type LocalGitHub, startLocalGitHub } from "../fakes/local-github.ts";
import { runBundle } from "./run-bundle.ts";

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

/** How many times as fast time runs: a step that waits looks every ten seconds, then less often. */
const SCALE = 60;

/** A step as a workflow of manual-approval has it, with the defaults of action.yml for all the rest. */
async function world(fault?: FaultHook) {
  const local = await startLocalGitHub(fault, {}, { scale: SCALE });
  const clock = await local.clockForBundles();
  started.push(local);
  const { github, apiUrl, graphqlUrl } = local;
  async function step(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
    const ran = await runBundle("approval-gate", {
      inputs: {
        commit: "c".repeat(40),
        "change-class": "standard",
        "expires-after": "7d",
        "fail-on": "deny",
        "dry-run": "false",
        "first-deploy": "false",
        "github-token": "not-used",
        secret: local.jobToken(),
        approvers: "quinn,riley",
        "minimum-approvals": "1",
        ...inputs,
      },
      environment: {
        ...clock,
        GITHUB_API_URL: apiUrl,
        GITHUB_GRAPHQL_URL: graphqlUrl,
        GITHUB_JOB: "approve",
        GITHUB_ACTION: "__org_deploy-actions",
        ...environment,
      },
    });
    return { ...ran, verdict: `${ran.outputs.decision}/${ran.outputs["reason-code"]}` };
  }
  const nonceOf = (issue: number) =>
    parseBinding(github.listIssues().find(({ number }) => number === issue)?.body ?? "")?.request.slice(0, 16) ?? "";
  return { ...local, step, nonceOf };
}

/** Lets somebody comment when the step looks for the second time. */
async function waiting(answer: (nonce: string) => { as: string; body: string }) {
  let scene: Awaited<ReturnType<typeof world>> | undefined;
  let answered = false;
  scene = await world(({ name }) => {
    const issue = scene?.github.listIssues().at(-1);
    if (scene !== undefined && issue !== undefined && !answered && name.startsWith("graphql:ApprovalGate")) {
      answered = true;
      scene.github.comment({ issue: issue.number, ...answer(scene.nonceOf(issue.number)) });
    }
    return undefined;
  });
  return scene;
}

describe("manual-approval's inputs, through the bundle", () => {
  it("waits until one of two has approved, and closes the issue", async () => {
    const { github, step } = await waiting((nonce) => ({ as: "quinn", body: `/approve ${nonce}` }));
    const done = await step({ "issue-title": "Deploying v1.5.0", "issue-body": "Please approve." });
    expect(done).toMatchObject({ verdict: "allow/approved", status: 0 });
    expect(done.outputs).toMatchObject({
      "approval-status": "approved",
      "issue-number": done.outputs["approval-issue"],
    });
    expect(github.listIssues().map(({ title, state, stateReason }) => [title, state, stateReason])).toEqual([
      ["Deploying v1.5.0 (ccccccc)", "closed", "completed"],
    ]);
  });

  it("fails the step on a denial, and passes it where the caller says so", async () => {
    const scene = await waiting((nonce) => ({ as: "riley", body: `/deny ${nonce} not today` }));
    const denied = await scene.step({ "fail-on-denial": "false" });
    expect(denied).toMatchObject({ verdict: "deny/denied", status: 0 });
    expect(denied.outputs["approval-status"]).toBe("denied");
    const asked = await scene.step({ mode: "request" });
    const issue = Number(asked.outputs["approval-issue"]);
    scene.github.comment({ issue, as: "quinn", body: `/deny ${scene.nonceOf(issue)}` });
    expect(await scene.step({ mode: "request" })).toMatchObject({ verdict: "deny/denied", status: 1 });
  });

  it("fails at its deadline and closes the issue, and an outage is neither a yes nor a denial", async () => {
    const { github, step } = await world();
    const late = await step({ deadline: "1s", "fail-on-denial": "false" });
    expect(late).toMatchObject({ verdict: "pending/awaiting_approval", status: 1 });
    expect(late.outputs["approval-status"]).toBe("denied");
    expect(github.listIssues({ state: "closed" }).map(({ stateReason }) => stateReason)).toEqual(["not_planned"]);
    const { step: down } = await world(() => ({ kind: "truncate", bytes: 40 }));
    expect(await down({ mode: "request", "fail-on-denial": "false" })).toMatchObject({
      verdict: "unknown/github_unavailable",
      status: 1,
    });
  });

  it("does not count an edited comment, a word, or one person twice, and asks for nothing in the next attempt", async () => {
    const { github, step, nonceOf } = await world();
    const two = { mode: "request", "minimum-approvals": "2" };
    const issue = Number((await step(two)).outputs["approval-issue"]);
    const approve = `/approve ${nonceOf(issue)}`;
    const { id } = github.comment({ issue, as: "riley", body: "Let me see." });
    github.editComment({ comment: id, as: "dana", body: approve });
    github.comment({ issue, as: "riley", body: "approved" });
    github.comment({ issue, as: "quinn", body: approve });
    github.comment({ issue, as: "quinn", body: approve });
    expect(await step(two)).toMatchObject({ verdict: "pending/awaiting_approval", status: 1 });
    github.comment({ issue, as: "riley", body: approve });
    expect(await step(two, { GITHUB_RUN_ATTEMPT: "2" })).toMatchObject({ verdict: "allow/approved", status: 0 });
    expect(github.listIssues()).toHaveLength(1);
  });

  it("needs no more than issues: write, as before; only a later attempt needs actions: read, and says so", async () => {
    const { github, step, nonceOf, jobToken, reportAttempt } = await world();
    const asked = { mode: "request", secret: jobToken({ issues: "write" }) };
    const issue = Number((await step(asked)).outputs["approval-issue"]);
    github.comment({ issue, as: "quinn", body: `/approve ${nonceOf(issue)}` });
    expect(await step(asked)).toMatchObject({ verdict: "allow/approved", status: 0 });
    reportAttempt(2, "dana");
    const again = await step(asked, { GITHUB_RUN_ATTEMPT: "2" });
    expect(again).toMatchObject({ verdict: "unknown/github_refused", status: 1 });
    expect(again.log).toContain("actions: read");
  });

  it("finds an approval behind a flood of comments, which one page of thirty would hide", async () => {
    const { github, step, nonceOf } = await world();
    const issue = Number((await step({ mode: "request" })).outputs["approval-issue"]);
    for (let i = 0; i < 130; i++) github.comment({ issue, as: "mallory", body: `noise ${i}` });
    github.comment({ issue, as: "riley", body: `/deny ${nonceOf(issue)}` });
    expect(await step({ mode: "request" })).toMatchObject({ verdict: "deny/denied", status: 1 });
  });

  it("refuses what has no safe meaning before it asks anybody, and hides the secret", async () => {
    const { github, step } = await world();
    const other = await step({ "target-repository": "ops", "target-repository-owner": "shop-org" });
    expect(other).toMatchObject({ verdict: "unknown/input_invalid", status: 1 });
    expect(await step({ approvers: "quinn,org-team1" })).toMatchObject({ verdict: "unknown/input_invalid", status: 1 });
    const team = await step({ approvers: "shop-org/qa", mode: "request" });
    expect(team).toMatchObject({ verdict: "pending/awaiting_approval" });
    expect(github.listIssues()).toHaveLength(1);
    expect(other.summary + JSON.stringify(other.outputs)).not.toMatch(/ghs_/);
  });
});
