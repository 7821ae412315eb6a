import { dateOf } from "../protocol/date-of.ts";
import { clusterArn } from "./find.ts";
import { networkView } from "./network-view.ts";
import { breakerThreshold } from "./rolling.ts";
import type { EcsState, RevisionRecord, ServiceDeploymentRecord, ServiceRecord } from "./state.ts";
import { countTasks } from "./task-counts.ts";
import { weightOf } from "./traffic.ts";

/** Describes a service deployment as ListServiceDeployments lists it. */
export function deploymentBrief(
  state: EcsState,
  service: ServiceRecord,
  one: ServiceDeploymentRecord,
): Readonly<Record<string, unknown>> {
  return {
    serviceDeploymentArn: one.arn,
    serviceArn: service.arn,
    clusterArn: clusterArn(state, service.cluster),
    createdAt: new Date(one.createdAt),
    startedAt: dateOf(one.startedAt),
    finishedAt: dateOf(one.finishedAt),
    targetServiceRevisionArn: one.target.arn,
    status: one.status,
    statusReason: one.statusReason,
  };
}

/** Describes a service deployment in full. */
export function deploymentDetail(
  state: EcsState,
  service: ServiceRecord,
  one: ServiceDeploymentRecord,
): Readonly<Record<string, unknown>> {
  const { targetServiceRevisionArn: _, ...brief } = deploymentBrief(state, service, one);
  return {
    ...brief,
    stoppedAt: dateOf(one.stoppedAt),
    updatedAt: new Date(one.updatedAt),
    sourceServiceRevisions: one.sources.map((source) => summary(state, service, { one, revision: source })),
    targetServiceRevision: summary(state, service, { one, revision: one.target }),
    lifecycleStage: one.stage,
    lifecycleHookDetails: one.hooks.map((hook) => ({
      hookId: hook.hookId,
      targetType: "PAUSE",
      status: hook.status,
      expiresAt: new Date(hook.expiresAt),
      timeoutAction: hook.timeoutAction,
    })),
    deploymentConfiguration: one.configuration,
    rollback: one.rollback && {
      reason: one.rollback.reason,
      startedAt: new Date(one.rollback.startedAt),
      serviceRevisionArn: one.rollback.revision.arn,
    },
    deploymentCircuitBreaker: {
      status: one.breaker,
      failureCount: one.failures,
      threshold: breakerThreshold(service, one),
    },
    alarms: alarmsView(one),
  };
}

/** Describes a service revision. */
export function revisionView(
  state: EcsState,
  service: ServiceRecord,
  revision: RevisionRecord,
): Readonly<Record<string, unknown>> {
  const rule = service.loadBalancers[0]?.advancedConfiguration?.productionListenerRule;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: clusterArn(state, service.cluster),
    taskDefinition: revision.taskDefinition.arn,
    launchType: "FARGATE",
    platformVersion: "1.4.0",
    platformFamily: "Linux",
    loadBalancers: service.loadBalancers,
    networkConfiguration: networkView(),
    containerImages: [{ containerName: service.container, image: revision.image, imageDigest: revision.digest }],
    guardDutyEnabled: false,
    createdAt: new Date(revision.createdAt),
    resolvedConfiguration: {
      loadBalancers:
        revision.targetGroupArn === undefined
          ? []
          : [{ targetGroupArn: revision.targetGroupArn, productionListenerRule: rule }],
    },
  };
}

interface Summarised {
  readonly one: ServiceDeploymentRecord;
  readonly revision: RevisionRecord;
}

function summary(
  state: EcsState,
  service: ServiceRecord,
  { one, revision }: Summarised,
): Readonly<Record<string, unknown>> {
  const { running, pending } = countTasks(state, revision);
  const counts = {
    arn: revision.arn,
    requestedTaskCount: revision.desired,
    runningTaskCount: running,
    pendingTaskCount: pending,
  };
  if ((one.configuration.strategy ?? "ROLLING") === "ROLLING") return counts;
  return {
    ...counts,
    requestedTestTrafficWeight: weightOf(service.test, revision),
    requestedProductionTrafficWeight: weightOf(service.production, revision),
  };
}

function alarmsView(one: ServiceDeploymentRecord): Readonly<Record<string, unknown>> {
  const { alarmNames = [], enable = false } = one.configuration.alarms ?? {};
  if (!enable) return { status: "DISABLED" };
  if (one.triggeredAlarms !== undefined)
    return { status: "TRIGGERED", alarmNames, triggeredAlarmNames: one.triggeredAlarms };
  return { status: one.finishedAt === undefined ? "MONITORING" : "MONITORING_COMPLETE", alarmNames };
}
