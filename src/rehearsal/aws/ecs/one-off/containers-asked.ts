import type { ContainerDefinition, RunTaskRequest } from "@aws-sdk/client-ecs";
import type { RunDefinition } from "./one-off-task.ts";
import type { ContainerAsked } from "./task-behaviour.ts";

/** Reads a definition's containers as the request's overrides leave them: an override's command stands for the definition's. */
export function containersAsked(definition: RunDefinition, request: RunTaskRequest): readonly ContainerAsked[] {
  return containersOf(definition).map((container) => {
    const override = request.overrides?.containerOverrides?.find((one) => one.name === container.name);
    return {
      name: container.name ?? "",
      image: container.image ?? "",
      command: override?.command ?? container.command ?? [],
      essential: container.essential ?? true,
    };
  });
}

/** Lists a definition's containers. */
export function containersOf(definition: RunDefinition): readonly ContainerDefinition[] {
  return definition.content.containerDefinitions ?? [];
}
