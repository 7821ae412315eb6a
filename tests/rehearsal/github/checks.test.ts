import { describe, expect, test } from "vitest";
import type { WorkflowJob } from "../../../src/rehearsal/github/model/workflow-run.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import { here, NEW, refusal, START, shopGitHub } from "./shop-github.ts";

const ROLLUP = `query Look { repository(owner: "shop", name: "storefront") { object(expression: "${NEW}") { ... on Commit {
  statusCheckRollup { state contexts(first: 50) { totalCount nodes { __typename
    ... on CheckRun { name conclusion checkSuite { app { slug } workflowRun { databaseId event workflow { name } } } }
    ... on StatusContext { context state } } } } } } } }`;

async function world() {
  const made = await shopGitHub();
  const run = (id: number, attempt: number, jobs: readonly WorkflowJob[]) =>
    made.github.reportRun({
      id,
      attempt,
      number: 1,
      name: "CI",
      path: ".github/workflows/ci.yml",
      event: "push",
      status: "in_progress",
      conclusion: null,
      headBranch: "main",
      headOid: NEW,
      actor: "dana",
      triggeringActor: "dana",
      startedAt: START,
      jobs,
    });
  const ask = async (permissions: Permissions) => {
    const token = made.github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions });
    const answer = await made.fetch("https://api.github.com/graphql", {
      method: "POST",
      headers: { authorization: `bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ query: ROLLUP }),
    });
    return (await answer.json()) as {
      data?: unknown;
      errors?: readonly { type?: string; path?: readonly unknown[] }[];
    };
  };
  return { ...made, run, ask };
}

const job = (name: string, conclusion: WorkflowJob["conclusion"], startedAt = START): WorkflowJob => ({
  name,
  status: conclusion === null ? "queued" : "completed",
  conclusion,
  startedAt,
  completedAt: startedAt + 1_000,
});

describe("checks of a commit", () => {
  test("the rollup lists jobs of every attempt once, other apps' check runs and statuses, and the worst of them", async () => {
    const { github, run, ask } = await world();
    run(6001, 1, [job("test", "failure"), job("lint", "success")]);
    run(6001, 2, [job("test", "success", START + 5_000), job("lint", "success")]);
    github.reportCheck({
      ...{ oid: NEW, name: "coverage", app: "codecov", status: "completed", conclusion: "neutral" },
      ...{ startedAt: START, completedAt: START },
    });
    const { data, errors } = await ask({ contents: "read", checks: "read", statuses: "read", actions: "read" });
    expect(errors).toBeUndefined();
    const origin = { databaseId: 6001, event: "push", workflow: { name: "CI" } };
    const byJob = { app: { slug: "github-actions" }, workflowRun: origin };
    expect(data).toMatchObject({
      repository: {
        object: {
          statusCheckRollup: {
            state: "FAILURE",
            contexts: {
              totalCount: 6,
              nodes: [
                { name: "test", conclusion: "FAILURE", checkSuite: byJob },
                { name: "lint", conclusion: "SUCCESS" },
                { name: "test", conclusion: "SUCCESS" },
                {
                  name: "coverage",
                  conclusion: "NEUTRAL",
                  checkSuite: { app: { slug: "codecov" }, workflowRun: null },
                },
                { context: "ci", state: "SUCCESS" },
                { context: "scan", state: "PENDING" },
              ],
            },
          },
        },
      },
    });
  });

  test.each<[string, Permissions, readonly string[]]>([
    ["neither", { contents: "read", actions: "read" }, ["statusCheckRollup"]],
    ["no checks", { contents: "read", statuses: "read", actions: "read" }, ["nodes.0"]],
    ["no statuses", { contents: "read", checks: "read", actions: "read" }, ["nodes.1", "nodes.2"]],
    ["no actions", { contents: "read", checks: "read", statuses: "read" }, ["checkSuite.workflowRun"]],
  ])("a token with %s is refused what it may not see, node by node", async (_, permissions, places) => {
    const { run, ask } = await world();
    run(6001, 1, [job("test", "success")]);
    const { errors = [] } = await ask(permissions);
    expect(errors.map(({ type }) => type)).toEqual(places.map(() => "FORBIDDEN"));
    for (const [index, place] of places.entries()) expect(errors[index]?.path?.join(".")).toContain(place);
  });

  test("REST lists check runs by name for tokens that may, and names the workflow of a run", async () => {
    const { run, job: as } = await world();
    run(6001, 1, [job("test", "success"), job("later", null)]);
    const octokit = as({ checks: "read", actions: "read" });
    const route = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
    const all = await octokit.request(route, { ...here, ref: NEW });
    expect(
      all.data.check_runs.map(({ name, status, conclusion, started_at }) => [name, status, conclusion, started_at]),
    ).toEqual([
      ["test", "completed", "success", "2026-11-17T11:00:00Z"],
      ["later", "queued", null, null],
    ]);
    expect((await octokit.request(route, { ...here, ref: NEW, check_name: "test" })).data.total_count).toBe(1);
    expect((await refusal(as({ statuses: "read" }).request(route, { ...here, ref: NEW })))[0]).toBe(403);
    const shown = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...here, run_id: 6001 });
    expect(shown.data.workflow_id).toBeGreaterThan(0);
  });

  test("code scanning's alerts need their permission, and are chosen by state and severity", async () => {
    const { github, job: as } = await world();
    const rule = (level: string) => ({ rule: { security_severity_level: level } });
    const { seed } = github.model.repositories.get("shop/storefront") ?? { seed: {} };
    Object.assign(seed, {
      codeScanningAlerts: [
        { number: 1, state: "open", ...rule("critical") },
        { number: 2, state: "fixed", ...rule("critical") },
        { number: 3, state: "open", ...rule("high") },
      ],
    });
    const route = "GET /repos/{owner}/{repo}/code-scanning/alerts";
    const found = await as({ "security-events": "read" }).request(route, {
      ...here,
      state: "open",
      severity: "critical",
    });
    expect(found.data.map(({ number }) => number)).toEqual([1]);
    expect((await refusal(as({ contents: "read" }).request(route, here)))[0]).toBe(403);
    Object.assign(seed, { codeScanningAlerts: undefined });
    expect((await refusal(as({ "security-events": "read" }).request(route, here)))[0]).toBe(404);
  });
});
