import type { TaskStopCode } from "@aws-sdk/client-ecs";
import { pinned } from "../ecr/resolve-by-registry.ts";
import { missingLogGroup } from "../logs/missing-log-group.ts";
import { cannotPull } from "./cannot-pull.ts";
import { ecsArn, hexId } from "./names.ts";
import type { EcsState, RevisionRecord, ServiceRecord, TaskMoment, TaskRecord } from "./state.ts";
import { TIMINGS } from "./timings.ts";

/** Lists a revision's tasks that are meant to run. */
export function liveTasks(state: EcsState, revision: RevisionRecord): readonly TaskRecord[] {
  return state.tasks.filter((task) => task.revision === revision && task.desiredStatus === "RUNNING");
}

/** Lists a revision's tasks that are not gone yet, those that drain included. */
export function presentTasks(state: EcsState, revision: RevisionRecord): readonly TaskRecord[] {
  return state.tasks.filter((task) => task.revision === revision && task.lastStatus !== "STOPPED");
}

/** Counts a revision's tasks that pass their health checks. */
export function healthyCount(state: EcsState, revision: RevisionRecord): number {
  return liveTasks(state, revision).filter((task) => task.healthy).length;
}

/** Starts one task; what will happen to it follows from its image alone. */
export function startTask(state: EcsState, service: ServiceRecord, revision: RevisionRecord): TaskRecord {
  const id = hexId(state, 32);
  const obstacle = obstacleOf(state, revision, id);
  const task: TaskRecord = {
    arn: ecsArn(state, `task/${service.cluster}/${id}`),
    service,
    revision,
    createdAt: state.now,
    obstacle,
    lastStatus: "PROVISIONING",
    desiredStatus: "RUNNING",
    healthy: false,
    wasHealthy: false,
    address: `10.0.${Math.floor(state.random() * 250)}.${2 + Math.floor(state.random() * 250)}`,
    moments: future(state, revision, obstacle),
  };
  state.tasks.push(task);
  return task;
}

/** An image that is gone since the revision was made, or a log group that does not exist, keeps a task from starting. */
function obstacleOf(state: EcsState, revision: RevisionRecord, taskId: string): string | undefined {
  const isPullable = state.registry.find(pinned(revision.image, revision.digest)).kind !== "missing";
  if (revision.behaviour === undefined || !isPullable) return cannotPull(revision.image);
  return missingLogGroup(state.logs, revision.taskDefinition.content.containerDefinitions ?? [], taskId);
}

function future(state: EcsState, revision: RevisionRecord, obstacle: string | undefined): TaskMoment[] {
  const pending = state.now + TIMINGS.provisioning;
  const running = pending + TIMINGS.pulling + Math.floor(state.random() * TIMINGS.pullJitter);
  const { behaviour } = revision;
  const start: TaskMoment = { at: pending, what: "pending" };
  if (behaviour === undefined || obstacle !== undefined) return [start, { at: running, what: "cannot-start" }];
  switch (behaviour.crash) {
    case "at-start":
      return [start, { at: running, what: "running" }, { at: running + TIMINGS.crashAfter, what: "crashed" }];
    case "never-healthy":
      return [start, { at: running, what: "running" }, { at: running + TIMINGS.unhealthyAfter, what: "unhealthy" }];
    case "never":
      return [
        start,
        { at: running, what: "running" },
        { at: running + behaviour.warmUpSeconds * 1000, what: "healthy" },
      ];
  }
}

/** Asks a task to stop: its target is drained first, then it is stopped. */
export function stopTask(
  state: EcsState,
  task: TaskRecord,
  why: { readonly code: TaskStopCode; readonly reason: string },
): void {
  const drains = task.healthy;
  task.desiredStatus = "STOPPED";
  task.lastStatus = "DEACTIVATING";
  task.healthy = false;
  task.stoppingAt = state.now;
  task.stopCode = why.code;
  task.stoppedReason = why.reason;
  task.exitCode = 0;
  task.moments = [{ at: state.now + (drains ? TIMINGS.draining : 1000), what: "stopped" }];
}
