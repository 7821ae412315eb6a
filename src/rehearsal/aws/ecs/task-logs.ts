import { firstWords } from "../../application/words.ts";
import { openContainerLog, writeContainerLog } from "../logs/write-container.ts";
import { lastPart } from "./names.ts";
import type { EcsState, TaskRecord } from "./state.ts";

/** Opens the streams of a service's task that starts at the instant, and writes what its version says first. */
export function startTaskLogs(state: EcsState, task: TaskRecord, at: number): void {
  const taskId = lastPart(task.arn);
  for (const definition of task.revision.taskDefinition.content.containerDefinitions ?? [])
    openContainerLog(state.logs, { definition, taskId }, at);
  writeTaskLog(state, task, { at, lines: firstWords(task.revision.behaviour, task.service.port) });
}

/** Writes lines of the service's own container. */
export function writeTaskLog(
  state: EcsState,
  task: TaskRecord,
  written: { readonly at: number; readonly lines: readonly string[] },
): void {
  const containers = task.revision.taskDefinition.content.containerDefinitions ?? [];
  const definition = containers.find((one) => one.name === task.service.container) ?? containers[0];
  writeContainerLog(state.logs, { definition, taskId: lastPart(task.arn) }, written);
}
