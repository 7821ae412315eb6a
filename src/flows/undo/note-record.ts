import { type DeployRecord, isTerminal, type RecordState, statusOf } from "../../core/record/deploy-record.ts";
import type { RecordStatus } from "../../core/record/record-status.ts";
import type { Records } from "../../ports/records.ts";
import { whyOf } from "./why-of.ts";

/** What is written into a record; what is left out stays as it stands there. */
export interface RecordEntry {
  readonly state: RecordState;
  readonly status: Partial<RecordStatus> & Pick<RecordStatus, "phase">;
}

/** Writes how a deployment stands into its record, unless that has ended; says what went wrong, which changes no verdict. */
export async function noteRecord(
  records: Records,
  record: DeployRecord,
  { state, status }: RecordEntry,
): Promise<string | undefined> {
  if (isTerminal(record)) return undefined;
  const standing = statusOf(record) ?? { serviceDeployment: "", family: record.payload.family };
  try {
    await records.note(record.id, { state, status: { ...standing, ...status } });
    return undefined;
  } catch (error) {
    return `Record ${record.id} could not be written (${whyOf(error)}); the next deployment settles it.`;
  }
}
