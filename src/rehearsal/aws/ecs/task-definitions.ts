import type {
  DeregisterTaskDefinitionRequest,
  DescribeTaskDefinitionRequest,
  ListTaskDefinitionsRequest,
  RegisterTaskDefinitionRequest,
} from "@aws-sdk/client-ecs";
import { AwsError } from "../protocol/aws-error.ts";
import { checkTags } from "./check-tags.ts";
import { findTaskDefinition } from "./find.ts";
import { ecsArn } from "./names.ts";
import { pageOf } from "./page.ts";
import type { EcsState, TaskDefinitionRecord } from "./state.ts";

/** Registers the next revision of a family, whether or not an identical one exists, as ECS does. */
export function registerTaskDefinition(
  state: EcsState,
  input: RegisterTaskDefinitionRequest,
  by: string,
): TaskDefinitionRecord {
  const family = input.family ?? "";
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family))
    throw new AwsError("ClientException", "Family should contain only letters, numbers, hyphens, and underscores.");
  checkContainers(input);
  const { tags = [], ...content } = input;
  checkTags(tags);
  const revision =
    1 + Math.max(0, ...state.taskDefinitions.filter((one) => one.family === family).map((one) => one.revision));
  const arn = ecsArn(state, `task-definition/${family}:${revision}`);
  const record: TaskDefinitionRecord = {
    arn,
    family,
    revision,
    status: "ACTIVE",
    registeredAt: state.now,
    registeredBy: by,
    content,
  };
  state.taskDefinitions.push(record);
  if (tags.length > 0) state.tags.set(arn, [...tags]);
  state.tell("task-definition", `${family}:${revision} was registered`);
  return record;
}

/** Answers DescribeTaskDefinition; tags stand beside the definition and only when asked for. */
export function describeTaskDefinition(state: EcsState, input: DescribeTaskDefinitionRequest): unknown {
  const found = findTaskDefinition(state, input.taskDefinition ?? "");
  if (found === undefined) throw new AwsError("ClientException", "Unable to describe task definition.");
  const tags = input.include?.includes("TAGS") ? { tags: state.tags.get(found.arn) ?? [] } : {};
  return { taskDefinition: taskDefinitionView(found), ...tags };
}

/** Makes a revision inactive; services that run it are left alone. */
export function deregisterTaskDefinition(state: EcsState, input: DeregisterTaskDefinitionRequest): unknown {
  const name = input.taskDefinition ?? "";
  const found = name.includes(":") ? findTaskDefinition(state, name) : undefined;
  if (found === undefined) throw new AwsError("ClientException", "The specified task definition does not exist.");
  found.status = "INACTIVE";
  found.deregisteredAt = state.now;
  return { taskDefinition: taskDefinitionView(found) };
}

/** Lists ARNs, oldest first unless `sort` is DESC. */
export function listTaskDefinitions(state: EcsState, input: ListTaskDefinitionsRequest): unknown {
  const status = input.status ?? "ACTIVE";
  const found = state.taskDefinitions.filter(
    (one) => one.status === status && (input.familyPrefix === undefined || one.family.startsWith(input.familyPrefix)),
  );
  const arns = found.map((one) => one.arn);
  const { items, nextToken } = pageOf(input.sort === "DESC" ? arns.reverse() : arns, input);
  return { taskDefinitionArns: items, nextToken };
}

/** Describes a task definition with what ECS adds. */
export function taskDefinitionView(one: TaskDefinitionRecord): Readonly<Record<string, unknown>> {
  return {
    ...one.content,
    containerDefinitions: one.content.containerDefinitions?.map((container) => ({
      environment: [],
      mountPoints: [],
      volumesFrom: [],
      systemControls: [],
      cpu: 0,
      essential: true,
      portMappings: [],
      ...container,
    })),
    volumes: one.content.volumes ?? [],
    placementConstraints: one.content.placementConstraints ?? [],
    compatibilities: ["EC2", "FARGATE"],
    requiresAttributes: [],
    taskDefinitionArn: one.arn,
    revision: one.revision,
    status: one.status,
    registeredAt: new Date(one.registeredAt),
    deregisteredAt: one.deregisteredAt === undefined ? undefined : new Date(one.deregisteredAt),
    registeredBy: one.registeredBy,
  };
}

function checkContainers(input: RegisterTaskDefinitionRequest): void {
  const containers = input.containerDefinitions ?? [];
  if (containers.length === 0) throw new AwsError("ClientException", "Container list cannot be empty.");
  for (const container of containers) {
    if (container.name === undefined)
      throw new AwsError("ClientException", "Container.name should not be null or empty.");
    if (container.image === undefined)
      throw new AwsError("ClientException", "Container.image should not be null or empty.");
    const plain = new Set(container.environment?.map((one) => one.name));
    const both = container.secrets?.find((one) => plain.has(one.name));
    if (both !== undefined) {
      throw new AwsError(
        "ClientException",
        `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${both.name}'.`,
      );
    }
  }
  if (!input.requiresCompatibilities?.includes("FARGATE")) return;
  if (input.networkMode !== "awsvpc")
    throw new AwsError("ClientException", "Fargate only supports network mode ‘awsvpc’.");
  if (input.cpu === undefined || input.memory === undefined)
    throw new AwsError("ClientException", "Fargate requires that 'cpu' and 'memory' be defined at the task level.");
  if (input.executionRoleArn !== undefined) return;
  // In AWS's own words (hashicorp/terraform-provider-aws issue 3051).
  const needs = containers.some(({ image }) => image?.includes(".dkr.ecr."))
    ? "ECR images"
    : containers.some(({ logConfiguration }) => logConfiguration?.logDriver === "awslogs")
      ? "log driver awslogs"
      : undefined;
  if (needs !== undefined)
    throw new AwsError(
      "ClientException",
      `Fargate requires task definition to have execution role ARN to support ${needs}.`,
    );
}
