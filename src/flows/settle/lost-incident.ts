import type { Incident } from "../../core/incident/incident.ts";
import type { Severity } from "../../core/incident/severity.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { RunContext } from "../../ports/run-context.ts";

/** How bad a deployment is that was undone while nobody looked: the old version serves again. */
const LOST_SEVERITY: Severity = "sev3";

/** How a deployment that nobody looked after ended. */
export interface UndoneEnd {
  readonly rollout: string;
  /** What undid it, as the rest of a sentence. */
  readonly why: string;
  readonly live: string;
  readonly weight: number | undefined;
  /** The platform's instant of the reading. */
  readonly at: Date;
}

/** Describes the incident of a deployment that was undone after its run had ended. */
export function lostIncident(
  { payload, createdAt }: DeployRecord,
  end: Omit<UndoneEnd, "at">,
  run: RunContext,
): Incident {
  const { environment, service, version, commit, family } = payload;
  return {
    environment,
    service,
    severity: LOST_SEVERITY,
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
}
