import { type DeployRecord, isTerminal } from "../record/deploy-record.ts";

/** Counts the round of a run's next request: one more than the records of the run that have ended. */
export function roundOf(runId: string, records: readonly DeployRecord[]): number {
  return 1 + records.filter((record) => record.payload.run === runId && isTerminal(record)).length;
}
