import type { ContainerDefinition } from "@aws-sdk/client-ecs";

/** Where the `awslogs` driver of a container writes. */
export interface ContainerLog {
  readonly group: string;
  readonly stream: string;
  /** Whether the driver creates a group that does not exist. */
  readonly creates: boolean;
}

/** Reads where a container of a task logs to: stream `prefix/container/task-id`; nothing for another driver (Amazon ECS developer guide, "Using the awslogs log driver"). */
export function containerLog(definition: ContainerDefinition | undefined, taskId: string): ContainerLog | undefined {
  const { logDriver, options = {} } = definition?.logConfiguration ?? {};
  const group = options["awslogs-group"];
  if (logDriver !== "awslogs" || group === undefined) return undefined;
  const prefix = options["awslogs-stream-prefix"];
  return {
    group,
    stream: prefix === undefined ? taskId : `${prefix}/${definition?.name ?? ""}/${taskId}`,
    creates: options["awslogs-create-group"] === "true",
  };
}
