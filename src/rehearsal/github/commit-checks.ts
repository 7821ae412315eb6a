import type { Repository } from "./model/model.ts";
import type { WorkflowRun } from "./model/workflow-run.ts";
import { pageUrl } from "./show.ts";

/** A check run of a commit, whoever reported it; words as the REST API writes them. */
export interface ShownCheck {
  readonly id: number;
  readonly name: string;
  readonly app: string;
  readonly suite: number;
  readonly run: WorkflowRun | undefined;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: number | undefined;
  readonly completedAt: number | undefined;
  readonly url: string;
}

/**
 * Lists the check runs of a commit: the jobs of every attempt of every run on it, for GitHub's rollup keeps what a re-run or a newer
 * run has superseded (cli/cli#13658, cli/cli#13563), and what other apps report.
 */
export function checksOn(repository: Repository, oid: string): readonly ShownCheck[] {
  const runs = [...repository.runs.values()].flat().filter(({ headOid }) => headOid === oid);
  const jobs = runs.flatMap((run) => jobsOf(repository, run));
  const carried = new Map(jobs.map((job) => [`${job.run?.id} ${job.name} ${job.startedAt}`, job]));
  const others = repository.appChecks
    .filter((check) => check.oid === oid)
    .map((check) => ({
      ...check,
      suite: suiteOf(check.app),
      run: undefined,
      url: pageUrl(repository, `/runs/${check.id}`),
    }));
  return [...carried.values(), ...others];
}

/** Numbers a workflow by its file, as GitHub numbers it for good. */
export function workflowId(path: string): number {
  return 80_000_000 + path.split("").reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

/** A job that waits for another has no start; a job that a re-run leaves alone stands in both attempts with one start. */
function jobsOf(repository: Repository, run: WorkflowRun): ShownCheck[] {
  return (run.jobs ?? []).map(({ name, status, conclusion, startedAt, completedAt }, index) => {
    const id = run.id * 100_000 + run.attempt * 1_000 + index;
    return {
      id,
      name,
      app: "github-actions",
      suite: run.id * 10,
      run,
      status,
      conclusion,
      startedAt: status === "queued" || status === "waiting" ? undefined : startedAt,
      completedAt: status === "completed" ? (completedAt ?? startedAt) : undefined,
      url: pageUrl(repository, `/actions/runs/${run.id}/job/${id}`),
    };
  });
}

function suiteOf(app: string): number {
  return 9_000_000 + workflowId(app);
}
