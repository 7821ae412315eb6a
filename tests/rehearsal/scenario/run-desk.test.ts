import { expect, it } from "vitest";
import type { RepositoryEvent } from "../../../src/rehearsal/github/events.ts";
import type { EventRequest } from "../../../src/rehearsal/runner/event-workflows.ts";
import type { Run, RunResult } from "../../../src/rehearsal/runner/run.ts";
import type { StartRequest } from "../../../src/rehearsal/runner/start-request.ts";
import { createRunDesk } from "../../../src/rehearsal/scenario/run-desk.ts";
import { here, NEW, refusal, shopGitHub } from "../github/shop-github.ts";

const RERUN = "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs";
const source = { repository: "shop/storefront", ref: "refs/heads/main", sha: NEW, folder: "/nowhere" };
const basis = { source, ids: { repository: 500, owner: 90 }, workDirectory: "/nowhere" };
const dispatch: StartRequest = {
  ...basis,
  workflow: ".github/workflows/deploy.yml",
  event: { name: "workflow_dispatch" },
  actor: "dana",
  ids: { ...basis.ids, actor: 1 },
};

/** A run whose attempts end when they are told to. */
function runThat(id: number) {
  const ends: PromiseWithResolvers<RunResult>[] = [Promise.withResolvers()];
  const run: Run = {
    id,
    attempt: () => ends.length,
    finished: () => ends.at(-1)?.promise ?? Promise.reject(new Error("no attempt")),
    cancel() {},
    loseRunnerIn() {},
    async rerunFailedJobs() {
      ends.push(Promise.withResolvers());
      return run.finished();
    },
  };
  const end = (conclusion: RunResult["conclusion"]) =>
    ends.at(-1)?.resolve({ id, attempt: ends.length, conclusion, jobs: [] });
  return { run, end };
}

async function deskScene() {
  const deploy = runThat(11);
  const asked: EventRequest[] = [];
  let desk: ReturnType<typeof createRunDesk> | undefined;
  const world = await shopGitHub({
    runs: { rerunFailedJobs: (one) => desk?.rerunFailedJobs(one), cancel: (one) => desk?.cancel(one) },
    onEvent: (event: RepositoryEvent) => desk?.happen(event),
  });
  const runner = {
    start: async () => deploy.run,
    async happen(request: EventRequest) {
      asked.push(request);
      return [];
    },
  };
  desk = createRunDesk(world, runner, basis);
  const octokit = world.job({ actions: "write", issues: "write" });
  const standing = async () => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...here, run_id: 11 });
    return [data.run_attempt, data.status, data.conclusion, data.triggering_actor?.login];
  };
  const rerun = () => octokit.request(RERUN, { ...here, run_id: 11 });
  return { ...world, desk, deploy, asked, octokit, standing, rerun };
}

it("tells GitHub how a run stands, and re-runs it for a token once it has ended", async () => {
  const { desk, deploy, standing, rerun } = await deskScene();
  await desk.start(dispatch);
  expect(await standing()).toEqual([1, "in_progress", null, "dana"]);
  expect(await refusal(rerun())).toEqual([403, "This workflow is already running"]);
  deploy.end("failure");
  await desk.quiet();
  expect(await standing()).toEqual([1, "completed", "failure", "dana"]);
  expect((await rerun()).status).toBe(201);
  expect(await standing()).toEqual([2, "in_progress", null, "github-actions[bot]"]);
  expect(await refusal(rerun())).toEqual([403, "This workflow is already running"]);
  deploy.end("success");
  await desk.quiet();
  expect(await standing()).toEqual([2, "completed", "success", "github-actions[bot]"]);
});

it("shows the jobs of an attempt as they begin and end, but no calls", async () => {
  const { desk, octokit } = await deskScene();
  await desk.start(dispatch);
  const job = (kind: string, data: object) =>
    desk.hear({ at: 0, source: "runner", kind, text: "", data: { runId: 11, attempt: 1, ...data } });
  job("job-started", { jobId: "shop/approve" });
  job("job-finished", { jobId: "shop/approve", conclusion: "failure" });
  job("job-skipped", { jobId: "shop/deploy", conclusion: "skipped" });
  job("job-started", { jobId: "shop/announce" });
  job("job-finished", { jobId: "shop", conclusion: "failure", call: true });
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs";
  const { data } = await octokit.request(route, { ...here, run_id: 11, attempt_number: 1 });
  expect(data.jobs.map(({ name, status, conclusion }) => [name, status, conclusion])).toEqual([
    ["shop / approve", "completed", "failure"],
    ["shop / deploy", "completed", "skipped"],
    ["shop / announce", "in_progress", null],
  ]);
});

it("passes on what happens with who did it, and whether a job's own token did", async () => {
  const { github, asked, octokit, desk } = await deskScene();
  const { number } = github.openIssue({ as: "dana", title: "Approve" });
  github.comment({ issue: number, as: "quinn", body: "/approve 0123456789abcdef" });
  await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...here,
    issue_number: number,
    body: "kept",
  });
  await desk.quiet();
  expect(asked.map(({ actor, ids, event }) => [actor, ids.actor, event.name, event.byJob])).toEqual([
    ["quinn", 2, "issue_comment", false],
    ["github-actions[bot]", 41_898_282, "issue_comment", true],
  ]);
});
