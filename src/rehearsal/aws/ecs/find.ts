import { AwsError } from "../protocol/aws-error.ts";
import { ecsArn, lastPart } from "./names.ts";
import type { EcsState, ServiceDeploymentRecord, ServiceRecord, TaskDefinitionRecord } from "./state.ts";

/** Builds a cluster's ARN. */
export function clusterArn(state: EcsState, cluster: string): string {
  return ecsArn(state, `cluster/${cluster}`);
}

/** Reads a cluster's short name from a name or ARN (`default` when absent); throws ClusterNotFoundException. */
export function findCluster(state: EcsState, cluster: string | undefined): string {
  const name = lastPart(cluster ?? "default");
  const known =
    state.clusters.has(name) && (cluster === name || cluster === clusterArn(state, name) || cluster === undefined);
  if (!known) throw new AwsError("ClusterNotFoundException", "Cluster not found.");
  return name;
}

/** Finds a service by name or ARN; throws ServiceNotFoundException. */
export function findService(state: EcsState, cluster: string | undefined, service: string | undefined): ServiceRecord {
  const name = findCluster(state, cluster);
  const found = state.services.find((one) => one.cluster === name && (one.name === service || one.arn === service));
  if (found === undefined) throw new AwsError("ServiceNotFoundException", "Service not found.");
  return found;
}

/** Finds a service deployment and its service by ARN. */
export function findDeployment(
  state: EcsState,
  arn: string | undefined,
): { readonly service: ServiceRecord; readonly deployment: ServiceDeploymentRecord } | undefined {
  for (const service of state.services) {
    const deployment = service.deployments.find((one) => one.arn === arn);
    if (deployment !== undefined) return { service, deployment };
  }
  return undefined;
}

/** Finds a task definition by ARN, `family:revision`, or `family` (its newest active revision). */
export function findTaskDefinition(state: EcsState, name: string): TaskDefinitionRecord | undefined {
  const text = name.startsWith("arn:") ? lastPart(name) : name;
  if (name.startsWith("arn:") && name !== ecsArn(state, `task-definition/${text}`)) return undefined;
  const [family, revision] = text.split(":");
  if (revision !== undefined)
    return state.taskDefinitions.find((one) => one.family === family && String(one.revision) === revision);
  return state.taskDefinitions.filter((one) => one.family === family && one.status === "ACTIVE").at(-1);
}
