import type { TaskStopCode } from "@aws-sdk/client-ecs";
import { errorWords, lastWords } from "../../application/words.ts";
import { addEvent } from "./events.ts";
import { lastPart } from "./names.ts";
import type { EcsState, TaskMoment, TaskRecord } from "./state.ts";
import { startTaskLogs, writeTaskLog } from "./task-logs.ts";
import { TIMINGS } from "./timings.ts";

/** Carries out every moment of every task that is due at the state's instant. */
export function passMoments(state: EcsState): void {
  for (const task of [...state.tasks]) {
    while (task.moments[0] !== undefined && task.moments[0].at <= state.now) {
      const moment = task.moments.shift();
      if (moment !== undefined) pass(state, task, moment);
    }
  }
}

function pass(state: EcsState, task: TaskRecord, moment: TaskMoment): void {
  switch (moment.what) {
    case "pending":
      task.lastStatus = "PENDING";
      task.pullAt = state.now;
      return;
    case "running":
      task.lastStatus = "RUNNING";
      task.startedAt = state.now;
      startTaskLogs(state, task, state.now);
      return;
    case "healthy":
      task.healthy = true;
      task.wasHealthy = true;
      writeTaskLog(state, task, { at: state.now, lines: errorWords(task.revision.behaviour) });
      resetFailures(task);
      if (task.revision.targetGroupArn !== undefined) {
        addEvent(state, task.service, `registered 1 targets in (target-group ${task.revision.targetGroupArn})`);
      }
      return;
    case "crashed":
      writeTaskLog(state, task, { at: state.now, lines: lastWords(task.revision.behaviour) });
      fail(state, task, {
        code: "EssentialContainerExited",
        reason: "Essential container in task exited",
        exitCode: 1,
      });
      return;
    case "cannot-start":
      fail(state, task, { code: "TaskFailedToStart", reason: task.obstacle ?? "", exitCode: undefined });
      return;
    case "unhealthy":
      writeTaskLog(state, task, { at: state.now, lines: lastWords(task.revision.behaviour) });
      failHealthChecks(state, task);
      return;
    case "stopped":
      finish(state, task);
      return;
  }
}

function failHealthChecks(state: EcsState, task: TaskRecord): void {
  const group = task.revision.targetGroupArn ?? "";
  const cause = "due to (reason Health checks failed with these codes: [503])";
  addEvent(
    state,
    task.service,
    `(task ${lastPart(task.arn)}) (port ${task.service.port}) is unhealthy in (target-group ${group}) ${cause}`,
  );
  fail(state, task, {
    code: "ServiceSchedulerInitiated",
    reason: `Task failed ELB health checks in (target-group ${group})`,
    exitCode: 143,
  });
}

interface Failure {
  readonly code: TaskStopCode;
  readonly reason: string;
  readonly exitCode: number | undefined;
}

function fail(state: EcsState, task: TaskRecord, failure: Failure): void {
  task.stoppingAt = state.now;
  task.stopCode = failure.code;
  task.stoppedReason = failure.reason;
  if (failure.exitCode !== undefined) task.exitCode = failure.exitCode;
  finish(state, task);
}

function finish(state: EcsState, task: TaskRecord): void {
  const failed = !task.wasHealthy && task.desiredStatus === "RUNNING";
  task.desiredStatus = "STOPPED";
  task.lastStatus = "STOPPED";
  task.healthy = false;
  task.stoppedAt = state.now;
  state.tell(
    "task-stopped",
    `task ${lastPart(task.arn)} of ecs-svc/${task.revision.number} stopped: ${task.stoppedReason ?? ""}`,
  );
  if (failed) countFailure(state, task);
}

/** A task that reaches a healthy state resets the circuit breaker's count, unless it is told not to (API reference, DeploymentCircuitBreaker). */
function resetFailures({ service, revision }: TaskRecord): void {
  for (const deployment of service.deployments) {
    const resets = deployment.configuration.deploymentCircuitBreaker?.resetOnHealthyTask ?? true;
    if (deployment.target === revision && resets && deployment.breaker === "MONITORING") deployment.failures = 0;
  }
}

function countFailure(state: EcsState, task: TaskRecord): void {
  const { revision, service } = task;
  revision.failedTasks += 1;
  revision.nextStartAt = state.now + Math.min(TIMINGS.longestRestart, TIMINGS.firstRestart * revision.failedTasks);
  for (const deployment of service.deployments) if (deployment.target === revision) deployment.failures += 1;
  if (revision.failedTasks % 4 === 0) {
    addEvent(
      state,
      service,
      "is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
    );
  }
}
