import type { Conclusion } from "./status-functions.ts";
import type { JobRecord } from "./step-record.ts";

/** Tells how an attempt of a run ended. */
export interface RunResult {
  readonly id: number;
  readonly attempt: number;
  readonly conclusion: Conclusion;
  /** Every job by its path, calls and kept jobs included, in the order in which they ended. */
  readonly jobs: readonly JobRecord[];
}

/** A run that was started: it can be watched, ended, hurt and run again. */
export interface Run {
  readonly id: number;
  /** The number of the current attempt, from 1. */
  attempt(): number;
  /** Settles when the current attempt has ended. */
  finished(): Promise<RunResult>;
  /** Cancels: conditions are asked again, signals are sent, five minutes are left; by force nothing more runs. */
  cancel(options?: { readonly force?: boolean }): void;
  /** Takes the machine from under a job: its processes die, no step follows, it fails without outputs in ten minutes. */
  loseRunnerIn(jobId: string): void;
  /** Runs the failed and cancelled jobs and their dependents again, keeping the outputs of the others. */
  rerunFailedJobs(options: { readonly actor: string }): Promise<RunResult>;
}
