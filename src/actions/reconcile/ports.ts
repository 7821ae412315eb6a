import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Archive } from "../../ports/archive.ts";
import type { Chance } from "../../ports/chance.ts";
import type { History } from "../../ports/history.ts";
import type { Incidents } from "../../ports/incidents.ts";
import type { Locks } from "../../ports/locks.ts";
import type { Records } from "../../ports/records.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { Target } from "../../ports/target.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";

/** A target that was opened. */
export interface OpenTarget {
  readonly target: Target;
  readonly history: History;
  readonly archive: Archive;
}

/** What reconcile reaches the world through. */
export interface ReconcilePorts {
  /** Opens the target at a place; nothing is called before its first use. */
  readonly open: (place: TargetPlace) => OpenTarget | Promise<OpenTarget>;
  readonly records: Records;
  readonly locks: Locks;
  readonly incidents: Incidents;
  readonly runs: Pick<WorkflowRuns, "read">;
  readonly repository: SourceFiles;
  readonly chance: Chance;
}

/** What every service is reconciled with. */
export interface ReconcileMeans extends Omit<ReconcilePorts, "repository">, Surroundings {
  /** The instant on `clock.elapsed()` at which waiting ends. */
  readonly deadline: number;
  /** The age in milliseconds from which what is in full service is not taken back any more. */
  readonly oldest: number;
  readonly dryRun: boolean;
}
