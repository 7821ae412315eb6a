import type { TargetPlace } from "../../core/rollout/target-place.ts";
import type { Inputs, Surroundings } from "../../kit/run-action.ts";
import type { Backups } from "../../ports/backups.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Diagnosis } from "../../ports/diagnosis.ts";
import type { Files } from "../../ports/files.ts";
import type { History } from "../../ports/history.ts";
import type { Locks } from "../../ports/locks.ts";
import type { OneOffTasks } from "../../ports/one-off-tasks.ts";
import type { Readiness } from "../../ports/readiness.ts";
import type { Records } from "../../ports/records.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { Target } from "../../ports/target.ts";
import type { TaskLogs } from "../../ports/task-logs.ts";
import type { Assignment } from "./assignment.ts";
import type { deployEcsContract } from "./contract.ts";
import type { Trace } from "./trace.ts";

/** The inputs of deploy-ecs, typed. */
export type DeployInputs = Inputs<(typeof deployEcsContract)["inputs"]>;

/** A target that was opened. */
export interface OpenTarget {
  readonly target: Target;
  readonly diagnosis: Diagnosis;
  readonly history: History;
  readonly readiness: Readiness;
  readonly tasks: OneOffTasks;
  readonly logs: TaskLogs;
  readonly backups: Backups;
}

/** What deploy-ecs reaches the world by. */
export interface DeployPorts {
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly records: Records;
  readonly locks: Locks;
  readonly chance: Chance;
  /** Opens the target at a place; nothing is called before its first use. */
  readonly open: (place: TargetPlace) => OpenTarget | Promise<OpenTarget>;
}

/** Everything that a step of deploy-ecs works with. */
export interface Desk extends Omit<DeployPorts, "open">, OpenTarget, Surroundings {
  readonly inputs: DeployInputs;
  readonly assignment: Assignment;
  readonly trace: Trace;
}
