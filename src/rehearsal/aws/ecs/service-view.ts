import { clusterArn } from "./find.ts";
import type { EcsState, RevisionRecord, ServiceRecord } from "./state.ts";
import { presentTasks } from "./tasks.ts";

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
    deployments: revisions.map((one) => deploymentView(state, service, one)),
    roleArn: `arn:aws:iam::${state.account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    events: service.events.map((one) => ({ ...one, createdAt: new Date(one.createdAt) })),
    createdAt: new Date(service.createdAt),
    currentServiceDeployment: service.deployments.at(-1)?.arn,
    currentServiceRevisions: service.revisions.map((one) => {
      const { running, pending } = countTasks(state, one);
      return { arn: one.arn, requestedTaskCount: one.desired, runningTaskCount: running, pendingTaskCount: pending };
    }),
    placementConstraints: [],
    placementStrategy: [],
    networkConfiguration: networkView(),
    healthCheckGracePeriodSeconds: 0,
    schedulingStrategy: "REPLICA",
    deploymentController: { type: "ECS" },
    enableECSManagedTags: true,
    propagateTags: "NONE",
    enableExecuteCommand: false,
    ...(withTags ? { tags: state.tags.get(service.arn) ?? [] } : {}),
  };
}

/** Counts a revision's tasks as ECS does: pending until they run. */
export function countTasks(
  state: EcsState,
  revision: RevisionRecord,
): { readonly running: number; readonly pending: number } {
  const tasks = presentTasks(state, revision).filter((task) => task.desiredStatus === "RUNNING");
  const running = tasks.filter((task) => task.lastStatus === "RUNNING").length;
  return { running, pending: tasks.length - running };
}

/** Describes the network that every service of the world uses. */
export function networkView(): Readonly<Record<string, unknown>> {
  return {
    awsvpcConfiguration: {
      subnets: ["subnet-0a1b2c3d", "subnet-4e5f6a7b"],
      securityGroups: ["sg-0c1d2e3f"],
      assignPublicIp: "DISABLED",
    },
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
