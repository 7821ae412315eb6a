import type { GitHub } from "../github/create-github.ts";
import type { Run, RunResult } from "../runner/run.ts";
import type { StartRequest } from "../runner/start-request.ts";
import type { JobBoard } from "./job-board.ts";

/** A run with how its newest attempt stands. */
export interface KnownRun {
  readonly run: Run;
  readonly request: StartRequest;
  readonly number: number;
  triggeringActor: string;
  startedAt: number;
  /** `undefined` while the attempt is on its way. */
  conclusion: RunResult["conclusion"] | undefined;
}

/** Tells GitHub how a run stands. */
export function reportRun(github: GitHub, board: JobBoard, known: KnownRun): void {
  const { run, request, number, triggeringActor, startedAt, conclusion } = known;
  github.reportRun({
    id: run.id,
    attempt: run.attempt(),
    number,
    name: request.workflow,
    path: request.workflow,
    event: request.event.name,
    status: conclusion === undefined ? "in_progress" : "completed",
    conclusion: conclusion ?? null,
    headBranch: "main",
    headOid: request.source.sha,
    actor: request.actor,
    triggeringActor,
    startedAt,
    jobs: board.jobsOf(run.id, run.attempt()),
  });
}
