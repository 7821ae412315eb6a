import type { TargetPlace } from "../core/rollout/target-place.ts";
import type { Archive } from "./archive.ts";
import type { Backups } from "./backups.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { History } from "./history.ts";
import type { OneOffTasks } from "./one-off-tasks.ts";
import type { Readiness } from "./readiness.ts";
import type { Target } from "./target.ts";
import type { TaskLogs } from "./task-logs.ts";

/** A service that was opened at its place, with all that its platform tells and does beside it. */
export interface OpenTarget {
  readonly target: Target;
  readonly diagnosis: Diagnosis;
  readonly history: History;
  readonly archive: Archive;
  readonly readiness: Readiness;
  readonly tasks: OneOffTasks;
  readonly logs: TaskLogs;
  readonly backups: Backups;
}

/** Opens a service at its place, for the parts that an action needs; nothing is called before their first use. */
export type OpensTarget<Part extends keyof OpenTarget> = (
  place: TargetPlace,
) => Pick<OpenTarget, Part> | Promise<Pick<OpenTarget, Part>>;
