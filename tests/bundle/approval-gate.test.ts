import { afterEach, describe, expect, it } from "vitest";
import { nonceOf, requestId } from "../../src/core/request/request.ts";
import { type FaultHook, htmlPage } from "../../src/rehearsal/github/faults.ts";
import { type LocalGitHub, startLocalGitHub } from "../fakes/local-github.ts";
import { runBundle } from "./run-bundle.ts";

const REQUEST = requestId({
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: "c".repeat(40),
  digest: "",
  runId: "7001",
  round: 1,
});
const NONCE = nonceOf(REQUEST);
const APPROVE = `/approve ${NONCE}`;

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function world(fault?: FaultHook) {
  const local = await startLocalGitHub(fault);
  started.push(local);
  const { github, apiUrl, graphqlUrl } = local;
  async function gate(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
    const run = await runBundle("approval-gate", {
      inputs: {
        mode: "request",
        environment: "production",
        service: "shop",
        commit: "c".repeat(40),
        version: "v1.5.0",
        request: REQUEST,
        "change-class": "standard",
        "required-approvals": JSON.stringify([{ role: "qa", count: 1, rule: "production", users: ["quinn#9002"] }]),
        deadline: "0",
        "expires-after": "7d",
        "github-token": local.jobToken(),
        "fail-on": "deny",
        "dry-run": "false",
        ...inputs,
      },
      environment: { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl, ...environment },
    });
    return { ...run, verdict: `${run.outputs.decision}/${run.outputs["reason-code"]}` };
  }
  return { ...local, github, gate };
}

const PENDING = { verdict: "pending/awaiting_approval", status: 1 };
const APPROVED = { verdict: "allow/approved", status: 0 };

describe("the bundle of approval-gate", () => {
  it("asks, is answered by QA, and lets the second attempt and the check before the deployment through", async () => {
    const { github, gate, reportAttempt } = await world();
    const asked = await gate();
    expect(asked).toMatchObject(PENDING);
    const issue = Number(asked.outputs["approval-issue"]);
    expect(asked.outputs["approval-url"]).toBe(`https://github.com/shop-org/shop/issues/${issue}`);
    github.comment({ issue, as: "quinn", body: `${APPROVE}\nTested on staging.` });
    reportAttempt(2, "dana");
    const second = await gate({}, { GITHUB_RUN_ATTEMPT: "2" });
    expect(second).toMatchObject(APPROVED);
    expect(JSON.parse(second.outputs.approvers ?? "")).toMatchObject([{ role: "qa", login: "quinn", id: "9002" }]);
    expect(second.summary).toContain("approval-gate: allow");
    expect(await gate({ mode: "check" }, { GITHUB_RUN_ATTEMPT: "2" })).toMatchObject(APPROVED);
    expect(github.listIssues().map(({ number }) => number)).toEqual([issue]);
  });

  it("lets a check through with at most four calls", async () => {
    const { github, gate } = await world();
    const issue = Number((await gate()).outputs["approval-issue"]);
    github.comment({ issue, as: "quinn", body: APPROVE });
    const before = [...github.calls.values()].reduce((sum, count) => sum + count, 0);
    expect(await gate({ mode: "check" })).toMatchObject(APPROVED);
    expect([...github.calls.values()].reduce((sum, count) => sum + count, 0) - before).toBeLessThanOrEqual(4);
  });

  it("1: does not count a comment that another writer edited", async () => {
    const { github, gate } = await world();
    const issue = Number((await gate()).outputs["approval-issue"]);
    const { id } = github.comment({ issue, as: "quinn", body: "Not yet." });
    github.editComment({ comment: id, as: "dana", body: APPROVE });
    expect(await gate()).toMatchObject(PENDING);
  });

  it("6: does not count who started or re-ran the run", async () => {
    const { github, gate, reportAttempt } = await world();
    const roles = { "required-approvals": JSON.stringify([{ role: "qa", users: ["dana#9001", "quinn#9002"] }]) };
    const issue = Number((await gate(roles)).outputs["approval-issue"]);
    github.comment({ issue, as: "dana", body: APPROVE });
    github.comment({ issue, as: "quinn", body: APPROVE });
    reportAttempt(2, "quinn");
    reportAttempt(3, "dana");
    expect(await gate(roles, { GITHUB_RUN_ATTEMPT: "3" })).toMatchObject(PENDING);
  });

  it("8: says what to set when a team cannot be read, and reads it with an app's token", async () => {
    const { github, gate } = await world();
    const roles = { "required-approvals": JSON.stringify([{ role: "qa", teams: ["qa"] }]) };
    const without = await gate(roles);
    expect(without).toMatchObject({ verdict: "unknown/team_unreadable", status: 1 });
    expect(without.log).toContain("Set the input identity-token");
    const identity = {
      ...roles,
      "identity-token": github.mintAppToken({
        slug: "team-reader",
        id: 8800,
        owner: "shop-org",
        permissions: { members: "read" },
      }),
    };
    const issue = Number((await gate(identity)).outputs["approval-issue"]);
    github.comment({ issue, as: "riley", body: APPROVE });
    expect(await gate(identity)).toMatchObject(PENDING);
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate(identity)).toMatchObject(APPROVED);
  });

  it("10: sees a denial behind a flood of comments, and closes the request", async () => {
    const { github, gate } = await world();
    const issue = Number((await gate()).outputs["approval-issue"]);
    github.comment({ issue, as: "quinn", body: APPROVE });
    for (let i = 0; i < 150; i++) github.comment({ issue, as: "mallory", body: `noise ${i}` });
    github.comment({ issue, as: "quinn", body: `/deny ${NONCE} ::error::checkout fails` });
    const denied = await gate();
    expect(denied).toMatchObject({ verdict: "deny/denied", status: 1 });
    expect(denied.log).not.toMatch(/^::error::checkout/m);
    expect(github.listIssues({ state: "closed" }).map(({ number, stateReason }) => [number, stateReason])).toEqual([
      [issue, "not_planned"],
    ]);
  });

  it("17: an outage, a login page, a missing permission and a cut connection are unknown, and never a yes", async () => {
    for (const fault of [() => htmlPage(200), () => ({ kind: "truncate", bytes: 40 }) as const]) {
      const { gate } = await world(fault);
      expect(await gate()).toMatchObject({ verdict: "unknown/github_unavailable", status: 1 });
    }
    const { gate, jobToken } = await world();
    const refused = await gate({ "github-token": jobToken({ contents: "read" }) });
    expect(refused).toMatchObject({ verdict: "unknown/github_refused", status: 1 });
    expect(refused.log).toContain("issues: write");
  });

  it("23: a request that was edited is unknown", async () => {
    const { github, gate } = await world();
    const issue = Number((await gate()).outputs["approval-issue"]);
    github.comment({ issue, as: "quinn", body: APPROVE });
    github.editIssue({ issue, as: "dana", body: "Approve the docs, please." });
    expect((await gate({ mode: "check" })).verdict).toMatch(/^unknown\/request_(tampered|missing)$/);
  });

  it("24: a denial stands when its comment is deleted", async () => {
    const { github, gate } = await world();
    const issue = Number((await gate()).outputs["approval-issue"]);
    const { id } = github.comment({ issue, as: "quinn", body: `/deny ${NONCE} no` });
    expect(await gate()).toMatchObject({ verdict: "deny/denied", status: 1 });
    github.deleteComment({ comment: id, as: "dana" });
    github.reopenIssue({ issue, as: "dana" });
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect(await gate()).toMatchObject({ verdict: "deny/denied", status: 1 });
  });

  it("opens one issue when the answer to the first try is lost", async () => {
    const { github, gate } = await world(({ name, count }) =>
      name === "POST /repos/{owner}/{repo}/issues" && count === 1 ? { kind: "drop", when: "after" } : undefined,
    );
    expect(await gate()).toMatchObject(PENDING);
    expect(github.listIssues()).toHaveLength(1);
  });

  it("writes nothing in a dry run, and prints no token", async () => {
    const { github, gate, jobToken } = await world();
    const token = jobToken({ issues: "read", actions: "read", deployments: "read" });
    const dry = await gate({ "dry-run": "true", "github-token": token });
    expect(dry).toMatchObject({ verdict: "pending/awaiting_approval", status: 0 });
    expect(github.listIssues()).toEqual([]);
    expect(dry.log.replaceAll(`::add-mask::${token}`, "") + dry.summary + JSON.stringify(dry.outputs)).not.toContain(
      token,
    );
  });

  it("allows at once when nobody has to approve", async () => {
    const { github, gate } = await world();
    expect(await gate({ "required-approvals": "[]" })).toMatchObject({ verdict: "allow/nothing_required", status: 0 });
    expect(github.calls.size).toBe(0);
  });
});
