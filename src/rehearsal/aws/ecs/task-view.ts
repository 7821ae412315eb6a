import { dateOf } from "../protocol/date-of.ts";
import { clusterArn } from "./find.ts";
import { lastPart } from "./names.ts";
import type { EcsState, TaskRecord } from "./state.ts";

/** Describes a task as DescribeTasks answers it. */
export function taskView(state: EcsState, task: TaskRecord): Readonly<Record<string, unknown>> {
  const { service, revision } = task;
  return {
    taskArn: task.arn,
    clusterArn: clusterArn(state, service.cluster),
    taskDefinitionArn: revision.taskDefinition.arn,
    group: `service:${service.name}`,
    startedBy: `ecs-svc/${revision.number}`,
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    // No container of the world has a health check of its own; the target group judges.
    healthStatus: "UNKNOWN",
    createdAt: new Date(task.createdAt),
    pullStartedAt: dateOf(task.pullAt),
    startedAt: dateOf(task.startedAt),
    stoppingAt: dateOf(task.stoppingAt),
    stoppedAt: dateOf(task.stoppedAt),
    executionStoppedAt: task.startedAt === undefined ? undefined : dateOf(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    cpu: revision.taskDefinition.content.cpu,
    memory: revision.taskDefinition.content.memory,
    attachments: [],
    containers: containersView(task),
    version: 1 + Number(task.startedAt !== undefined) + Number(task.stoppedAt !== undefined),
  };
}

function containersView(task: TaskRecord): readonly unknown[] {
  const definitions = task.revision.taskDefinition.content.containerDefinitions ?? [];
  const id = lastPart(task.arn);
  return definitions.map((definition, index) => ({
    containerArn: task.arn.replace(":task/", ":container/").concat(`/${id.slice(0, 8)}-${index}`),
    taskArn: task.arn,
    name: definition.name,
    image: definition.image,
    imageDigest: task.startedAt === undefined ? undefined : task.revision.digest,
    runtimeId: task.startedAt === undefined ? undefined : `${id}-${index}`,
    lastStatus:
      task.lastStatus === "DEACTIVATING" ? "RUNNING" : task.lastStatus === "PROVISIONING" ? "PENDING" : task.lastStatus,
    exitCode: task.stoppedAt === undefined ? undefined : task.exitCode,
    reason: task.stopCode === "TaskFailedToStart" ? task.stoppedReason : undefined,
    healthStatus: "UNKNOWN",
    networkInterfaces: [{ attachmentId: id.slice(0, 8), privateIpv4Address: task.address }],
  }));
}
