import type { RecordedDeploys } from "../../../core/doctor/deploy-rhythm.ts";
import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { type DeployRecord, isTerminal, runsOf } from "../../../core/record/deploy-record.ts";
import { readRuns } from "../../../flows/settle/read-runs.ts";
import { type DoctorDesk, nameOf, type Place } from "../ports.ts";

/** As many as are ever listed. */
const MOST = 100;

/** What the record-book says of one deployment. */
export interface SeenRecords {
  readonly findings: readonly Finding[];
  readonly deploys: RecordedDeploys;
}

/** Looks at the records of a service in an environment: what is open, and whether a run looks after it. Throws `Unreadable`. */
export async function seeRecords({ ports, run }: DoctorDesk, place: Place): Promise<SeenRecords> {
  const { environment, service } = place;
  const records = await ports.records.list({ environment, service });
  const open = records.filter((record) => !isTerminal(record));
  const on = findingsOn("records", nameOf(place));
  const findings = await Promise.all(
    open.map(async (record) => openFinding(record, place, await readRuns(ports.runs, runsOf(record), run.runId))),
  );
  const kept = `${records.length} ${records.length === 1 ? "record" : "records"}, none left open.`;
  const none = records.length === 0 ? "There is no record of a deployment yet." : kept;
  return {
    findings: findings.length === 0 ? [on.ok(none)] : findings,
    deploys: { environment, records, most: MOST },
  };
}

function openFinding(
  { payload, createdAt }: DeployRecord,
  place: Place,
  standing: Awaited<ReturnType<typeof readRuns>>,
): Finding {
  const on = findingsOn("records", nameOf(place));
  const what = `The deployment of ${payload.version}, of ${createdAt.toISOString()}`;
  switch (standing.kind) {
    case "running":
      return on.warning(
        `${what}, is under way in run ${standing.run}: the next one waits for it.`,
        "Wait for the run, or look at what it waits for.",
      );
    case "ended":
    case "gone":
      return on.problem(
        `${what}, was left open by run ${payload.run}, which has ended: nobody looks after it.`,
        `Run reconcile for ${place.environment}; on a schedule it settles such records by itself (workflows-templates/reconcile.yml).`,
      );
    case "unreadable":
      return on.unknown(
        `${what}, is open, and whether its run is at work could not be read: ${standing.why}.`,
        standing.remedy,
      );
  }
}
