import { openHooks } from "./hooks.ts";
import type { Effect } from "./plan.ts";
import { mayComplete, roll } from "./rolling.ts";
import type { EcsState, RevisionRecord, ServiceDeploymentRecord, ServiceRecord } from "./state.ts";
import { healthyCount, presentTasks } from "./tasks.ts";
import { TIMINGS } from "./timings.ts";
import { shiftProduction, shiftTest, weightOf } from "./traffic.ts";

/** Enters the step at `place`: reports its stage, acts, and opens its hooks. */
export function enterStep(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): void {
  const step = deployment.plan[deployment.place];
  if (step === undefined) return;
  if (step.stage !== undefined && step.stage !== deployment.stage) {
    state.tell("lifecycle-stage", `ecs-svc/${deployment.target.number} enters ${step.stage}`, step.stage);
  }
  if (step.stage !== undefined) deployment.stage = step.stage;
  deployment.updatedAt = state.now;
  deployment.readyAt = state.now + act(state, service, { deployment, effect: step.effect });
  openHooks(state, deployment, step);
}

/** Answers whether the step's own work is over; hooks are judged apart. */
export function isStepDone(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  const { target } = deployment;
  const kind = deployment.plan[deployment.place]?.effect.kind ?? "nothing";
  const others = service.revisions.filter((revision) => revision !== target);
  switch (kind) {
    case "roll":
      return mayComplete(state, service, deployment);
    case "scale-up":
      return healthyCount(state, target) >= service.desiredCount && state.now >= deployment.readyAt;
    case "reconcile":
      return (
        others.every((one) => presentTasks(state, one).length === 0 || one.desired > 0) &&
        state.now >= deployment.readyAt
      );
    case "clean-up":
      return others.every((one) => presentTasks(state, one).length === 0) && state.now >= deployment.readyAt;
    case "nothing":
    case "test-shift":
    case "production-shift":
    case "wait":
      return state.now >= deployment.readyAt;
  }
}

interface Act {
  readonly deployment: ServiceDeploymentRecord;
  readonly effect: Effect;
}

/** Carries the effect out; returns the least time in milliseconds that the step lasts. */
function act(state: EcsState, service: ServiceRecord, { deployment, effect }: Act): number {
  const { target } = deployment;
  switch (effect.kind) {
    case "nothing":
      return TIMINGS.stageLasts;
    case "roll":
      roll(state, service, target);
      return 0;
    case "reconcile":
      reconcile(state, service, target);
      return TIMINGS.trafficShift;
    case "scale-up":
      target.desired = service.desiredCount;
      return TIMINGS.stageLasts;
    case "test-shift":
      shiftTest(state, service, target);
      return service.test === undefined ? TIMINGS.stageLasts : TIMINGS.trafficShift;
    case "production-shift":
      shiftProduction(state, service, { to: target, percent: effect.percent });
      return TIMINGS.trafficShift;
    case "wait":
      return effect.minutes * 60_000;
    case "clean-up":
      for (const revision of service.revisions) if (revision !== target) revision.desired = 0;
      return TIMINGS.stageLasts;
  }
}

/** Brings a service with several active revisions back to one: the last completed, or what serves if that is gone already. */
function reconcile(state: EcsState, service: ServiceRecord, target: RevisionRecord): void {
  const others = service.revisions.filter((revision) => revision !== target);
  const completed = others.find((one) => one === service.lastCompleted && one.desired > 0);
  const keep = completed ?? others.find((one) => weightOf(service.production, one) > 0);
  if (keep === undefined) return;
  keep.desired = service.desiredCount;
  service.lastCompleted = keep;
  shiftTest(state, service, keep);
  if (weightOf(service.production, keep) < 100) shiftProduction(state, service, { to: keep, percent: 100 });
  for (const revision of others) if (revision !== keep) revision.desired = 0;
}
