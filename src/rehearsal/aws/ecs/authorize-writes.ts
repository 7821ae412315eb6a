import type { RegisterTaskDefinitionRequest, RunTaskRequest, UpdateServiceRequest } from "@aws-sdk/client-ecs";
import { authorize, authorizePassing } from "../protocol/authorize.ts";
import type { Caller } from "../sts/sessions.ts";
import { findTaskDefinition } from "./find.ts";
import { ecsArn } from "./names.ts";
import type { EcsState, ServiceRecord } from "./state.ts";

/** Refuses a registration to whoever may not pass the definition's roles, or may not tag where it has tags (service authorization reference of ECS; ECS developer guide, "Tagging authorization"). */
export function authorizeRegistration(state: EcsState, caller: Caller, input: RegisterTaskDefinitionRequest): void {
  const arn = ecsArn(state, `task-definition/${input.family ?? ""}:*`);
  authorize(caller, "ecs:RegisterTaskDefinition", arn);
  if ((input.tags ?? []).length > 0) authorize(caller, "ecs:TagResource", arn);
  authorizePassing(caller, [input.taskRoleArn, input.executionRoleArn]);
}

/** Refuses an update of a service that the policy does not name, and a definition whose roles may not be passed: UpdateService asks for `iam:PassRole` as soon as it names one. */
export function authorizeUpdate(
  state: EcsState,
  caller: Caller,
  { service, input }: { readonly service: ServiceRecord; readonly input: UpdateServiceRequest },
): void {
  authorize(caller, "ecs:UpdateService", service.arn);
  const given = input.taskDefinition;
  const content = given === undefined ? undefined : findTaskDefinition(state, given)?.content;
  const hooks = input.deploymentConfiguration?.lifecycleHooks ?? [];
  const volumes = input.volumeConfigurations ?? [];
  authorizePassing(caller, [
    content?.taskRoleArn,
    content?.executionRoleArn,
    ...hooks.map(({ roleArn }) => roleArn),
    ...volumes.map(({ managedEBSVolume }) => managedEBSVolume?.roleArn),
  ]);
}

/** Refuses a task to whoever may not run its definition, pass its roles, or tag it where it gets tags (ECS developer guide, "Grant permission to tag resources on creation"). */
export function authorizeRun(state: EcsState, caller: Caller, input: RunTaskRequest): void {
  const definition = findTaskDefinition(state, input.taskDefinition ?? "");
  if (definition !== undefined) authorize(caller, "ecs:RunTask", definition.arn);
  const { propagateTags = "NONE", enableECSManagedTags = false, tags = [], cluster = "default" } = input;
  if (tags.length > 0 || propagateTags !== "NONE" || enableECSManagedTags)
    authorize(caller, "ecs:TagResource", ecsArn(state, `task/${cluster.split("/").at(-1)}/*`));
  authorizePassing(caller, [
    definition?.content.taskRoleArn,
    definition?.content.executionRoleArn,
    input.overrides?.taskRoleArn,
    input.overrides?.executionRoleArn,
    ...(input.volumeConfigurations ?? []).map(({ managedEBSVolume }) => managedEBSVolume?.roleArn),
  ]);
}
