import { type DeployRecord, isProven, statusOf, TAKEN_BACK_PHASE } from "../record/deploy-record.ts";

/**
 * Finds the proven deployment that was left for a release older than itself while its record says nothing of that: whoever went back died
 * before it was told. `there` is what is on its way, else what the service is set to; records stand newest first.
 */
export function untoldReturn(there: string, records: readonly DeployRecord[]): DeployRecord | undefined {
  const [newest, ...older] = records;
  if (newest === undefined || there === "" || newest.payload.family === there) return undefined;
  if (!isProven(newest) || statusOf(newest)?.phase === TAKEN_BACK_PHASE) return undefined;
  const isOlder = newest.payload.previous === there || older.some(({ payload }) => payload.family === there);
  return isOlder ? newest : undefined;
}
