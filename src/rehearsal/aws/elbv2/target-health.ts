import type { DescribeTargetHealthInput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { EcsState, TaskRecord } from "../ecs/state.ts";
import { AwsError } from "../protocol/aws-error.ts";
import type { Balanced } from "./balanced.ts";

/** Describes a target group's targets: initial until the first passed check, draining once they are to stop. */
export function describeTargetHealth(
  state: EcsState,
  all: readonly Balanced[],
  input: DescribeTargetHealthInput,
): unknown {
  const place = all.find(({ balancer }) => balancer.targetGroups.some((group) => group.arn === input.TargetGroupArn));
  if (place === undefined)
    throw new AwsError("TargetGroupNotFound", `Target groups '${input.TargetGroupArn}' not found`);
  const tasks = state.tasks.filter(
    (task) => task.revision.targetGroupArn === input.TargetGroupArn && isRegistered(task),
  );
  return {
    TargetHealthDescriptions: tasks.map((task) => ({
      Target: { Id: task.address, Port: task.service.port, AvailabilityZone: `${state.region}a` },
      HealthCheckPort: String(task.service.port),
      TargetHealth: healthOf(task),
    })),
  };
}

function isRegistered(task: TaskRecord): boolean {
  return task.lastStatus === "RUNNING" || (task.lastStatus === "DEACTIVATING" && task.wasHealthy);
}

function healthOf(task: TaskRecord): Readonly<Record<string, string>> {
  if (task.lastStatus === "DEACTIVATING") {
    return {
      State: "draining",
      Reason: "Target.DeregistrationInProgress",
      Description: "Target deregistration is in progress",
    };
  }
  if (task.healthy) return { State: "healthy" };
  if (task.revision.behaviour?.crash === "never-healthy") {
    return {
      State: "unhealthy",
      Reason: "Target.ResponseCodeMismatch",
      Description: "Health checks failed with these codes: [503]",
    };
  }
  return { State: "initial", Reason: "Elb.InitialHealthChecking", Description: "Initial health checks in progress" };
}
