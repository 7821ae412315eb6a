import type { Service } from "@aws-sdk/client-ecs";
import { isShift, type ShiftGroup, shiftGroupOf } from "../../core/rollout/shift-group.ts";
import type { ShiftPlace } from "./codedeploy-act.ts";
import type { ShiftScope } from "./codedeploy-observe.ts";
import type { EcsService } from "./ecs-client.ts";

/** Tells whether CodeDeploy carries a service's rollouts out. */
export function byCodeDeploy(service: Service | undefined): boolean {
  return service?.deploymentController?.type === "CODE_DEPLOY";
}

/** Collects what a service's deployments by CodeDeploy are read with. */
export async function shiftScope(ecs: EcsService, service: Service): Promise<ShiftScope> {
  return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), at: ecs.now() };
}

/** Collects what a deployment by CodeDeploy is created for. */
export async function shiftPlace(ecs: EcsService, service: Service): Promise<ShiftPlace> {
  return { reader: ecs.codeDeploy, group: await groupOf(ecs, service), service };
}

/** Finds the deployment group: the one that was named, else that of the deployment which brought the primary task set, else the console's name for it. */
async function groupOf({ codeDeploy, shiftGroup, cluster }: EcsService, service: Service): Promise<ShiftGroup> {
  if (shiftGroup !== undefined) return shiftGroup;
  const brought = service.taskSets?.find(({ status }) => status === "PRIMARY")?.externalId ?? "";
  const { applicationName = "", deploymentGroupName = "" } = isShift(brought)
    ? await codeDeploy.deployment(brought)
    : {};
  const place = { cluster: cluster.slice(cluster.lastIndexOf("/") + 1), service: service.serviceName ?? "" };
  return shiftGroupOf(place, { application: applicationName, group: deploymentGroupName });
}
