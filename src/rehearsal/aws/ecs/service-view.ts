import { clusterArn } from "./find.ts";
import { networkView } from "./network-view.ts";
import type { EcsState, RevisionRecord, ServiceRecord } from "./state.ts";
import { countTasks } from "./task-counts.ts";
import { taskSetView } from "./task-set-view.ts";

/** Describes a service as DescribeServices and UpdateService answer it. */
export function serviceView(
  state: EcsState,
  service: ServiceRecord,
  withTags: boolean,
): Readonly<Record<string, unknown>> {
  const counts = service.revisions.map((one) => countTasks(state, one));
  const revisions = [...service.revisions].sort(
    (one, other) => Number(other === service.primary) - Number(one === service.primary),
  );
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: clusterArn(state, service.cluster),
    loadBalancers: service.loadBalancers,
    serviceRegistries: [],
    status: "ACTIVE",
    desiredCount: service.desiredCount,
    runningCount: counts.reduce((sum, one) => sum + one.running, 0),
    pendingCount: counts.reduce((sum, one) => sum + one.pending, 0),
    launchType: "FARGATE",
    platformVersion: "LATEST",
    platformFamily: "Linux",
    taskDefinition: service.primary.taskDefinition.arn,
    deploymentConfiguration: service.configuration,
    ...(service.controller === undefined
      ? { deployments: revisions.map((one) => deploymentView(state, service, one)) }
      : { deployments: [], taskSets: revisions.map((one) => taskSetView(state, service, one)) }),
    roleArn: `arn:aws:iam::${state.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    events: service.events.map((one) => ({ ...one, createdAt: new Date(one.createdAt) })),
    createdAt: new Date(service.createdAt),
    currentServiceDeployment: service.deployments.at(-1)?.arn,
    currentServiceRevisions: (service.controller === undefined ? service.revisions : []).map((one) => {
      const { running, pending } = countTasks(state, one);
      return { arn: one.arn, requestedTaskCount: one.desired, runningTaskCount: running, pendingTaskCount: pending };
    }),
    placementConstraints: [],
    placementStrategy: [],
    networkConfiguration: networkView(),
    healthCheckGracePeriodSeconds: 0,
    schedulingStrategy: "REPLICA",
    deploymentController: { type: service.controller?.type ?? "ECS" },
    enableECSManagedTags: true,
    propagateTags: "NONE",
    enableExecuteCommand: false,
    ...(withTags ? { tags: state.tags.get(service.arn) ?? [] } : {}),
  };
}

function deploymentView(
  state: EcsState,
  service: ServiceRecord,
  revision: RevisionRecord,
): Readonly<Record<string, unknown>> {
  const { running, pending } = countTasks(state, revision);
  return {
    id: `ecs-svc/${revision.number}`,
    status: revision === service.primary ? "PRIMARY" : "ACTIVE",
    taskDefinition: revision.taskDefinition.arn,
    desiredCount: revision.desired,
    pendingCount: pending,
    runningCount: running,
    failedTasks: revision.failedTasks,
    createdAt: new Date(revision.createdAt),
    updatedAt: new Date(revision.updatedAt),
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    platformFamily: "Linux",
    networkConfiguration: networkView(),
    rolloutState: revision.rolloutState,
    rolloutStateReason: revision.rolloutStateReason,
  };
}
