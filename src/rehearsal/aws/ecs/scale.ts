import { addEvent } from "./events.ts";
import { lastPart } from "./names.ts";
import type { EcsState, RevisionRecord, ServiceRecord } from "./state.ts";
import { liveTasks, startTask, stopTask } from "./tasks.ts";

/** Brings each revision of the service to the number of tasks it should have; answers whether anything was started or stopped. */
export function scaleRevisions(state: EcsState, service: ServiceRecord): boolean {
  let changed = false;
  for (const revision of service.revisions) {
    const live = liveTasks(state, revision);
    if (live.length < revision.desired && state.now >= revision.nextStartAt) {
      startMissing(state, service, revision);
      changed = true;
    }
    if (live.length > revision.desired) {
      stopSurplus(state, service, revision);
      changed = true;
    }
  }
  return changed;
}

function startMissing(state: EcsState, service: ServiceRecord, revision: RevisionRecord): void {
  const count = revision.desired - liveTasks(state, revision).length;
  const started = Array.from({ length: count }, () => startTask(state, service, revision));
  addEvent(
    state,
    service,
    `has started ${count} tasks: ${started.map((task) => `(task ${lastPart(task.arn)})`).join(" ")}.`,
  );
}

function stopSurplus(state: EcsState, service: ServiceRecord, revision: RevisionRecord): void {
  const live = liveTasks(state, revision);
  // Tasks that are not healthy yet go first: they carry no traffic.
  const order = [...live].sort((one, other) => Number(one.healthy) - Number(other.healthy));
  const stopped = order.slice(0, live.length - revision.desired);
  const draining = stopped.filter((task) => task.healthy).length;
  if (draining > 0) addEvent(state, service, `has begun draining connections on ${draining} tasks.`);
  if (draining > 0 && revision.targetGroupArn !== undefined) {
    addEvent(state, service, `deregistered ${draining} targets in (target-group ${revision.targetGroupArn})`);
  }
  for (const task of stopped) {
    stopTask(state, task, {
      code: "ServiceSchedulerInitiated",
      reason: `Scaling activity initiated by (deployment ecs-svc/${revision.number})`,
    });
  }
  addEvent(
    state,
    service,
    `has stopped ${stopped.length} running tasks: ${stopped.map((task) => `(task ${lastPart(task.arn)})`).join(" ")}.`,
  );
}
