import { afterEach, describe, expect, it } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubRunApprovals } from "../../../src/adapters/github/github-run-approvals.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import type { FaultHook } from "../../../src/rehearsal/github/faults.ts";
import { type LocalGitHub, startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

async function start(fault?: FaultHook) {
  const local = await startLocalGitHub(fault);
  started.push(local);
  const client = githubClient({
    ...local,
    token: local.jobToken(),
    http: nodeHttp(),
    clock: clockAt("2026-11-24T11:00:00Z"),
    permission: "actions: read",
  });
  return { ...local, approvals: githubRunApprovals(client, { owner: "shop-org", name: "shop" }) };
}

describe("githubRunApprovals", () => {
  it("lists who approved or rejected which environments of a run, and with which words", async () => {
    const { github, approvals } = await start();
    expect(await approvals.list("7001")).toEqual([]);
    github.approveRun({ run: 7001, as: "quinn", state: "approved", comment: "go", environments: ["production"] });
    github.approveRun({ run: 7001, as: "dana", state: "rejected", comment: "", environments: ["staging", "other"] });
    expect(await approvals.list("7001")).toEqual([
      {
        by: { login: "quinn", id: "9002", person: true },
        state: "approved",
        environments: ["production"],
        comment: "go",
      },
      {
        by: { login: "dana", id: "9001", person: true },
        state: "rejected",
        environments: ["staging", "other"],
        comment: "",
      },
    ]);
  });

  it.each([
    ["an object", {}],
    ["an approval without environments", [{ state: "approved", user: { login: "quinn", id: 9002, type: "User" } }]],
    ["an environment without a name", [{ state: "approved", environments: [{ id: 1 }] }]],
    ["a state that nobody knows", [{ state: "waved through", environments: [] }]],
  ])("takes %s for no answer", async (_, body) => {
    const headers = { "content-type": "application/json" };
    const { approvals } = await start(() => ({ kind: "answer", status: 200, headers, body: JSON.stringify(body) }));
    await expect(approvals.list("7001")).rejects.toMatchObject({ why: "malformed" });
  });

  it("does not take an app, or an account that is gone, for a person", async () => {
    const gone = [
      { state: "approved", environments: [{ name: "production" }], user: { login: "app", id: 1, type: "Bot" } },
      { state: "approved", environments: [{ name: "production" }], user: null },
    ];
    const headers = { "content-type": "application/json" };
    const { approvals } = await start(() => ({ kind: "answer", status: 200, headers, body: JSON.stringify(gone) }));
    expect((await approvals.list("7001")).map(({ by }) => by?.person)).toEqual([false, undefined]);
  });
});
