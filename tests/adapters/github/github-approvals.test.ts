import { afterEach, describe, expect, it } from "vitest";
import { githubApprovals } from "../../../src/adapters/github/github-approvals.ts";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { type FaultHook, htmlPage } from "../../../src/rehearsal/github/faults.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";
import { approvalsSuite, pageOf } from "./approvals-suite.ts";

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function start({ fault, permissions }: { fault?: FaultHook; permissions?: Permissions } = {}) {
  const local = await startLocalGitHub(fault);
  started.push(local);
  const clock = clockAt(new Date().toISOString());
  const client = githubClient({
    ...local,
    token: local.jobToken(permissions),
    http: nodeHttp(),
    clock,
    permission: "issues: write",
  });
  return { ...local, approvals: githubApprovals(client, { owner: "shop-org", name: "shop" }, clock) };
}

describe("githubApprovals", () => {
  approvalsSuite(async () => {
    const { approvals, github } = await start();
    const newest = () => github.listIssues().at(-1)?.number ?? 0;
    return {
      approvals,
      comment: (body) => void github.comment({ issue: newest(), as: "quinn", body }),
      forge: (title, body) => void github.openIssue({ as: "dana", title, body, labels: ["deploy-approval"] }),
    };
  });

  it("sees an edit of the issue and of a comment, whoever made it", async () => {
    const { approvals, github } = await start();
    const { number } = await approvals.open(pageOf(1));
    const { id } = github.comment({ issue: number, as: "quinn", body: "Let me look." });
    github.editComment({ comment: id, as: "dana", body: "/approve 0123456789abcdef" });
    github.editIssue({ issue: number, as: "dana", body: `Other text ${pageOf(1).body}` });
    expect(await approvals.read(pageOf(1).request)).toMatchObject({
      issue: { edited: true, comments: [{ edited: true }] },
    });
  });

  it("does not let a closed issue come back to life", async () => {
    const { approvals, github } = await start();
    const { number } = await approvals.open(pageOf(1));
    github.closeIssue({ issue: number, as: "dana" });
    expect(await approvals.read(pageOf(1).request)).toMatchObject({ issue: { standing: false } });
    github.reopenIssue({ issue: number, as: "dana" });
    expect(await approvals.read(pageOf(1).request)).toMatchObject({ issue: { standing: false } });
  });

  it("reads all pages of comments and of issues", async () => {
    const { approvals, github } = await start();
    const { number } = await approvals.open(pageOf(1));
    for (let i = 0; i < 230; i++) github.comment({ issue: number, as: "quinn", body: `comment ${i}` });
    for (let i = 0; i < 30; i++) github.openIssue({ as: "dana", title: `noise ${i}`, labels: ["deploy-approval"] });
    const reading = await approvals.read(pageOf(1).request);
    expect(reading.kind === "found" && reading.issue.comments.map(({ body }) => body)).toEqual(
      Array.from({ length: 230 }, (_, i) => `comment ${i}`),
    );
    expect([...github.calls]).toContainEqual(["graphql:ApprovalGateComments", 2]);
  });

  it("reads no issue that nobody touched since the run was made", async () => {
    const { approvals, github } = await start();
    for (let i = 0; i < 60; i++) github.openIssue({ as: "dana", title: `noise ${i}`, labels: ["deploy-approval"] });
    await approvals.open(pageOf(1));
    const later = new Date(Date.now() + 60_000);
    const before = github.calls.get("graphql:ApprovalGateEvidence") ?? 0;
    expect(await approvals.read(pageOf(1).request, later)).toEqual({ kind: "missing", forged: [] });
    expect(github.calls.get("graphql:ApprovalGateEvidence")).toBe(before + 1);
    expect(await approvals.read(pageOf(1).request, new Date(Date.now() - 60_000))).toMatchObject({ kind: "found" });
  });

  it("reads the change of a request once, unless its reviews decide", async () => {
    const asked: boolean[] = [];
    const { approvals } = await start({
      fault: ({ name, body }) => {
        if (name === "graphql:ApprovalGateEvidence") asked.push(JSON.parse(body).variables.withChange === true);
        return undefined;
      },
    });
    const commit = "c".repeat(40);
    const about = { ...{ environment: "production", service: "shop", digest: "", records: false }, commit };
    const looks = { ...about, request: pageOf(1).request, liveCommit: commit };
    for (const reviews of [true, true, false, false])
      expect((await approvals.survey({ ...looks, reviews })).change).toEqual({
        kind: "range",
        commits: [],
        pulls: new Map(),
      });
    expect(asked).toEqual([true, true, true, false]);
  });

  it("opens exactly one issue when the answer to the first try is lost", async () => {
    const { approvals, github } = await start({
      fault: ({ name, count }) =>
        name.startsWith("POST /repos") && count === 1 ? { kind: "drop", when: "after" } : undefined,
    });
    const { number } = await approvals.open(pageOf(1));
    expect(github.listIssues().map((issue) => issue.number)).toEqual([number]);
  });

  it("needs leave to read contents only where the change is judged against what is live", async () => {
    const { approvals } = await start({ permissions: { issues: "write" } });
    const commit = "c".repeat(40);
    const { request } = pageOf(1);
    const about = { request, environment: "production", service: "shop", digest: "", records: false, reviews: false };
    expect((await approvals.survey({ ...about, commit, liveCommit: "" })).change).toMatchObject({ kind: "unknown" });
    await expect(approvals.survey({ ...about, commit, liveCommit: commit })).rejects.toMatchObject({
      why: "forbidden",
    });
  });

  it("throws what it cannot read or write, with the permission to grant", async () => {
    const refused = await start({ permissions: { contents: "read" } });
    await expect(refused.approvals.read(pageOf(1).request)).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("issues: write"),
    });
    const readOnly = await start({ permissions: { issues: "read" } });
    await expect(readOnly.approvals.open(pageOf(1))).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("issues: write"),
    });
    const broken = await start({ fault: () => htmlPage(200) });
    await expect(broken.approvals.read(pageOf(1).request)).rejects.toMatchObject({ why: "malformed" });
  });
});
