import type { ServiceDeploymentStatus } from "@aws-sdk/client-ecs";
import { addEvent } from "./events.ts";
import { expireHooks, isPaused } from "./hooks.ts";
import { progressRollback, startRollback } from "./rollback.ts";
import { isRolledOut, isTripped, roll } from "./rolling.ts";
import type { EcsState, ServiceDeploymentRecord, ServiceRecord } from "./state.ts";
import { enterStep, isStepDone } from "./steps.ts";
import { presentTasks } from "./tasks.ts";

const OVER: readonly ServiceDeploymentStatus[] = ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"];

/** Answers whether the service deployment has ended. */
export function isOver(deployment: ServiceDeploymentRecord): boolean {
  return OVER.includes(deployment.status);
}

/** Moves a service deployment on as far as the state's instant allows; answers whether anything changed. */
export function progress(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  switch (deployment.status) {
    case "PENDING":
      return begin(state, service, deployment);
    case "IN_PROGRESS":
      return proceed(state, service, deployment);
    case "STOP_REQUESTED":
      return state.now >= deployment.readyAt && stop(state, deployment);
    case "ROLLBACK_REQUESTED":
      if (state.now < deployment.readyAt) return false;
      startRollback(state, service, {
        deployment,
        reason: deployment.statusReason ?? "Service deployment rolled back.",
      });
      return true;
    case "ROLLBACK_IN_PROGRESS":
      if (isRolling(deployment) && deployment.rollback !== undefined)
        roll(state, service, deployment.rollback.revision);
      return progressRollback(state, service, deployment);
    case "SUCCESSFUL":
    case "STOPPED":
    case "ROLLBACK_SUCCESSFUL":
    case "ROLLBACK_FAILED":
      return false;
  }
}

function begin(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  const before = service.deployments.slice(0, service.deployments.indexOf(deployment));
  if (state.now < deployment.readyAt || before.some((one) => !isOver(one))) return false;
  deployment.status = "IN_PROGRESS";
  deployment.startedAt = state.now;
  state.tell("service-deployment", `ecs-svc/${deployment.target.number} is IN_PROGRESS`);
  enterStep(state, service, deployment);
  return true;
}

function proceed(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  const demanded = expireHooks(state, deployment);
  if (demanded !== undefined) {
    const reason = `Service deployment rolled back because the pause hook ${demanded.hookId} at ${demanded.stage} timed out.`;
    startRollback(state, service, { deployment, reason });
    return true;
  }
  const alarmed = triggeredAlarms(state, deployment);
  if (alarmed.length > 0) return alarm(state, service, { deployment, alarmed });
  if (isTripped(service, deployment)) return trip(state, service, deployment);
  if (isRolling(deployment)) roll(state, service, deployment.target);
  if (isPaused(deployment) || !isStepDone(state, service, deployment)) return false;
  deployment.place += 1;
  if (deployment.place < deployment.plan.length) enterStep(state, service, deployment);
  else succeed(state, service, deployment);
  return true;
}

/** Lists the alarms that fail a deployment now: those in ALARM that were not so at its start (developer guide, "How CloudWatch alarms detect Amazon ECS deployment failures"). */
function triggeredAlarms(state: EcsState, { configuration, ignoredAlarms = [] }: ServiceDeploymentRecord) {
  const { enable = false, alarmNames = [] } = configuration.alarms ?? {};
  if (!enable) return [];
  return alarmNames.filter((name) => !ignoredAlarms.includes(name) && state.alarms?.stateOf(name) === "ALARM");
}

function alarm(
  state: EcsState,
  service: ServiceRecord,
  { deployment, alarmed }: { readonly deployment: ServiceDeploymentRecord; readonly alarmed: readonly string[] },
): true {
  deployment.triggeredAlarms = alarmed;
  addEvent(state, service, `(deployment ecs-svc/${deployment.target.number}) deployment failed: alarm detected.`);
  const reason = `Service deployment rolled back because alarms were detected: ${alarmed.join(", ")}.`;
  if (deployment.configuration.alarms?.rollback === true) {
    startRollback(state, service, { deployment, reason });
    return true;
  }
  giveUp(state, deployment, {
    status: "Service deployment failed because alarms were detected.",
    rollout: "ECS deployment failed: alarm detected.",
  });
  return true;
}

function trip(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  deployment.breaker = "TRIGGERED";
  addEvent(
    state,
    service,
    `(deployment ecs-svc/${deployment.target.number}) deployment failed: tasks failed to start.`,
  );
  if (deployment.configuration.deploymentCircuitBreaker?.rollback === true) {
    const reason = "Service deployment rolled back because the circuit breaker threshold was exceeded.";
    startRollback(state, service, { deployment, reason });
    return true;
  }
  giveUp(state, deployment, {
    status: "Service deployment failed because the circuit breaker threshold was exceeded.",
    rollout: "ECS deployment circuit breaker: tasks failed to start.",
  });
  return true;
}

/** Stops where it stands what nothing is configured to roll back. */
function giveUp(
  state: EcsState,
  deployment: ServiceDeploymentRecord,
  why: { readonly status: string; readonly rollout: string },
): void {
  deployment.statusReason = why.status;
  deployment.target.rolloutState = "FAILED";
  deployment.target.rolloutStateReason = why.rollout;
  deployment.status = "STOP_REQUESTED";
  deployment.target.desired = 0;
  deployment.updatedAt = state.now;
}

function stop(state: EcsState, deployment: ServiceDeploymentRecord): boolean {
  deployment.status = "STOPPED";
  deployment.stoppedAt = state.now;
  deployment.finishedAt = state.now;
  deployment.updatedAt = state.now;
  state.tell("service-deployment", `ecs-svc/${deployment.target.number} is STOPPED`);
  return true;
}

function succeed(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): void {
  const { target } = deployment;
  deployment.status = "SUCCESSFUL";
  deployment.finishedAt = state.now;
  deployment.updatedAt = state.now;
  deployment.hooks = [];
  if (deployment.breaker === "MONITORING") deployment.breaker = "MONITORING_COMPLETE";
  target.rolloutState = "COMPLETED";
  target.rolloutStateReason = `ECS deployment ecs-svc/${target.number} completed.`;
  target.updatedAt = state.now;
  service.lastCompleted = target;
  service.revisions = service.revisions.filter((one) => one === target || presentTasks(state, one).length > 0);
  addEvent(state, service, `(deployment ecs-svc/${target.number}) deployment completed.`);
  if (isRolling(deployment) && !isRolledOut(state, service, target)) service.completedEarly = true;
  else addEvent(state, service, "has reached a steady state.");
  state.tell("service-deployment", `ecs-svc/${target.number} is SUCCESSFUL`);
}

function isRolling(deployment: ServiceDeploymentRecord): boolean {
  return (deployment.configuration.strategy ?? "ROLLING") === "ROLLING";
}
