import type { RevisionRecord } from "../ecs/state.ts";
import { countTasks } from "../ecs/task-counts.ts";
import { weightOf } from "../ecs/traffic.ts";
import { dateOf } from "../protocol/date-of.ts";
import { isShiftOver } from "./move-shifts.ts";
import type { ShiftGroup, ShiftRecord } from "./shift-records.ts";

type View = Readonly<Record<string, unknown>>;

/** Describes a deployment as GetDeployment answers it. */
export function shiftView(group: ShiftGroup, one: ShiftRecord): View {
  const state = overviewOf(one);
  return {
    applicationName: group.application,
    deploymentGroupName: group.name,
    deploymentConfigName: one.config,
    deploymentId: one.id,
    revision: revisionView(one),
    status: one.status,
    errorInformation: one.error,
    createTime: new Date(one.createdAt),
    startTime: dateOf(one.startedAt),
    completeTime: dateOf(one.completedAt),
    deploymentOverview: { Pending: 0, InProgress: 0, Succeeded: 0, Failed: 0, Skipped: 0, Ready: 0, [state]: 1 },
    description: one.description,
    creator: one.creator,
    ignoreApplicationStopFailures: false,
    autoRollbackConfiguration: rollbackView(group),
    rollbackInfo: Object.keys(one.rollback).length === 0 ? undefined : one.rollback,
    deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
    instanceTerminationWaitTimeStarted: one.plan[one.place]?.effect.kind === "termination-wait",
    blueGreenDeploymentConfiguration: blueGreenView(group),
    computePlatform: "ECS",
  };
}

/** Describes the group as GetDeploymentGroup answers it. */
export function groupView(group: ShiftGroup): View {
  const { deployments, service, seed } = group;
  const attempted = deployments.at(-1);
  const successful = deployments.findLast(({ status }) => status === "Succeeded");
  return {
    applicationName: group.application,
    deploymentGroupId: group.id,
    deploymentGroupName: group.name,
    deploymentConfigName: group.config,
    serviceRoleArn: `arn:aws:iam::${group.state.account}:role/codeDeployRole`,
    targetRevision: attempted === undefined ? undefined : revisionView(attempted),
    alarmConfiguration:
      seed.alarms === undefined
        ? undefined
        : { enabled: true, ignorePollAlarmFailure: false, alarms: seed.alarms.map((name) => ({ name })) },
    autoRollbackConfiguration: rollbackView(group),
    deploymentStyle: { deploymentType: "BLUE_GREEN", deploymentOption: "WITH_TRAFFIC_CONTROL" },
    blueGreenDeploymentConfiguration: blueGreenView(group),
    lastSuccessfulDeployment: lastView(successful),
    lastAttemptedDeployment: lastView(attempted),
    computePlatform: "ECS",
    ecsServices: [{ serviceName: service.name, clusterName: service.cluster }],
  };
}

/** Describes the one target of a deployment: the service with its two task sets and the lifecycle events so far. */
export function targetView(group: ShiftGroup, one: ShiftRecord): View {
  const { state, service } = group;
  const taskSet = (revision: RevisionRecord, label: "Blue" | "Green") => {
    const { running, pending } = countTasks(state, revision);
    return {
      identifer: `ecs-svc/${revision.number}`,
      desiredCount: revision.desired,
      pendingCount: pending,
      runningCount: running,
      status: revision === service.primary ? "PRIMARY" : "ACTIVE",
      trafficWeight: weightOf(service.production, revision),
      targetGroup: { name: revision.targetGroupArn?.split("/").at(-2) },
      taskSetLabel: label,
    };
  };
  return {
    deploymentTargetType: "ECSTarget",
    ecsTarget: {
      deploymentId: one.id,
      targetId: targetId(group),
      targetArn: service.arn,
      lastUpdatedAt: new Date(one.completedAt ?? state.now),
      lifecycleEvents: one.events.map(({ name, startedAt, endedAt, status }) => ({
        lifecycleEventName: name,
        startTime: new Date(startedAt),
        endTime: dateOf(endedAt),
        status,
      })),
      status: overviewOf(one) === "Ready" ? "Ready" : overviewOf(one),
      taskSetsInfo: [
        taskSet(one.original, "Blue"),
        ...(one.replacement === undefined ? [] : [taskSet(one.replacement, "Green")]),
      ],
    },
  };
}

/** Names the one target of every deployment of the group: `cluster:service`. */
export function targetId({ service }: ShiftGroup): string {
  return `${service.cluster}:${service.name}`;
}

function overviewOf(one: ShiftRecord): "Pending" | "InProgress" | "Ready" | "Succeeded" | "Failed" {
  if (one.status === "Created") return "Pending";
  if (!isShiftOver(one)) return one.status === "Ready" ? "Ready" : "InProgress";
  return one.status === "Succeeded" ? "Succeeded" : "Failed";
}

function revisionView({ content, sha256 }: ShiftRecord): View {
  return { revisionType: "AppSpecContent", appSpecContent: { content, sha256 } };
}

function lastView(one: ShiftRecord | undefined): View | undefined {
  if (one === undefined) return undefined;
  return {
    deploymentId: one.id,
    status: one.status,
    createTime: new Date(one.createdAt),
    endTime: dateOf(one.completedAt),
  };
}

function rollbackView({ seed }: ShiftGroup): View {
  const events = seed.autoRollback ?? ["DEPLOYMENT_FAILURE"];
  return { enabled: events.length > 0, events };
}

function blueGreenView({ seed }: ShiftGroup): View {
  return {
    terminateBlueInstancesOnDeploymentSuccess: {
      action: "TERMINATE",
      terminationWaitTimeInMinutes: seed.terminationWaitMinutes ?? 5,
    },
    deploymentReadyOption: {
      actionOnTimeout: seed.readyAction ?? "CONTINUE_DEPLOYMENT",
      waitTimeInMinutes: seed.readyWaitMinutes ?? 0,
    },
  };
}
