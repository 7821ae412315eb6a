import { addEvent } from "./events.ts";
import { oneOffDue, passOneOffs } from "./one-off/one-off-moments.ts";
import { isOver, progress } from "./progress.ts";
import { rollOn } from "./rolling.ts";
import { scaleRevisions } from "./scale.ts";
import type { EcsState, ServiceRecord } from "./state.ts";
import { passMoments } from "./task-moments.ts";
import { presentTasks } from "./tasks.ts";

/** ECS forgets a stopped task after about an hour. */
const FORGOTTEN_AFTER = 60 * 60_000;
const MOST_TURNS = 1000;

/** Moves ECS to the instant, event by event, so that the result does not depend on how often it is asked. */
export function advance(state: EcsState, now: number): void {
  for (;;) {
    settle(state);
    const due = nextDue(state);
    if (due === undefined || due > now) break;
    state.now = Math.max(state.now, due);
    passMoments(state);
    passOneOffs(state);
  }
  state.now = Math.max(state.now, now);
  settle(state);
  const isKept = ({ stoppedAt }: { readonly stoppedAt?: number }) =>
    stoppedAt === undefined || state.now - stoppedAt < FORGOTTEN_AFTER;
  state.tasks = state.tasks.filter(isKept);
  state.oneOff.tasks = state.oneOff.tasks.filter(isKept);
}

function settle(state: EcsState): void {
  let turns = 0;
  while (state.services.map((service) => settleService(state, service)).some(Boolean)) {
    turns += 1;
    if (turns > MOST_TURNS) throw new Error("the world's ECS does not settle");
  }
}

function settleService(state: EcsState, service: ServiceRecord): boolean {
  const moved = service.deployments.filter((one) => !isOver(one)).map((one) => progress(state, service, one));
  const steered = service.controller?.move() ?? false;
  const steady = rollOn(state, service) === "steady";
  if (steady) addEvent(state, service, "has reached a steady state.");
  const scaled = scaleRevisions(state, service);
  // A revision is gone from deployments[] with its last task.
  const kept = service.revisions.filter(
    (one) =>
      one === service.primary ||
      one.desired > 0 ||
      presentTasks(state, one).length > 0 ||
      isInFlight(service, one.number),
  );
  const dropped = kept.length < service.revisions.length;
  service.revisions = kept;
  return moved.some(Boolean) || steered || steady || scaled || dropped;
}

function isInFlight(service: ServiceRecord, number: string): boolean {
  return service.deployments.some((one) => !isOver(one) && one.target.number === number);
}

function nextDue(state: EcsState): number | undefined {
  const moments = state.tasks.flatMap((task) => (task.moments[0] === undefined ? [] : [task.moments[0].at]));
  const starts = state.services.flatMap((service) => service.revisions.map((one) => one.nextStartAt));
  const open = state.services.flatMap((service) => service.deployments.filter((one) => !isOver(one)));
  const ready = open.map((one) => one.readyAt);
  const hooks = open.flatMap((one) =>
    one.hooks.filter((hook) => hook.status === "AWAITING_ACTION").map((hook) => hook.expiresAt),
  );
  const foreign = state.services.flatMap(({ controller }) => controller?.due() ?? []);
  const alarms = state.alarms?.nextChange() ?? [];
  const later = [...starts, ...ready, ...hooks, ...foreign].concat(alarms).filter((at) => at > state.now);
  const all = [...moments, ...oneOffDue(state), ...later];
  return all.length === 0 ? undefined : Math.min(...all);
}
