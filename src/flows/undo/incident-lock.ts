import { incidentBody, incidentTitle, incidentUpdate } from "../../core/incident/format-incident.ts";
import type { Incident, IncidentStanding } from "../../core/incident/incident.ts";
import { stateOf } from "../../core/incident/restate-incident.ts";
import { incidentLabels } from "../../core/incident/severity.ts";
import type { DeployLock } from "../../core/lock/deploy-lock.ts";
import type { Incidents } from "../../ports/incidents.ts";
import type { Locks } from "../../ports/locks.ts";
import { whyOf } from "./why-of.ts";

/** Where the incident of a deployment is kept. */
export interface IncidentPorts {
  readonly locks: Locks;
  readonly incidents: Incidents;
}

/** What became of the lock. */
export type LockEnd =
  | { readonly kind: "locked"; readonly lock: DeployLock }
  | { readonly kind: "not-written"; readonly why: string };

/** A lock that is being taken while the platform is called; GitHub's failures never reach the caller. */
export interface IncidentLock {
  /** Becomes what the first try came to; nothing more is written. */
  readonly taken: Promise<LockEnd>;
  /** Ends it: writes how the incident stands now, and takes the lock once more where the first try failed. */
  settle(incident: Incident, standing: IncidentStanding): Promise<LockEnd>;
}

/** Begins to take the lock of an incident and returns at once. */
export function beginIncidentLock(ports: IncidentPorts, incident: Incident, request: string): IncidentLock {
  const first = take(ports.locks, { incident, request, standing: { kind: "identified" } });
  return {
    taken: first,
    async settle(settled, standing) {
      const taken = await first;
      if (taken.kind === "not-written") return take(ports.locks, { incident: settled, request, standing });
      try {
        await ports.incidents.update(taken.lock.issue, incidentUpdate(settled, standing), stateOf(settled, standing));
      } catch {
        // The lock stands, which is what stops the next deployment; only its update is missing.
      }
      return taken;
    },
  };
}

async function take(
  locks: Locks,
  {
    incident,
    request,
    standing,
  }: { readonly incident: Incident; readonly request: string; readonly standing: IncidentStanding },
): Promise<LockEnd> {
  const { environment, service } = incident;
  try {
    const lock = await locks.take({
      scope: { environment, service },
      request,
      title: incidentTitle(incident, standing),
      body: incidentBody(incident, standing),
      labels: incidentLabels(incident.severity),
    });
    return { kind: "locked", lock };
  } catch (error) {
    return { kind: "not-written", why: whyOf(error) };
  }
}
