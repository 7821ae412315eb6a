import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import { type DeployRecord, isOwnDeployment, stateOf, statusOf } from "../../core/record/deploy-record.ts";
import type { Records } from "../../ports/records.ts";

/** The request whose record is looked for. */
export interface RecordQuery {
  readonly environment: string;
  readonly service: string;
  readonly request: string;
}

/** Whether the deployment of a request may still be judged. `why` is one plain sentence. */
export type OwnRecord =
  | { readonly kind: "ours"; readonly record: DeployRecord }
  | { readonly kind: "not-ours"; readonly why: string }
  | { readonly kind: "failed-before"; readonly why: string }
  | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string; readonly passing: boolean };

/**
 * Reads whether a request's deployment still stands by its record: not undone, not superseded by a later one, and not
 * already failed, since a failed verdict is final for its request.
 */
export async function readOwnRecord(records: Records, query: RecordQuery): Promise<OwnRecord> {
  try {
    return assess(await records.list(query), query.request);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: isPassing(error) };
  }
}

function assess(all: readonly DeployRecord[], request: string): OwnRecord {
  const position = all.findIndex(({ payload }) => payload.request === request);
  const record = all[position];
  if (record === undefined)
    return { kind: "not-ours", why: "No record of this request stands: nothing was deployed for it." };
  if (isUndone(record))
    return { kind: "not-ours", why: `Record ${record.id} of this request has ended as ${stateOf(record)}.` };
  const later = all.slice(0, position).find((other) => isOwnDeployment(other) && !isUndone(other));
  if (later !== undefined)
    return { kind: "not-ours", why: `Record ${later.id} of a later request has taken its place.` };
  const status = statusOf(record);
  const failed = status?.smoke === "failure" ? "smoke test" : status?.watch === "failure" ? "watch" : undefined;
  if (failed !== undefined)
    return { kind: "failed-before", why: `The ${failed} of this request failed before; that verdict is final.` };
  return { kind: "ours", record };
}

function isUndone(record: DeployRecord): boolean {
  return ["failure", "inactive", "error"].includes(stateOf(record));
}
