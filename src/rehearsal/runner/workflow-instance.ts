import type { WorkflowPlan } from "./plan.ts";
import type { JobRecord } from "./step-record.ts";
import type { ValueMap } from "./value.ts";

/** Describes one use of a workflow: as the run itself, or as what a job calls. */
export interface WorkflowInstance {
  readonly plan: WorkflowPlan;
  /** The path of the calling job with a slash behind it; empty for the run itself. */
  readonly prefix: string;
  readonly inputs: ValueMap;
  readonly secrets: Readonly<Record<string, string>>;
  /** The records that the calling job had before it: they count as ancestors. */
  readonly ancestors: readonly JobRecord[];
  readonly cancel: AbortSignal;
  readonly held: readonly string[];
  /** Keeps nothing of the attempt before, since something that the call needs has run again. */
  readonly fresh: boolean;
  /** Runs only what failed and not what depends on it, as GitHub does in a call from a matrix. */
  readonly failedOnly: boolean;
}
