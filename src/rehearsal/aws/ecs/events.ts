import { hexId } from "./names.ts";
import type { EcsState, ServiceRecord } from "./state.ts";

/** ECS keeps the last hundred events of a service. */
const KEPT = 100;

/** Writes a service event as ECS words it, newest first, and tells the journal. */
export function addEvent(state: EcsState, service: ServiceRecord, text: string): void {
  const message = `(service ${service.name}) ${text}`;
  const id = `${hexId(state, 8)}-${hexId(state, 4)}-${hexId(state, 4)}-${hexId(state, 4)}-${hexId(state, 12)}`;
  service.events.unshift({ id, createdAt: state.now, message });
  service.events.splice(KEPT);
  state.tell("service-event", message);
}
