import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type DeployRecord, isTerminal, statusOf } from "../../core/record/deploy-record.ts";
import type { RecordStatus } from "../../core/record/record-status.ts";
import type { Records } from "../../ports/records.ts";

/**
 * Notes a step's verdict in the record, keeping what stands there; a record that has ended is left as it is. Gives the
 * reason when it could not be written, which changes no verdict.
 */
export async function noteVerdict(
  records: Records,
  record: DeployRecord,
  verdict: Partial<Pick<RecordStatus, "phase" | "smoke" | "watch" | "soak">>,
): Promise<string | undefined> {
  if (isTerminal(record)) return undefined;
  const standing = statusOf(record) ?? { serviceDeployment: "", family: record.payload.family, phase: "started" };
  try {
    await records.note(record.id, { state: "in_progress", status: { ...standing, ...verdict } });
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable)
      return `The verdict could not be noted in record ${record.id}: ${error.message}. ${error.remedy}`;
    throw error;
  }
}
