import { createRevision } from "../ecs/start-deployment.ts";
import { healthyCount, presentTasks } from "../ecs/tasks.ts";
import { shiftProduction, shiftTest } from "../ecs/traffic.ts";
import type { ShiftEffect } from "./plan-shift.ts";
import type { ShiftGroup, ShiftRecord } from "./shift-records.ts";

const STEP_LASTS = 1_000;
const SHIFT_LASTS = 8_000;

/** Enters the step at `place`: opens its lifecycle event and acts. */
export function enterShiftStep(group: ShiftGroup, deployment: ShiftRecord): void {
  const { state } = group;
  const step = deployment.plan[deployment.place];
  if (step === undefined) return;
  if (step.event !== undefined && deployment.events.at(-1)?.name !== step.event) {
    closeEvent(group, deployment, "Succeeded");
    deployment.events.push({ name: step.event, startedAt: state.now, status: "InProgress" });
    state.tell("codedeploy-event", `${deployment.id} enters ${step.event}`);
  }
  if (step.event === undefined) closeEvent(group, deployment, "Succeeded");
  deployment.readyAt = state.now + act(group, deployment, step.effect);
}

/** Ends the lifecycle event that is open. */
export function closeEvent({ state }: ShiftGroup, { events }: ShiftRecord, status: "Succeeded" | "Failed"): void {
  const open = events.at(-1);
  if (open === undefined || open.status !== "InProgress") return;
  open.status = status;
  open.endedAt = state.now;
}

/** Answers whether the present step's work is over. */
export function isShiftStepDone({ state, service }: ShiftGroup, deployment: ShiftRecord): boolean {
  const { replacement } = deployment;
  const kind = deployment.plan[deployment.place]?.effect.kind;
  if (state.now < deployment.readyAt) return false;
  if (kind === "install") return replacement !== undefined && healthyCount(state, replacement) >= service.desiredCount;
  if (kind !== "terminate") return true;
  return service.revisions.every((one) => one === service.primary || presentTasks(state, one).length === 0);
}

/** Carries the effect out; returns the least time in milliseconds that the step lasts. */
function act(group: ShiftGroup, deployment: ShiftRecord, effect: ShiftEffect): number {
  const { state, service } = group;
  const { replacement, original } = deployment;
  switch (effect.kind) {
    case "nothing":
      return STEP_LASTS;
    case "install":
      install(group, deployment);
      return STEP_LASTS;
    case "test-traffic":
      if (replacement !== undefined) shiftTest(state, service, replacement);
      return SHIFT_LASTS;
    case "ready-wait":
      deployment.status = "Ready";
      return effect.minutes * 60_000;
    case "traffic":
      if (replacement === undefined) return 0;
      deployment.status = "InProgress";
      shiftProduction(state, service, { to: replacement, percent: effect.percent });
      // CodeDeploy makes the replacement primary with the last share of the traffic (UpdateServicePrimaryTaskSet).
      if (effect.percent === 100) service.primary = replacement;
      return SHIFT_LASTS + effect.minutes * 60_000;
    case "termination-wait":
      return effect.minutes * 60_000;
    case "terminate":
      for (const one of service.revisions) if (one !== service.primary) one.desired = 0;
      return STEP_LASTS;
    case "return-traffic":
      service.primary = original;
      original.desired = service.desiredCount;
      shiftTest(state, service, original);
      shiftProduction(state, service, { to: original, percent: 100 });
      return SHIFT_LASTS;
  }
}

/** Creates the replacement task set in the target group that does not serve production; what an earlier deployment left there goes first. */
function install({ state, service }: ShiftGroup, deployment: ShiftRecord): void {
  for (const one of service.revisions) if (one !== deployment.original) one.desired = 0;
  const replacement = createRevision(state, service, deployment.taskDefinition);
  replacement.desired = service.desiredCount;
  deployment.replacement = replacement;
  service.revisions = [replacement, ...service.revisions];
}
