import { addEvent } from "../ecs/events.ts";
import { presentTasks } from "../ecs/tasks.ts";
import { beginShift, endShift } from "./end-shift.ts";
import type { ShiftGroup, ShiftRecord } from "./shift-records.ts";
import { closeEvent, enterShiftStep, isShiftStepDone } from "./shift-steps.ts";

/** CodeDeploy gives a replacement task set an hour (user guide, "Troubleshoot Amazon ECS deployment issues"). */
const INSTALL_LIMIT = 60 * 60_000;

/** Answers whether a deployment has ended. */
export function isShiftOver({ status }: ShiftRecord): boolean {
  return status === "Succeeded" || status === "Failed" || status === "Stopped";
}

/** Moves the group's deployments on as far as the instant allows; answers whether anything changed. */
export function moveShifts(group: ShiftGroup): boolean {
  const open = group.deployments.find((one) => !isShiftOver(one));
  if (open === undefined) return false;
  const { state, seed } = group;
  const alarm = seed.alarms?.find((name) => state.alarms?.stateOf(name) === "ALARM");
  if (alarm !== undefined && open.creator === "user") {
    const message = `One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: ${alarm}`;
    endShift(group, open, {
      status: "Stopped",
      event: "DEPLOYMENT_STOP_ON_ALARM",
      error: { code: "ALARM_ACTIVE", message },
    });
    return true;
  }
  if (open.status === "Created") return state.now >= open.readyAt && begin(group, open);
  return proceed(group, open);
}

/** Finds the next instant at which a deployment has something to do. */
export function nextShiftDue({ state, deployments }: ShiftGroup): number | undefined {
  const open = deployments.find((one) => !isShiftOver(one));
  if (open === undefined) return undefined;
  const due = [open.readyAt, installDeadline(open)].filter((at) => at !== undefined && at > state.now);
  return due.length === 0 ? undefined : Math.min(...due.map(Number));
}

function begin(group: ShiftGroup, deployment: ShiftRecord): true {
  beginShift(group, deployment);
  return true;
}

function proceed(group: ShiftGroup, deployment: ShiftRecord): boolean {
  const { state, seed } = group;
  const effect = deployment.plan[deployment.place]?.effect;
  const deadline = installDeadline(deployment);
  if (deadline !== undefined && state.now >= deadline) {
    const message =
      "The deployment timed out while waiting for the replacement task set to become healthy. This time out period is 60 minutes.";
    endShift(group, deployment, { status: "Failed", event: "DEPLOYMENT_FAILURE", error: { code: "TIMEOUT", message } });
    return true;
  }
  if (!isShiftStepDone(group, deployment)) return false;
  if (effect?.kind === "ready-wait" && seed.readyAction === "STOP_DEPLOYMENT") {
    endShift(group, deployment, { status: "Stopped", event: "DEPLOYMENT_STOP_ON_REQUEST" });
    return true;
  }
  deployment.place += 1;
  if (deployment.status === "Ready") deployment.status = "InProgress";
  if (deployment.place < deployment.plan.length) enterShiftStep(group, deployment);
  else succeed(group, deployment);
  return true;
}

function installDeadline({ plan, place, events }: ShiftRecord): number | undefined {
  const begun = events.at(-1)?.startedAt;
  return plan[place]?.effect.kind === "install" && begun !== undefined ? begun + INSTALL_LIMIT : undefined;
}

function succeed(group: ShiftGroup, deployment: ShiftRecord): void {
  const { state, service } = group;
  closeEvent(group, deployment, "Succeeded");
  deployment.status = "Succeeded";
  deployment.completedAt = state.now;
  service.lastCompleted = service.primary;
  service.revisions = service.revisions.filter((one) => one === service.primary || presentTasks(state, one).length > 0);
  addEvent(state, service, "has reached a steady state.");
  state.tell("codedeploy", `${deployment.id} is Succeeded`);
}
