import type { AutoRollbackEvent, DeploymentInfo, DeploymentStatus } from "@aws-sdk/client-codedeploy";
import type { TaskSet } from "@aws-sdk/client-ecs";
import { releaseOf } from "../../core/rollout/release-of.ts";
import type { Rollout, RolloutStatus } from "../../core/rollout/rollout.ts";

/** A way back that the group makes by itself is created within this time after its deployment's end. */
const ROLLBACK_APPEARS_MILLISECONDS = 60_000;

/** What is known of one deployment of CodeDeploy. */
export interface ShiftSeen {
  readonly info: DeploymentInfo;
  /** The deployment that rolls it back, where there is one. */
  readonly back: DeploymentInfo | undefined;
  /** The task set that it brought, as long as the service has it. */
  readonly taskSet: TaskSet | undefined;
  /** The platform's clock. */
  readonly at: Date;
}

/** Reads a deployment of CodeDeploy as a rollout; one that was rolled back ends with the deployment that does so. */
export function shiftRolloutOf({ info, back, taskSet, at }: ShiftSeen): Rollout {
  const { code = "", message = "" } = info.errorInformation ?? {};
  return {
    id: info.deploymentId ?? "",
    release: releaseOf(taskSet?.taskDefinition ?? definitionIn(info.revision?.appSpecContent?.content ?? "")),
    status: statusOf(info, back, at),
    reason: message || reasonOf(info),
    stage: stageOf(info),
    holds: [],
    weight: undefined,
    tasks: {
      wanted: taskSet?.computedDesiredCount ?? 0,
      running: taskSet?.runningCount ?? 0,
      pending: taskSet?.pendingCount ?? 0,
      failed: 0,
    },
    guards: {
      breaker: { triggered: false, failures: 0, threshold: 0 },
      alarms: code === "ALARM_ACTIVE" ? [alarmIn(message)] : [],
      hookFailed: code === "HOOK_EXECUTION_FAILURE",
      gaveUp: info.status === "Failed",
    },
    createdAt: info.createTime ?? new Date(0),
    finishedAt: back === undefined ? info.completeTime : back.completeTime,
  };
}

/** Tells whether a deployment has ended, whatever became of it. */
export function isShiftOver(status: DeploymentStatus | undefined): boolean {
  return status === "Succeeded" || status === "Failed" || status === "Stopped";
}

function statusOf(info: DeploymentInfo, back: DeploymentInfo | undefined, at: Date): RolloutStatus {
  switch (info.status) {
    case "Succeeded":
      return "successful";
    case "Failed":
    case "Stopped":
      if (back === undefined) return isRollbackDue(info, at) ? "rollback-requested" : "stopped";
      if (back.status === "Succeeded") return "rolled-back";
      return isShiftOver(back.status) ? "rollback-failed" : "rolling-back";
    case "Created":
    case "Queued":
      return "pending";
    // A word that is not known is no end.
    case "InProgress":
    case "Baking":
    case "Ready":
    case undefined:
      return "in-progress";
  }
}

/** The way back is created a moment after the end: until then a group that makes one is taken at its word. */
function isRollbackDue(
  { status, errorInformation, autoRollbackConfiguration, completeTime }: DeploymentInfo,
  at: Date,
): boolean {
  const { enabled = false, events = [] } = autoRollbackConfiguration ?? {};
  const event: AutoRollbackEvent =
    errorInformation?.code === "ALARM_ACTIVE"
      ? "DEPLOYMENT_STOP_ON_ALARM"
      : status === "Failed"
        ? "DEPLOYMENT_FAILURE"
        : "DEPLOYMENT_STOP_ON_REQUEST";
  const age = completeTime === undefined ? 0 : at.getTime() - completeTime.getTime();
  return enabled && events.includes(event) && age < ROLLBACK_APPEARS_MILLISECONDS;
}

function stageOf({ status, instanceTerminationWaitTimeStarted }: DeploymentInfo): string {
  if (status === "Ready") return "ready";
  return instanceTerminationWaitTimeStarted === true && !isShiftOver(status) ? "termination-wait" : "";
}

function reasonOf({ status, rollbackInfo }: DeploymentInfo): string {
  if (status === "Stopped") return "stopped by a user or a tool";
  return rollbackInfo?.rollbackMessage ?? "";
}

function alarmIn(message: string): string {
  return /Activated alarms?:\s*<?([^<>]+)>?/i.exec(message)?.[1]?.trim() ?? "an alarm";
}

function definitionIn(content: string): string {
  return /"?taskDefinition"?\s*:\s*"?([^"\s,}]+)/i.exec(content)?.[1] ?? "";
}
