import { expect, test } from "vitest";
import type { RepositoryEvent } from "../../../src/rehearsal/github/events.ts";
import { here, NEW, refusal, START, shopGitHub } from "./shop-github.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const run = {
  id: 7,
  number: 3,
  name: "Deploy",
  path: ".github/workflows/deploy.yml",
  event: "workflow_dispatch",
  headBranch: "main",
  headOid: NEW,
  actor: "dana",
  startedAt: START,
};

test("a re-run is refused of a run that succeeded, is a month old or was re-run fifty times", async () => {
  const { job, github, clock } = await shopGitHub({ runs: { rerunFailedJobs: () => {}, cancel: () => {} } });
  const rerun = () =>
    job({ actions: "write" }).request(`POST ${REPOSITORY}/actions/runs/{run_id}/rerun-failed-jobs`, {
      ...here,
      run_id: 7,
    });
  const ended = { ...run, status: "completed", conclusion: "failure", triggeringActor: "dana" } as const;
  const day = 86_400_000;
  github.reportRun({ ...ended, attempt: 1, conclusion: "success" });
  expect(await refusal(rerun())).toEqual([403, "This workflow run cannot be retried"]);
  github.reportRun({ ...ended, attempt: 1 });
  github.reportRun({ ...ended, attempt: 51 });
  expect(await refusal(rerun())).toEqual([403, "This workflow run cannot be retried"]);
  github.reportRun({ ...ended, attempt: 1, startedAt: clock.now() - 31 * day });
  github.reportRun({ ...ended, attempt: 2, startedAt: clock.now() - day });
  expect(await refusal(rerun())).toEqual([
    403,
    "Unable to retry this workflow run because it was created over a month ago",
  ]);
  expect(
    await refusal(
      job({ actions: "read" }).request(`POST ${REPOSITORY}/actions/runs/{run_id}/rerun-failed-jobs`, {
        ...here,
        run_id: 7,
      }),
    ),
  ).toEqual([403, "Resource not accessible by integration"]);
});

test("a run keeps the instant of its first attempt, and each attempt shows its jobs", async () => {
  const { job, github } = await shopGitHub();
  const octokit = job({ actions: "read" });
  const later = START + 60_000;
  github.reportRun({ ...run, attempt: 1, status: "completed", conclusion: "failure", triggeringActor: "dana" });
  github.reportRun({
    ...run,
    attempt: 2,
    status: "in_progress",
    conclusion: null,
    triggeringActor: "github-actions[bot]",
    startedAt: later,
    jobs: [
      { name: "gate", status: "completed", conclusion: "success", startedAt: START },
      { name: "approve", status: "in_progress", conclusion: null, startedAt: later },
    ],
  });
  const { data } = await octokit.request(`GET ${REPOSITORY}/actions/runs/{run_id}`, { ...here, run_id: 7 });
  expect([Date.parse(data.created_at), Date.parse(data.run_started_at ?? "")]).toEqual([run.startedAt, later]);
  const jobs = await octokit.request(`GET ${REPOSITORY}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`, {
    ...here,
    run_id: 7,
    attempt_number: 2,
  });
  expect(jobs.data.jobs).toMatchObject([
    { name: "gate", conclusion: "success" },
    { name: "approve", status: "in_progress", conclusion: null },
  ]);
});

test("a comment is an event with its issue, and says when a job's own token wrote it", async () => {
  const heard: RepositoryEvent[] = [];
  const { job, github } = await shopGitHub({ onEvent: (event) => heard.push(event) });
  const issue = github.openIssue({ as: "dana", title: "Approve", labels: ["deploy-approval"] });
  github.comment({ issue: issue.number, as: "quinn", body: "/approve 0123456789abcdef" });
  await job({ issues: "write" }).request(`POST ${REPOSITORY}/issues/{issue_number}/comments`, {
    ...here,
    issue_number: issue.number,
    body: "kept",
  });
  expect(heard).toMatchObject([
    {
      name: "issue_comment",
      action: "created",
      sender: { login: "quinn" },
      byJob: false,
      payload: {
        action: "created",
        issue: { number: issue.number, labels: [{ name: "deploy-approval" }] },
        comment: { body: "/approve 0123456789abcdef", user: { login: "quinn" } },
        repository: { full_name: "shop/storefront", default_branch: "main" },
        sender: { id: 2 },
      },
    },
    { byJob: true, sender: { login: "github-actions[bot]" } },
  ]);
});
