import type { RunTaskRequest } from "@aws-sdk/client-ecs";
import { AwsError } from "../../protocol/aws-error.ts";
import { invalidParameter } from "../../protocol/invalid-parameter.ts";
import { checkTags } from "../check-tags.ts";
import { findTaskDefinition } from "../find.ts";
import type { EcsState, TaskDefinitionRecord } from "../state.ts";
import { containersOf } from "./containers-asked.ts";

const MOST_TASKS = 10;
const LONGEST_STARTED_BY = 128;
const LONGEST_OVERRIDES = 8192;
const PROVIDERS: readonly string[] = ["FARGATE", "FARGATE_SPOT"];

/** Refuses what RunTask refuses (Amazon ECS API reference, RunTask) and answers the definition that will run. */
export function checkRunTask(state: EcsState, input: RunTaskRequest): TaskDefinitionRecord {
  const definition = findTaskDefinition(state, input.taskDefinition ?? "");
  if (definition === undefined) throw new AwsError("ClientException", "TaskDefinition not found.");
  // As users of RunTask report it (DefangLabs/defang pull request 775); UpdateService has another code for it.
  if (definition.status !== "ACTIVE") throw invalidParameter("TaskDefinition is inactive");
  checkCapacity(input, definition);
  checkNetwork(input, definition);
  checkOverrides(input, definition);
  checkVolumes(input, definition);
  checkNames(input);
  return definition;
}

function checkCapacity(input: RunTaskRequest, definition: TaskDefinitionRecord): void {
  const { launchType, capacityProviderStrategy = [] } = input;
  if (launchType !== undefined && capacityProviderStrategy.length > 0)
    throw invalidParameter(
      "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
    );
  const foreign = capacityProviderStrategy.some((one) => !PROVIDERS.includes(one.capacityProvider ?? ""));
  if (foreign)
    throw invalidParameter(
      "The specified capacity provider strategy contains a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster and try again.",
    );
  const fargate = launchType === "FARGATE" || capacityProviderStrategy.length > 0;
  // Neither the cluster's default strategy nor an instance stands in for a request that names no capacity.
  if (!fargate) throw invalidParameter("No Container Instances were found in your cluster.");
  const { requiresCompatibilities } = definition.content;
  if (requiresCompatibilities?.includes("FARGATE") !== true)
    throw invalidParameter("Task definition does not support launch_type FARGATE.");
}

function checkNetwork({ networkConfiguration }: RunTaskRequest, { content }: TaskDefinitionRecord): void {
  const awsvpc = networkConfiguration?.awsvpcConfiguration;
  if (content.networkMode === "awsvpc") {
    if (awsvpc === undefined)
      throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
    if ((awsvpc.subnets ?? []).length === 0) throw invalidParameter("subnets can not be empty.");
    if ((awsvpc.subnets ?? []).length > 16) throw invalidParameter("subnets can have at most 16 items.");
    if ((awsvpc.securityGroups ?? []).length > 5) throw invalidParameter("securityGroups can have at most 5 items.");
    return;
  }
  if (networkConfiguration !== undefined)
    throw invalidParameter("Network Configuration is not valid for the given networkMode of this task definition.");
}

function checkOverrides({ overrides }: RunTaskRequest, definition: TaskDefinitionRecord): void {
  if (overrides === undefined) return;
  const names = containersOf(definition).map((one) => one.name);
  for (const { name } of overrides.containerOverrides ?? []) {
    if (!names.includes(name))
      throw invalidParameter(`Override for container named ${name ?? ""} is not a container in the TaskDefinition.`);
  }
  if (JSON.stringify(overrides).length > LONGEST_OVERRIDES)
    throw invalidParameter(`Container Overrides length must be at most ${LONGEST_OVERRIDES}`);
}

function checkVolumes({ volumeConfigurations = [] }: RunTaskRequest, { content }: TaskDefinitionRecord): void {
  const atLaunch = (content.volumes ?? []).filter((one) => one.configuredAtLaunch === true).map((one) => one.name);
  for (const { name } of volumeConfigurations) {
    if (!atLaunch.includes(name))
      throw invalidParameter(`The volume ${name ?? ""} is not configured at launch in the task definition.`);
  }
  const missing = atLaunch.find((name) => !volumeConfigurations.some((one) => one.name === name));
  if (missing !== undefined)
    throw invalidParameter(`The volume ${missing} that is configured at launch has no configuration.`);
}

function checkNames({ count = 1, startedBy, clientToken, tags = [], propagateTags }: RunTaskRequest): void {
  if (!Number.isInteger(count) || count < 1 || count > MOST_TASKS)
    throw invalidParameter(`count must be between 1 and ${MOST_TASKS}.`);
  if (startedBy !== undefined && (startedBy.length > LONGEST_STARTED_BY || !/^[\w/-]*$/.test(startedBy)))
    throw invalidParameter(
      `startedBy can have up to ${LONGEST_STARTED_BY} letters, numbers, hyphens, forward slashes and underscores.`,
    );
  if (clientToken !== undefined && !/^[!-~]{1,64}$/.test(clientToken))
    throw invalidParameter("clientToken can have up to 64 ASCII characters in the range of 33-126.");
  if (propagateTags === "SERVICE")
    throw invalidParameter("Tags cannot be propagated from a service to a standalone task.");
  checkTags(tags);
}
