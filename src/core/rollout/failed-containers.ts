import { isFailedTask } from "./count-failed-tasks.ts";
import type { StoppedTask } from "./explanation.ts";

/** A container whose last words are wanted. */
export interface FailedContainer {
  readonly task: string;
  /** The release that the task ran, `family:revision`. */
  readonly release: string;
  readonly container: string;
}

const MOST = 4;

/**
 * Picks the containers whose logs tell most: of the newest failed tasks those that ended badly, else those that ended at all.
 * One that never started has written nothing; each container counts in two tasks at most.
 */
export function failedContainers(tasks: readonly StoppedTask[]): readonly FailedContainer[] {
  const seen = new Map<string, number>();
  return tasks
    .filter((task) => isFailedTask(task) && task.release !== undefined)
    .sort((a, b) => (b.at?.getTime() ?? 0) - (a.at?.getTime() ?? 0))
    .flatMap(({ id, release = "", containers }) => {
      const ended = containers.filter(({ exitCode }) => exitCode !== undefined);
      const bad = ended.filter(({ exitCode, health }) => exitCode !== 0 || health === "UNHEALTHY");
      return (bad.length === 0 ? ended : bad).map(({ name }) => ({ task: id, release, container: name }));
    })
    .filter(({ container }) => {
      const times = (seen.get(container) ?? 0) + 1;
      seen.set(container, times);
      return times <= 2;
    })
    .slice(0, MOST);
}
