import {
  type DeployRecord,
  isOwnDeployment,
  isProven,
  isTerminal,
  ROLLED_BACK_PHASE,
  statusOf,
} from "../record/deploy-record.ts";
import { knownRollout } from "./pick-rollout.ts";

/**
 * Finds the newest deployment where it was left for a release older than itself while its record says nothing of that: whoever went back
 * died before it was told. `there` is what is on its way, else what the service is set to; records stand newest first.
 */
export function untoldReturn(there: string, records: readonly DeployRecord[]): DeployRecord | undefined {
  const [newest, ...older] = records.filter(isOwnDeployment);
  if (newest === undefined || there === "" || newest.payload.family === there) return undefined;
  const isFormer = newest.payload.previous === there;
  // What is open may not have begun: then the former release is there because nothing took its place yet.
  if (!isProven(newest))
    return !isTerminal(newest) && isFormer && knownRollout("", newest) !== undefined ? newest : undefined;
  if (statusOf(newest)?.phase === ROLLED_BACK_PHASE) return undefined;
  return isFormer || older.some(({ payload }) => payload.family === there) ? newest : undefined;
}
