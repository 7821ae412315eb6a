import type { ConcurrencyGroups } from "./concurrency.ts";
import type { RunnerHost } from "./host.ts";
import type { WorkflowPlan } from "./plan.ts";
import type { Run } from "./run.ts";
import type { SourceLookup } from "./source-lookup.ts";
import type { StartRequest } from "./start-request.ts";
import type { JobRecord } from "./step-record.ts";
import type { ValueMap } from "./value.ts";

/** Says why a job is killed: its run was forced to end, its five minutes are over, or its machine is gone. */
export type KillReason = "forced" | "grace-over" | "lost";

/** Holds the switches of a job that runs. */
export interface LiveJob {
  readonly cancel: AbortController;
  readonly kill: AbortController;
}

/** Holds one attempt of a run; the only mutable thing of a run. */
export interface RunState {
  readonly request: StartRequest;
  readonly host: RunnerHost;
  readonly lookup: SourceLookup;
  readonly groups: ConcurrencyGroups;
  readonly plan: WorkflowPlan;
  readonly run: Run;
  readonly id: number;
  readonly number: number;
  readonly attempt: number;
  readonly triggeringActor: string;
  /** The inputs of the run itself. */
  readonly inputs: ValueMap;
  /** Aborted when the run is cancelled. */
  readonly cancel: AbortController;
  /** Aborted with a kill reason when nothing may run any more. */
  readonly force: AbortController;
  readonly live: Map<string, LiveJob>;
  /** The records of the attempt before. */
  readonly previous: ReadonlyMap<string, JobRecord>;
  readonly records: Map<string, JobRecord>;
  /** Cancels this attempt, as a person would. */
  readonly cancelRun: (reason: string) => void;
}

/** Tells the journal what became of a job. */
export function journalJob(
  state: RunState,
  kind: string,
  record: { readonly jobId: string; readonly text: string; readonly data?: object },
): void {
  state.host.journal.add({
    at: state.host.clock.now(),
    source: "runner",
    kind,
    text: record.text,
    data: { runId: state.id, attempt: state.attempt, jobId: record.jobId, ...record.data },
  });
}
