import { incidentBody, incidentTitle } from "../../core/incident/format-incident.ts";
import type { Incident } from "../../core/incident/incident.ts";
import { incidentLabels, type Severity } from "../../core/incident/severity.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { NewLock } from "../../ports/locks.ts";
import type { RunContext } from "../../ports/run-context.ts";

const SEVERITY: Severity = "sev3";

/** How a deployment that nobody looked after ended. */
export interface UndoneEnd {
  readonly rollout: string;
  readonly why: string;
  readonly live: string;
  readonly weight: number | undefined;
  /** The platform's instant of the reading. */
  readonly at: Date;
}

/** Writes the incident and lock for a deployment that was undone while no run looked after it; a person closes it when the cause is known. */
export function undoneLock({ payload, createdAt }: DeployRecord, end: UndoneEnd, run: RunContext): NewLock {
  const { environment, service, version, commit, request, family } = payload;
  const incident: Incident = {
    environment,
    service,
    severity: SEVERITY,
    version,
    commit,
    release: family,
    rollout: end.rollout,
    startedAt: createdAt,
    by: `run ${payload.run}`,
    runUrl: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${payload.run}`,
    happened: `After its run had ended, ${end.why}.`,
    weight: end.weight,
    backTo: end.live,
  };
  return {
    scope: { environment, service },
    request,
    title: incidentTitle(incident),
    body: incidentBody(incident, { kind: "resolved", at: end.at, release: end.live, version: "" }),
    labels: incidentLabels(SEVERITY),
  };
}
