import type { JobPlan } from "./plan.ts";
import type { ValueMap } from "./value.ts";
import type { WorkflowFile } from "./workflow-file.ts";

/** Says which job is to run, and what it is given. */
export interface JobOrder {
  readonly plan: JobPlan;
  readonly file: WorkflowFile;
  readonly jobId: string;
  /** `github`, `needs`, `inputs`, `vars`, `strategy` and `matrix`: what a job's keys may see. */
  readonly contexts: ValueMap;
  readonly secrets: Readonly<Record<string, string>>;
  /** Aborted when only this job is cancelled, such as by a matrix that fails fast. */
  readonly cancel: AbortSignal;
  /** Asks the job's `if` again after its run was cancelled: a job that is still wanted is not cancelled itself. */
  readonly isStillWanted: () => boolean;
  /** The concurrency groups that its run and its callers hold. */
  readonly held: readonly string[];
}
