import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import { containerLog } from "./container-log.ts";
import type { LogStore } from "./log-store.ts";

/** Fargate's own words for an `awslogs` group that does not exist. */
const REASON =
  "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.";

/** Says why containers cannot log and so a task of theirs cannot start; a group that its driver may create is created. */
export function missingLogGroup(
  store: LogStore,
  containers: readonly ContainerDefinition[],
  taskId: string,
): string | undefined {
  for (const container of containers) {
    const log = containerLog(container, taskId);
    if (log === undefined || store.groups.has(log.group)) continue;
    if (!log.creates) return REASON;
    store.create(log.group);
  }
  return undefined;
}
