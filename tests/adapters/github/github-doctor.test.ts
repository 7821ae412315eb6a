import { describe, expect, it } from "vitest";
import type { GitHubClient } from "../../../src/adapters/github/github-client.ts";
import { githubEnvironmentRules } from "../../../src/adapters/github/github-environment-rules.ts";
import { githubReach } from "../../../src/adapters/github/github-reach.ts";
import { githubTokenProbe } from "../../../src/adapters/github/github-token-probe.ts";
import { githubWaitingRuns } from "../../../src/adapters/github/github-waiting-runs.ts";
import { githubWorkflowFiles } from "../../../src/adapters/github/github-workflow-files.ts";

const REPOSITORY = { owner: "shop-org", name: "shop" };

/** A client that answers by path and keeps what it was asked. */
function clientOver(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const client: GitHubClient = {
    query: async () => {
      throw new Error("no query is expected");
    },
    async call(method, path) {
      asked.push(`${method} ${path}`);
      const data = answers[path];
      return { status: data === undefined ? 404 : 200, data, headers: {} };
    },
    pages: async () => [],
    serverTime: () => undefined,
  };
  return { client, asked };
}

describe("githubEnvironmentRules", () => {
  const base = "/repos/shop-org/shop/environments/production";
  const rulesOf = (policy: unknown, patterns?: unknown) =>
    githubEnvironmentRules(
      clientOver({
        [base]: { protection_rules: [{ type: "wait_timer", wait_timer: 5 }], deployment_branch_policy: policy },
        [`${base}/deployment_protection_rules`]: { custom_deployment_protection_rules: [] },
        [`${base}/deployment-branch-policies?per_page=100`]: patterns,
      }).client,
      REPOSITORY,
    ).read("production");

  it.each<readonly [unknown, unknown, unknown]>([
    [null, undefined, { kind: "any" }],
    [undefined, undefined, { kind: "any" }],
    [{ protected_branches: true, custom_branch_policies: false }, undefined, { kind: "protected" }],
    [
      { protected_branches: false, custom_branch_policies: true },
      { branch_policies: [{ name: "main" }, { name: "v*", type: "tag" }] },
      {
        kind: "patterns",
        patterns: [
          { type: "branch", name: "main" },
          { type: "tag", name: "v*" },
        ],
      },
    ],
  ])("reads %j as what it lets through", async (policy, patterns, refs) =>
    expect(await rulesOf(policy, patterns)).toMatchObject({ waitMinutes: 5, refs }),
  );

  it("believes no answer that it does not understand", async () => {
    await expect(rulesOf({ protected_branches: 1 })).rejects.toMatchObject({ why: "malformed" });
    await expect(rulesOf({ protected_branches: false, custom_branch_policies: true }, {})).rejects.toMatchObject({
      why: "malformed",
    });
  });

  it("knows no environment that was not created", async () =>
    expect(await githubEnvironmentRules(clientOver({}).client, REPOSITORY).read("production")).toBeUndefined());
});

it("tries each permission by one read of its own", async () => {
  const { client, asked } = clientOver({});
  const names: string[] = [];
  const probe = githubTokenProbe(
    (permission) => {
      names.push(permission);
      return client;
    },
    { ...REPOSITORY, commit: "abc" },
  );
  for (const name of [
    "actions",
    "checks",
    "contents",
    "deployments",
    "issues",
    "pull-requests",
    "security-events",
    "statuses",
  ])
    await probe.try(name);
  expect(names).toContain("pull-requests: read");
  expect(new Set(asked).size).toBe(8);
  expect(asked.every((one) => one.startsWith("GET /repos/shop-org/shop/"))).toBe(true);
  await expect(probe.try("toString")).rejects.toThrow("nothing is known to read");
});

it("reads the workflow files alone, and none where there is no folder", async () => {
  const folder = "/repos/shop-org/shop/contents/.github/workflows?ref=abc";
  const listed = [
    { type: "file", path: ".github/workflows/a.yml" },
    { type: "file", path: ".github/workflows/README.md" },
    { type: "dir", path: ".github/workflows/b.yaml" },
    { type: "file", path: ".github/workflows/c.yaml" },
  ];
  const files = { read: async (path: string, commit: string) => ({ path, text: "x", commit }) };
  const read = (answers: Readonly<Record<string, unknown>>) =>
    githubWorkflowFiles({ client: clientOver(answers).client, files }, REPOSITORY).read("abc");
  expect((await read({ [folder]: listed })).map(({ path }) => path)).toEqual([
    ".github/workflows/a.yml",
    ".github/workflows/c.yaml",
  ]);
  expect(await read({})).toEqual([]);
});

it("tells GitHub's clock with ours around it", async () => {
  const [server, sent, local] = [new Date(1), new Date(2), new Date(3)];
  const { client } = clientOver({ "/repos/shop-org/shop": {} });
  const told = githubReach({ ...client, serverTime: () => ({ server, sent, local }) }, REPOSITORY);
  expect(await told.rest()).toEqual({ platform: server, asked: sent, answered: local });
  expect(await githubReach(client, REPOSITORY).rest()).toBeUndefined();
});

describe("githubWaitingRuns", () => {
  const base = "/repos/shop-org/shop/actions/runs?status=";
  const run = (id: number, status: string, path = ".github/workflows/deploy.yml") => ({
    ...{
      id,
      status,
      path,
      created_at: "2026-11-17T12:00:00Z",
      html_url: `https://github.com/shop-org/shop/runs/${id}`,
    },
  });
  const listed = (...runs: readonly object[]) => ({ total_count: runs.length, workflow_runs: runs });
  const over = (pending: unknown) =>
    clientOver({
      [`${base}queued&per_page=30`]: listed(run(1, "queued")),
      [`${base}waiting&per_page=30`]: listed(run(2, "waiting", ".github/workflows/deploy.yml@refs/heads/main")),
      [`${base}pending&per_page=30`]: pending,
    });

  it("lists what waits for a runner, for people and in a queue, each once, by one call a status", async () => {
    const { client, asked } = over(listed(run(3, "pending"), run(1, "pending")));
    const found = await githubWaitingRuns(client, REPOSITORY)();
    expect(found.map(({ id }) => id).sort()).toEqual(["1", "2", "3"]);
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set([".github/workflows/deploy.yml"]));
    expect(found[0]?.since).toEqual(new Date("2026-11-17T12:00:00Z"));
    expect(asked).toHaveLength(3);
  });

  it("takes an answer of another shape for no answer", async () =>
    expect(githubWaitingRuns(over({ runs: [] }).client, REPOSITORY)()).rejects.toThrow("does not list the runs"));
});
