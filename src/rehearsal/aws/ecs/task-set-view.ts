import { clusterArn } from "./find.ts";
import { ecsArn } from "./names.ts";
import { networkView } from "./network-view.ts";
import type { EcsState, RevisionRecord, ServiceRecord } from "./state.ts";
import { countTasks } from "./task-counts.ts";

/** Describes a task set of a service that another controller deploys, as DescribeServices lists it. */
export function taskSetView(
  state: EcsState,
  service: ServiceRecord,
  revision: RevisionRecord,
): Readonly<Record<string, unknown>> {
  const { running, pending } = countTasks(state, revision);
  const id = `ecs-svc/${revision.number}`;
  const steady = running === revision.desired && pending === 0;
  return {
    id,
    taskSetArn: ecsArn(state, `task-set/${service.cluster}/${service.name}/${id}`),
    serviceArn: service.arn,
    clusterArn: clusterArn(state, service.cluster),
    startedBy: service.controller?.type,
    externalId: service.controller?.bringerOf(revision),
    status: revision === service.primary ? "PRIMARY" : revision.desired === 0 ? "DRAINING" : "ACTIVE",
    taskDefinition: revision.taskDefinition.arn,
    computedDesiredCount: revision.desired,
    pendingCount: pending,
    runningCount: running,
    createdAt: new Date(revision.createdAt),
    updatedAt: new Date(revision.updatedAt),
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    networkConfiguration: networkView(),
    loadBalancers: [
      { targetGroupArn: revision.targetGroupArn, containerName: service.container, containerPort: service.port },
    ],
    serviceRegistries: [],
    scale: { value: revision.desired === 0 ? 0 : 100, unit: "PERCENT" },
    stabilityStatus: steady ? "STEADY_STATE" : "STABILIZING",
    stabilityStatusAt: new Date(revision.updatedAt),
  };
}
