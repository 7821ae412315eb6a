import type { Service, ServiceDeployment } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { byCodeDeploy } from "./codedeploy-group.ts";
import type { EcsReader } from "./ecs-reader.ts";

/** What was read already: the service as it was described before, or now, and our service deployment as it is. */
export interface Glance {
  readonly service: Service | undefined;
  readonly detail: ServiceDeployment;
}

/** Looks at our service deployment alone where the service showed it as the primary one before; the service counts on while the deployment is in progress. */
export async function glanceAt(reader: EcsReader, rollout: string | undefined): Promise<Glance | undefined> {
  const service = reader.last();
  const primary = service?.deployments?.find(({ status }) => status === "PRIMARY");
  if (service === undefined || rollout === undefined || primary?.id !== rollout || byCodeDeploy(service))
    return undefined;
  try {
    const detail = await reader.detail(rollout);
    if (detail === undefined) return undefined;
    const moving = detail.status === "PENDING" || detail.status === "IN_PROGRESS";
    return { service: moving ? service : undefined, detail };
  } catch (error) {
    // Without the permission the service is read as a whole, which says so.
    if (error instanceof Unreadable && error.why === "forbidden") return undefined;
    throw error;
  }
}
