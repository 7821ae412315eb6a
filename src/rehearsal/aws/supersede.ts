import { startDeployment } from "./ecs/start-deployment.ts";
import type { EcsState, ServiceRecord } from "./ecs/state.ts";
import { registerTaskDefinition } from "./ecs/task-definitions.ts";

/** Deploys an image as somebody else would, past every gate; returns the deployment's `ecs-svc/…`. */
export function supersedeService(state: EcsState, service: ServiceRecord, image: string): string {
  const { content } = service.primary.taskDefinition;
  const containerDefinitions = content.containerDefinitions?.map((one) =>
    one.name === service.container ? { ...one, image } : one,
  );
  const definition = registerTaskDefinition(
    state,
    { ...content, containerDefinitions },
    `arn:aws:iam::${state.account}:user/somebody-else`,
  );
  return `ecs-svc/${startDeployment(state, service, definition).target.number}`;
}
