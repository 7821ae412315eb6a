import type { DeployRecord } from "./deploy-record.ts";

/** What an open record says that no run looks after: its way back failed, and people were told. */
export const BACK_FAILED_PHASE = "rollback-failed";

/** Tells whether people heard of a failed way back before, so that they are not told again at every look. */
export function wasToldFailed({ statuses }: DeployRecord): boolean {
  return statuses.some(({ status }) => status?.phase === BACK_FAILED_PHASE);
}
