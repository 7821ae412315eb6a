import type { Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Incidents } from "../../ports/incidents.ts";
import type { Locks } from "../../ports/locks.ts";
import type { OpensTarget } from "../../ports/open-target.ts";
import type { Records } from "../../ports/records.ts";
import type { Retrospectives } from "../../ports/retrospectives.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";

/** What reconcile reaches the world through. */
export interface ReconcilePorts {
  readonly open: OpensTarget<"target" | "history" | "archive">;
  readonly records: Records;
  readonly locks: Locks;
  readonly incidents: Incidents;
  readonly retrospectives: Retrospectives;
  readonly runs: Pick<WorkflowRuns, "read">;
  readonly repository: SourceFiles;
  readonly chance: Chance;
}

/** What every service is reconciled with. */
export interface ReconcileMeans extends Omit<ReconcilePorts, "repository">, Surroundings {
  /** The instant on `clock.elapsed()` at which waiting ends. */
  readonly deadline: number;
  /** The age in milliseconds from which what is in full service is not rolled back any more. */
  readonly oldest: number;
  readonly dryRun: boolean;
}
