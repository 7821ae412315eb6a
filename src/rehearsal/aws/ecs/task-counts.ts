import type { EcsState, RevisionRecord } from "./state.ts";
import { presentTasks } from "./tasks.ts";

/** Counts a revision's tasks as ECS does: pending until they run. */
export function countTasks(
  state: EcsState,
  revision: RevisionRecord,
): { readonly running: number; readonly pending: number } {
  const tasks = presentTasks(state, revision).filter((task) => task.desiredStatus === "RUNNING");
  const running = tasks.filter((task) => task.lastStatus === "RUNNING").length;
  return { running, pending: tasks.length - running };
}
