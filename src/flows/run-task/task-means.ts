import type { Chance } from "../../ports/chance.ts";
import type { Clock } from "../../ports/clock.ts";
import type { OneOffTasks, TaskOrder } from "../../ports/one-off-tasks.ts";
import type { Progress } from "../../ports/progress.ts";
import type { TaskLogs } from "../../ports/task-logs.ts";

/** What a one-off task is run with. */
export interface TaskMeans {
  readonly tasks: OneOffTasks;
  readonly logs: TaskLogs;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** One task that is to be run to its end. */
export interface TaskErrand {
  /** What it does, as people say it: `the migration`. */
  readonly title: string;
  readonly order: TaskOrder;
  /** The container that does the work and is judged; empty: all of them. */
  readonly container: string;
  /** How long it may take, in milliseconds; then it is stopped. */
  readonly limit: number;
}
