import { addEvent } from "./events.ts";
import type { EcsState, RevisionRecord, ServiceDeploymentRecord, ServiceRecord } from "./state.ts";
import { healthyCount, presentTasks } from "./tasks.ts";
import { TIMINGS } from "./timings.ts";
import { shiftProduction, shiftTest, weightOf } from "./traffic.ts";

/** Finds the revision a rollback goes back to: the last one whose deployment completed, if it is not the target itself. */
export function rollbackRevision(
  service: ServiceRecord,
  deployment: ServiceDeploymentRecord,
): RevisionRecord | undefined {
  return service.lastCompleted === deployment.target ? undefined : service.lastCompleted;
}

/** Starts the way back; without a completed revision to go back to the deployment ends as ROLLBACK_FAILED. */
export function startRollback(
  state: EcsState,
  service: ServiceRecord,
  cause: { readonly deployment: ServiceDeploymentRecord; readonly reason: string },
): void {
  const { deployment, reason } = cause;
  const back = rollbackRevision(service, deployment);
  deployment.statusReason = reason;
  deployment.target.rolloutState = "FAILED";
  deployment.target.rolloutStateReason = reason;
  if (back === undefined) {
    end(state, deployment, "ROLLBACK_FAILED");
    return;
  }
  deployment.status = "ROLLBACK_IN_PROGRESS";
  deployment.updatedAt = state.now;
  deployment.rollback = { reason, startedAt: state.now, revision: back, shifted: false };
  service.primary = back;
  // With a minimum of 0 % its last task, and so its entry, may be gone already.
  if (!service.revisions.includes(back)) service.revisions.push(back);
  back.desired = service.desiredCount;
  back.failedTasks = 0;
  back.rolloutState = "IN_PROGRESS";
  back.rolloutStateReason = `${reason} Rolling back to deployment ecs-svc/${back.number}.`;
  addEvent(state, service, `rolling back to deployment ecs-svc/${back.number}.`);
  state.tell("rollback-started", `ecs-svc/${deployment.target.number} rolls back to ecs-svc/${back.number}: ${reason}`);
  if ((deployment.configuration.strategy ?? "ROLLING") === "ROLLING")
    deployment.target.desired = healthyCount(state, deployment.target);
}

/** Moves a rollback on: the old revision in full first, then the traffic, then the new revision's tasks away. */
export function progressRollback(
  state: EcsState,
  service: ServiceRecord,
  deployment: ServiceDeploymentRecord,
): boolean {
  const { rollback } = deployment;
  if (rollback === undefined) return false;
  const back = rollback.revision;
  if (!rollback.shifted) {
    if (healthyCount(state, back) < service.desiredCount) return false;
    returnTraffic(state, service, back);
    rollback.shifted = true;
    deployment.readyAt = state.now + TIMINGS.trafficShift;
    return true;
  }
  if (state.now < deployment.readyAt) return false;
  if (deployment.target.desired > 0) {
    deployment.target.desired = 0;
    return true;
  }
  if (presentTasks(state, deployment.target).length > 0) return false;
  back.rolloutState = "COMPLETED";
  service.revisions = service.revisions.filter((revision) => revision !== deployment.target);
  end(state, deployment, "ROLLBACK_SUCCESSFUL");
  addEvent(state, service, `has reached a steady state.`);
  return true;
}

function returnTraffic(state: EcsState, service: ServiceRecord, back: RevisionRecord): void {
  if (weightOf(service.test, back) < 100) shiftTest(state, service, back);
  if (weightOf(service.production, back) < 100) shiftProduction(state, service, { to: back, percent: 100 });
}

function end(
  state: EcsState,
  deployment: ServiceDeploymentRecord,
  status: "ROLLBACK_SUCCESSFUL" | "ROLLBACK_FAILED",
): void {
  deployment.status = status;
  deployment.updatedAt = state.now;
  deployment.finishedAt = state.now;
  state.tell("service-deployment", `ecs-svc/${deployment.target.number} is ${status}`);
}
