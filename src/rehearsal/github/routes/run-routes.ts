import { numberParam, type RepositoryCall } from "../call.ts";
import { workflowId } from "../commit-checks.ts";
import type { Repository } from "../model/model.ts";
import type { WorkflowRun } from "../model/workflow-run.ts";
import { cutPage } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { apiUrl, nodeId, pageUrl, showAccount, timestamp } from "../show.ts";

const read = needs("read", "actions");
const write = needs("write", "actions");
const MONTH = 30 * 86_400_000;
const MOST_RERUNS = 50;

/** Serves workflow runs, their attempts and environment approvals; asks the runner to re-run or cancel. */
export const runRoutes: readonly Route[] = [
  repositoryRoute("GET /actions/runs", read, list),
  repositoryRoute("GET /actions/runs/{run_id}", read, (call) => ({
    status: 200,
    body: showRun(call.repository, newest(call)),
  })),
  repositoryRoute("GET /actions/runs/{run_id}/attempts/{attempt_number}", read, (call) => {
    const found = attempts(call).find(({ attempt }) => attempt === numberParam(call, "attempt_number"));
    if (found === undefined) throw notFound();
    return { status: 200, body: showRun(call.repository, found) };
  }),
  repositoryRoute("GET /actions/runs/{run_id}/attempts/{attempt_number}/jobs", read, listJobs),
  repositoryRoute("GET /actions/runs/{run_id}/approvals", read, approvals),
  repositoryRoute("POST /actions/runs/{run_id}/rerun-failed-jobs", write, (call) => {
    refuseRerun(call);
    return ask(call, 201, "rerunFailedJobs");
  }),
  repositoryRoute("POST /actions/runs/{run_id}/cancel", write, (call) => {
    const run = newest(call);
    if (run.status === "completed") throw new Refusal(409, "Cannot cancel a workflow run that is completed.");
    return ask(call, 202, "cancel");
  }),
];

function attempts({ repository, ...call }: RepositoryCall): readonly WorkflowRun[] {
  const found = repository.runs.get(numberParam(call, "run_id"));
  if (found === undefined) throw notFound();
  return found;
}

function newest(call: RepositoryCall): WorkflowRun {
  const run = attempts(call).at(-1);
  if (run === undefined) throw notFound();
  return run;
}

/**
 * Refuses in GitHub's words: cli/cli#9221, cli/cli#9989 and metabase#70916 quote them; the limits are those of the docs,
 * "Re-running workflows and jobs" (30 days, 50 times).
 */
function refuseRerun(call: RepositoryCall): void {
  const run = newest(call);
  if (run.status !== "completed") throw new Refusal(403, "This workflow is already running");
  const created = attempts(call)[0]?.startedAt ?? run.startedAt;
  if (call.now - created > MONTH)
    throw new Refusal(403, "Unable to retry this workflow run because it was created over a month ago");
  if (run.attempt > MOST_RERUNS || run.conclusion === "success" || run.conclusion === "skipped")
    throw new Refusal(403, "This workflow run cannot be retried");
}

function listJobs(call: RepositoryCall): Reply {
  const number = numberParam(call, "attempt_number");
  const run = attempts(call).find(({ attempt }) => attempt === number);
  if (run === undefined) throw notFound();
  const url = apiUrl(call.repository, "/actions/jobs");
  const jobs = (run.jobs ?? []).map(({ name, status, conclusion, startedAt }, index) => ({
    id: run.id * 1_000 + index,
    run_id: run.id,
    run_attempt: run.attempt,
    name,
    status,
    conclusion,
    head_sha: run.headOid,
    started_at: timestamp(startedAt),
    url: `${url}/${run.id * 1_000 + index}`,
  }));
  const { shown, headers } = cutPage(call.url, jobs);
  return { status: 200, body: { total_count: jobs.length, jobs: shown }, headers };
}

function ask(call: RepositoryCall, status: number, what: "rerunFailedJobs" | "cancel"): Reply {
  if (call.runs === undefined)
    throw new Error(`Nobody in this rehearsal can ${what}: give createGitHub a run control.`);
  const repository = `${call.repository.owner.login}/${call.repository.name}`;
  call.runs[what]({ repository, id: newest(call).id, by: call.token.identity.login });
  return { status, body: {} };
}

function list(call: RepositoryCall): Reply {
  const query = call.url.searchParams;
  const fits = (name: string, ...values: (string | null)[]) => !query.has(name) || values.includes(query.get(name));
  const wanted = [...call.repository.runs.values()]
    .flatMap((all) => all.at(-1) ?? [])
    .filter(
      (run) =>
        fits("status", run.status, run.conclusion) &&
        fits("head_sha", run.headOid) &&
        fits("branch", run.headBranch) &&
        fits("event", run.event),
    )
    .reverse();
  const { shown, headers } = cutPage(call.url, wanted);
  const body = { total_count: wanted.length, workflow_runs: shown.map((run) => showRun(call.repository, run)) };
  return { status: 200, body, headers };
}

function approvals(call: RepositoryCall): Reply {
  const run = newest(call);
  const body = (call.repository.approvals.get(run.id) ?? []).map(({ state, by, comment, environments }) => ({
    state,
    comment,
    user: showAccount(by),
    environments: environments.map((name) => ({ id: call.repository.environments.get(name)?.id ?? 0, name })),
  }));
  return { status: 200, body };
}

function showRun(repository: Repository, run: WorkflowRun): object {
  const url = apiUrl(repository, `/actions/runs/${run.id}`);
  return {
    id: run.id,
    node_id: nodeId("WFR", run.id),
    name: run.name,
    path: run.path,
    workflow_id: workflowId(run.path),
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    head_branch: run.headBranch,
    head_sha: run.headOid,
    actor: showAccount(run.actor),
    triggering_actor: showAccount(run.triggeringActor),
    created_at: timestamp(repository.runs.get(run.id)?.[0]?.startedAt ?? run.startedAt),
    run_started_at: timestamp(run.startedAt),
    updated_at: timestamp(run.startedAt),
    pull_requests: [],
    url,
    html_url: pageUrl(repository, `/actions/runs/${run.id}`),
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
    repository: { id: repository.id, name: repository.name, full_name: `${repository.owner.login}/${repository.name}` },
  };
}
