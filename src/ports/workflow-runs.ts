import type { Person } from "./people.ts";

/** How a run stands: its newest attempt, and the instants that decide whether it may be run again. */
export interface StandingRun {
  readonly id: string;
  readonly attempt: number;
  readonly url: string;
  /** `undefined` while the attempt runs; else GitHub's word, such as `success`, `failure` or `cancelled`. */
  readonly conclusion: string | undefined;
  /** When the first attempt was made; GitHub counts the 30 days of re-runs from here. */
  readonly createdAt: Date;
  /** When the newest attempt was asked for. */
  readonly startedAt: Date;
  readonly actor: Person;
  readonly triggeringActor: Person;
}

/** What came of asking for a re-run. */
export type RerunAnswer =
  | { readonly kind: "accepted" }
  /** An attempt is under way already. */
  | { readonly kind: "running" }
  /** Too old, re-run too often, or not to be re-run at all; `message` is the platform's own word, untrusted. */
  | { readonly kind: "refused"; readonly message: string };

/** The runs of the repository, read and run again by number. */
export interface WorkflowRuns {
  /** Reads how a run stands. Throws `Unreadable`, also when there is no such run. */
  read(id: string): Promise<StandingRun>;
  /** Tells whether a job of an attempt has ended without success already, so that the run cannot succeed any more. Throws `Unreadable`. */
  hasFailedJob(id: string, attempt: number): Promise<boolean>;
  /** Runs the failed and cancelled jobs of an ended run and their dependents again. Throws `Unreadable`, also where the answer was lost. */
  rerunFailedJobs(id: string): Promise<RerunAnswer>;
}
