import { type DeployRecord, isTerminal } from "../../core/record/deploy-record.ts";

/** Lists the records of a service that other requests left open, oldest first. */
export function leftOpen(records: readonly DeployRecord[], request: string): readonly DeployRecord[] {
  return records.filter((record) => record.payload.request !== request && !isTerminal(record)).reverse();
}
