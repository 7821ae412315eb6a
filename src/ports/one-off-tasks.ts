import type { OneOffTask, TaskRefusal } from "../core/task/one-off-task.ts";

/** One task that is wanted once, however often it is asked for. */
export interface TaskOrder {
  /** The definition to run, `family:revision`, a family for its newest revision, or an address. */
  readonly definition: string;
  /** At most 64 printable characters: the same for every attempt of the same step, new for everything else. */
  readonly token: string;
  /** Whose task it is; the same for all that must not run beside each other. Letters, digits, `-`, `_`, `/`. */
  readonly startedBy: string;
  /** Names the step, so that a later attempt finds its task among those of the same starter; empty leaves the platform's default. */
  readonly group: string;
  /** Where it runs: as the service's own tasks do, or as the platform's settings say, given unread. */
  readonly placement:
    | { readonly kind: "as-service" }
    | { readonly kind: "given"; readonly settings: Readonly<Record<string, unknown>> };
  /** Commands and variables of containers, in the platform's own form. */
  readonly overrides: readonly Readonly<Record<string, unknown>>[];
}

/** What became of starting a task. */
export type TaskStart =
  /** What runs now, and what the platform would not place. */
  | {
      readonly kind: "started";
      readonly tasks: readonly OneOffTask[];
      readonly refusals: readonly TaskRefusal[];
    }
  /** Surely nothing was started. */
  | { readonly kind: "refused"; readonly message: string; readonly remedy: string };

/** Tasks that run once, beside the service. Throws `Unreadable` when the platform does not say. */
export interface OneOffTasks {
  /** Starts a task; the same token never starts a second one. Throws when it is not known whether one was started: asking again is safe. */
  start(order: TaskOrder): Promise<TaskStart>;
  /** Looks at tasks by address or id; those that the platform has forgotten are left out. */
  look(tasks: readonly string[]): Promise<readonly OneOffTask[]>;
  /** Lists the tasks of a starter that have not ended. */
  running(startedBy: string): Promise<readonly OneOffTask[]>;
  /** Asks the platform to end a task. */
  stop(task: string, reason: string): Promise<void>;
}
