import type { WorkflowJob } from "../github/model/workflow-run.ts";
import type { JournalEntry } from "../journal.ts";

/** Knows how far the jobs of each attempt of each run have come. */
export interface JobBoard {
  /** Hears of an entry; gives the run that it is about, when a job of it went on. */
  hear(entry: JournalEntry): number | undefined;
  /** Lists the jobs of an attempt that have begun or been skipped, in that order. */
  jobsOf(runId: number, attempt: number): readonly WorkflowJob[];
}

interface JobData {
  readonly runId: number;
  readonly attempt: number;
  readonly jobId: string;
  readonly conclusion?: WorkflowJob["conclusion"];
  readonly call?: boolean;
}

/** Creates an empty board; a job that calls a workflow is no job of its own, as in GitHub's API. */
export function createJobBoard(): JobBoard {
  const attempts = new Map<string, Map<string, WorkflowJob>>();
  return {
    hear({ at, source, kind, data }) {
      if (source !== "runner" || !["job-started", "job-finished", "job-skipped"].includes(kind)) return undefined;
      const { runId, attempt, jobId, conclusion = null, call } = data as JobData;
      if (call === true) return undefined;
      const key = `${runId}/${attempt}`;
      const jobs = attempts.get(key) ?? new Map<string, WorkflowJob>();
      attempts.set(key, jobs);
      const startedAt = jobs.get(jobId)?.startedAt ?? at;
      const name = jobId.replaceAll("/", " / ");
      const status = kind === "job-started" ? "in_progress" : "completed";
      jobs.set(jobId, { name, status, conclusion: status === "completed" ? conclusion : null, startedAt });
      return runId;
    },
    jobsOf: (runId, attempt) => [...(attempts.get(`${runId}/${attempt}`)?.values() ?? [])],
  };
}
