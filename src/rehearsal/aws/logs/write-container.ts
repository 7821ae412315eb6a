import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import { type ContainerLog, containerLog } from "./container-log.ts";
import type { LogStore } from "./log-store.ts";

/** A container of a task, as its log is found. */
export interface Writer {
  readonly definition: ContainerDefinition | undefined;
  readonly taskId: string;
}

/** Makes the stream of a container that starts. */
export function openContainerLog(store: LogStore, { definition, taskId }: Writer, at: number): void {
  const log = containerLog(definition, taskId);
  if (log !== undefined) store.open({ ...placeOf(log), at });
}

/** Writes lines of a container at one instant; nothing for a container without `awslogs`. */
export function writeContainerLog(
  store: LogStore,
  { definition, taskId }: Writer,
  written: { readonly at: number; readonly lines: readonly string[] },
): void {
  const log = containerLog(definition, taskId);
  if (log === undefined) return;
  for (const message of written.lines) store.write({ ...placeOf(log), at: written.at, message });
}

function placeOf({ group, stream }: ContainerLog): Pick<ContainerLog, "group" | "stream"> {
  return { group, stream };
}
