import type { MigrationPhase } from "../../core/migration/migration-phase.ts";
import type { Backups } from "../../ports/backups.ts";
import type { TaskMeans } from "../run-task/task-means.ts";

/** What a migration is carried out with. */
export interface MigrationMeans extends TaskMeans {
  readonly backups: Backups;
  /** Notes where the migration stands, before the step and once its task is known; a later attempt goes on from there. */
  readonly note: (phase: MigrationPhase, task: string) => Promise<void>;
}

/** Whose migration it is. */
export interface MigrationOwner {
  /** The request: every step's token is derived from it, so that no attempt repeats a step. */
  readonly request: string;
  /** The same for all migrations of one service in one environment: two never run beside each other. */
  readonly startedBy: string;
  /** The release that is deployed, `family:revision`. */
  readonly release: string;
  readonly environment: string;
  readonly service: string;
  readonly version: string;
}
