import { dateOf } from "../../protocol/date-of.ts";
import { clusterArn } from "../find.ts";
import { lastPart } from "../names.ts";
import type { EcsState } from "../state.ts";
import { containersOf } from "./containers-asked.ts";
import type { OneOffTask } from "./one-off-task.ts";

/** Describes a one-off task as RunTask, StopTask and DescribeTasks answer it; tags only when asked for. */
export function oneOffView(state: EcsState, task: OneOffTask, withTags: boolean): Readonly<Record<string, unknown>> {
  const { request, definition } = task;
  const containers = containersView(task);
  return {
    taskArn: task.arn,
    clusterArn: clusterArn(state, task.cluster),
    taskDefinitionArn: definition.arn,
    group: request.group ?? `family:${definition.family}`,
    startedBy: request.startedBy,
    ...(task.capacityProvider === undefined
      ? { launchType: "FARGATE" }
      : { launchType: "FARGATE", capacityProviderName: task.capacityProvider }),
    platformVersion: "1.4.0",
    platformFamily: "Linux",
    availabilityZone: `${state.region}a`,
    connectivity: task.startedAt === undefined ? undefined : "CONNECTED",
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: healthOf(task),
    createdAt: new Date(task.createdAt),
    pullStartedAt: dateOf(task.pullAt),
    pullStoppedAt: dateOf(task.startedAt),
    startedAt: dateOf(task.startedAt),
    stoppingAt: dateOf(task.stoppingAt),
    executionStoppedAt: dateOf(task.endedAt),
    stoppedAt: dateOf(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    cpu: request.overrides?.cpu ?? definition.content.cpu,
    memory: request.overrides?.memory ?? definition.content.memory,
    enableExecuteCommand: request.enableExecuteCommand ?? false,
    attachments: [attachment(task)],
    attributes: [{ name: "ecs.cpu-architecture", value: "x86_64" }],
    overrides: { containerOverrides: [], ...request.overrides },
    containers,
    version: 1 + Number(task.startedAt !== undefined) + Number(task.stoppedAt !== undefined),
    ...(withTags ? { tags: state.tags.get(task.arn) ?? [] } : {}),
  };
}

function containersView(task: OneOffTask): readonly unknown[] {
  const id = lastPart(task.arn);
  const started = task.startedAt !== undefined;
  return containersOf(task.definition).map(({ name = "", image }, index) => ({
    containerArn: task.arn.replace(":task/", ":container/").concat(`/${id.slice(0, 8)}-${index}`),
    taskArn: task.arn,
    name,
    image,
    imageDigest: started ? task.digests.get(name) : undefined,
    runtimeId: started ? `${id}-${index}` : undefined,
    lastStatus: containerStatus(task),
    exitCode: task.endedAt === undefined ? undefined : task.exitCodes.get(name),
    reason: task.reasons.get(name),
    healthStatus: containerHealth(task, name),
    networkInterfaces: [{ attachmentId: `${id.slice(0, 8)}-eni`, privateIpv4Address: task.address }],
    managedAgents: undefined,
  }));
}

function containerStatus(task: OneOffTask): string {
  if (task.endedAt !== undefined || task.stoppedAt !== undefined) return "STOPPED";
  return task.startedAt === undefined ? "PENDING" : "RUNNING";
}

/** Only a health check of the definition is reported; without one ECS knows nothing. */
function containerHealth(task: OneOffTask, name: string): string {
  const checked = containersOf(task.definition).find((one) => one.name === name)?.healthCheck !== undefined;
  if (!checked || task.startedAt === undefined) return "UNKNOWN";
  return task.chosen.behaviour.sidecars?.[name]?.healthStatus ?? "HEALTHY";
}

function healthOf(task: OneOffTask): string {
  const all = containersOf(task.definition)
    .filter((one) => one.essential ?? true)
    .map(({ name = "" }) => containerHealth(task, name));
  if (all.every((one) => one === "HEALTHY")) return "HEALTHY";
  return all.includes("UNHEALTHY") ? "UNHEALTHY" : "UNKNOWN";
}

function attachment(task: OneOffTask): unknown {
  const subnet = task.request.networkConfiguration?.awsvpcConfiguration?.subnets?.[0] ?? "";
  return {
    id: `${lastPart(task.arn).slice(0, 8)}-eni`,
    type: "ElasticNetworkInterface",
    status: attachmentStatus(task),
    details: [
      { name: "subnetId", value: subnet },
      { name: "privateIPv4Address", value: task.address },
    ],
  };
}

function attachmentStatus({ lastStatus }: OneOffTask): string {
  if (lastStatus === "PROVISIONING") return "PRECREATED";
  return lastStatus === "STOPPED" ? "DELETED" : "ATTACHED";
}
