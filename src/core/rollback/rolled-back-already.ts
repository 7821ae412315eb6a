import { type DeployRecord, isOwnDeployment, statusOf } from "../record/deploy-record.ts";
import type { PastRelease, ReleaseMark } from "./past-release.ts";

/**
 * Names what was rolled back already so that the release before it is live: going to the previous one once more would leave a version that
 * nobody blames. `undefined` where the live release is the newest that was brought out.
 */
export function rolledBackAlready({
  live,
  records,
  past,
  marks,
}: {
  readonly live: string;
  readonly records: readonly DeployRecord[] | undefined;
  readonly past: readonly PastRelease[] | undefined;
  readonly marks: ReadonlyMap<string, ReleaseMark>;
}): string | undefined {
  const newest = records?.find(isOwnDeployment);
  if (newest !== undefined && newest.payload.family !== live && statusOf(newest)?.phase === "rolled-back")
    return newest.payload.version || newest.payload.family;
  const [first, second] = past ?? [];
  if (first?.release !== live || second === undefined || second.release === live) return undefined;
  return marks.get(second.release)?.kind === "undone" ? second.release : undefined;
}
