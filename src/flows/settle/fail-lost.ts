import type { Incident } from "../../core/incident/incident.ts";
import { BACK_FAILED_PHASE, wasToldFailed } from "../../core/record/back-failed.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { RecordStatus } from "../../core/record/record-status.ts";
import { formerReleases } from "../../core/rollback/pick-rollout.ts";
import type { Records } from "../../ports/records.ts";
import type { IncidentLock } from "../undo/incident-lock.ts";
import { noteRecord } from "../undo/note-record.ts";

/** An incident as it was told, and the address of its issue; empty without one. */
export interface ToldIncident {
  readonly incident: Incident;
  readonly url: string;
}

/** What did not go back, the lock that is kept for it, and what its record is to say beside. */
export interface LostFailure {
  readonly record: DeployRecord;
  readonly incident: Incident;
  /** `undefined` where there is nothing to go back to: that is for the next version, which no lock may stop. */
  readonly lock: IncidentLock | undefined;
  readonly why: string;
  readonly status?: Partial<RecordStatus>;
}

/** Where a failed way back is written down, and the command that goes back by hand. */
export interface FailPorts {
  readonly records: Records;
  readonly commandBack: (release: string) => string;
}

/** Says once of a way back that it failed, in the incident as the worst there is and in the record, which stays open. */
export async function failLost(
  { records, commandBack }: FailPorts,
  { record, incident, lock, why, status }: LostFailure,
): Promise<ToldIncident> {
  const worst: Incident = { ...incident, severity: "sev1" };
  const [former = ""] = formerReleases(record);
  const told = wasToldFailed(record);
  const stuck = { kind: "stuck", why, command: commandBack(incident.backTo || former) } as const;
  const end = await (told ? lock?.taken : lock?.settle(worst, stuck));
  if (!told)
    await noteRecord(records, record, { state: "in_progress", status: { ...status, phase: BACK_FAILED_PHASE } });
  return { incident: worst, url: end?.kind === "locked" ? end.lock.url : "" };
}
