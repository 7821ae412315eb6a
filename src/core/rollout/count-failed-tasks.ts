import type { StoppedTask } from "./explanation.ts";

const FAILURES: readonly string[] = ["TaskFailedToStart", "EssentialContainerExited"];

/** Tells whether a task stopped because of what it is: it did not start, ended by itself or failed its health checks; scaling in, a spot interruption or a person's stop is no failure. */
export function isFailedTask({ code, reason, containers }: StoppedTask): boolean {
  if (FAILURES.includes(code)) return true;
  if (/failed\b.*\bhealth checks?/i.test(reason)) return true;
  return code === "" && containers.some(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
}

/** Counts the failed tasks among the stopped ones of a rollout. */
export function countFailedTasks(tasks: readonly StoppedTask[]): number {
  return tasks.filter(isFailedTask).length;
}
