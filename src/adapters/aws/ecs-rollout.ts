import type {
  Deployment,
  ServiceDeployment,
  ServiceDeploymentBrief,
  ServiceDeploymentStatus,
} from "@aws-sdk/client-ecs";
import type { HoldPlace, Rollout, RolloutStatus } from "../../core/rollout/rollout.ts";
import { rolloutIdOf } from "../../core/rollout/service-deployment-id.ts";

const STATUSES: Readonly<Record<ServiceDeploymentStatus, RolloutStatus>> = {
  PENDING: "pending",
  IN_PROGRESS: "in-progress",
  SUCCESSFUL: "successful",
  STOP_REQUESTED: "stop-requested",
  STOPPED: "stopped",
  ROLLBACK_REQUESTED: "rollback-requested",
  ROLLBACK_IN_PROGRESS: "rolling-back",
  ROLLBACK_SUCCESSFUL: "rolled-back",
  ROLLBACK_FAILED: "rollback-failed",
};

/** The status that a word of ECS means; an unknown or missing one is taken as still in progress. */
function statusOf(status: ServiceDeploymentStatus | undefined): RolloutStatus {
  return status === undefined ? "in-progress" : (STATUSES[status] ?? "in-progress");
}

/** Reads a service deployment of ECS as a rollout; `entry` is the service's own entry of the same id, which counts failed tasks. */
export function rolloutOf(detail: ServiceDeployment, release: string, entry: Deployment | undefined): Rollout {
  const target = detail.targetServiceRevision;
  const breaker = detail.deploymentCircuitBreaker;
  const hooks = detail.lifecycleHookDetails ?? [];
  return {
    id: rolloutIdOf(target?.arn ?? ""),
    release,
    status: statusOf(detail.status),
    reason: detail.statusReason ?? detail.rollback?.reason ?? "",
    stage: (detail.lifecycleStage ?? "").toLowerCase().replaceAll("_", "-"),
    holds: hooks
      .filter(({ targetType, status }) => targetType === "PAUSE" && status === "AWAITING_ACTION")
      .map(({ hookId = "", expiresAt }) => ({
        id: hookId,
        at: placeOf(detail.lifecycleStage ?? ""),
        expiresAt: expiresAt ?? new Date(8.64e15),
      })),
    weight: target?.requestedProductionTrafficWeight,
    tasks: {
      wanted: target?.requestedTaskCount ?? 0,
      running: target?.runningTaskCount ?? 0,
      pending: target?.pendingTaskCount ?? 0,
      failed: entry?.failedTasks ?? 0,
    },
    guards: {
      breaker: {
        triggered: breaker?.status === "TRIGGERED",
        failures: breaker?.failureCount ?? 0,
        threshold: breaker?.threshold ?? 0,
      },
      alarms: detail.alarms?.status === "TRIGGERED" ? (detail.alarms.triggeredAlarmNames ?? ["an alarm"]) : [],
      hookFailed: hooks.some(({ status }) => status === "FAILED" || status === "TIMED_OUT"),
      hooks: hooks.map(({ targetType, targetArn = "", status = "" }) => ({
        name: targetType === "PAUSE" ? "pause" : targetArn.slice(targetArn.lastIndexOf(":") + 1),
        status: status.toLowerCase().replaceAll("_", "-"),
      })),
    },
    createdAt: detail.createdAt ?? new Date(0),
    finishedAt: detail.finishedAt ?? detail.stoppedAt,
  };
}

/** Reads a listed service deployment as a rollout of which little more than the status is known. */
export function briefRolloutOf(brief: ServiceDeploymentBrief, release: string): Rollout {
  const { targetServiceRevisionArn: arn, ...rest } = brief;
  return rolloutOf({ ...rest, ...(arn === undefined ? {} : { targetServiceRevision: { arn } }) }, release, undefined);
}

/** Names where a pause stands: ECS reports no stage of its own for the pause before a shift, only the shift. */
function placeOf(stage: string): HoldPlace {
  switch (stage) {
    case "POST_TEST_TRAFFIC_SHIFT":
      return "test";
    case "PRODUCTION_TRAFFIC_SHIFT":
      return "step";
    case "POST_PRODUCTION_TRAFFIC_SHIFT":
      return "production";
    default:
      return "other";
  }
}
