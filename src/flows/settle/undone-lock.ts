import { incidentBody, incidentTitle } from "../../core/incident/format-incident.ts";
import { incidentLabels } from "../../core/incident/severity.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { NewLock } from "../../ports/locks.ts";
import type { RunContext } from "../../ports/run-context.ts";
import { lostIncident, type UndoneEnd } from "./lost-incident.ts";

/** Writes the incident and lock for a deployment that was undone while no run looked after it; a person closes it when the cause is known. */
export function undoneLock(record: DeployRecord, end: UndoneEnd, run: RunContext): NewLock {
  const { environment, service, request } = record.payload;
  const incident = lostIncident(record, end, run);
  const standing = { kind: "resolved", at: end.at, release: end.live, version: "" } as const;
  return {
    scope: { environment, service },
    request,
    title: incidentTitle(incident, standing),
    body: incidentBody(incident, standing),
    labels: incidentLabels(incident.severity),
  };
}
