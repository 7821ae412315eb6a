import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type DeployRecord, isTerminal, statusOf } from "../../core/record/deploy-record.ts";
import type { RecordStatus } from "../../core/record/record-status.ts";
import type { Records } from "../../ports/records.ts";

/**
 * Notes a step's verdict in the record, keeping what stands there by now; a record that has ended is left as it is, also when it ended since
 * it was read. Gives the reason when it could not be written, which changes no verdict.
 */
export async function noteVerdict(
  records: Records,
  record: DeployRecord,
  verdict: Partial<Pick<RecordStatus, "phase" | "smoke" | "watch" | "soak">>,
): Promise<string | undefined> {
  try {
    const now = await readAgain(records, record);
    if (isTerminal(now)) return undefined;
    const standing = statusOf(now) ?? { serviceDeployment: "", family: now.payload.family, phase: "started" };
    await records.note(now.id, { state: "in_progress", status: { ...standing, ...verdict } });
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable)
      return `The verdict could not be noted in record ${record.id}: ${error.message}. ${error.remedy}`;
    throw error;
  }
}

/** Reads a record as it stands by now; where that fails, what is known of it must do: a verdict that is lost is worse than one too many. */
async function readAgain(records: Records, record: DeployRecord): Promise<DeployRecord> {
  if (isTerminal(record)) return record;
  try {
    const { environment, service } = record.payload;
    return (await records.list({ environment, service })).find(({ id }) => id === record.id) ?? record;
  } catch (error) {
    if (error instanceof Unreadable) return record;
    throw error;
  }
}
