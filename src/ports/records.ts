import type { DeployRecord, RecordPayload, RecordState } from "../core/record/deploy-record.ts";
import type { RecordStatus } from "../core/record/record-status.ts";

/** The record-book of what was deployed: one record a request, written by us alone. */
export interface Records {
  /** Lists the records of a service in an environment that our own identity wrote, newest first, at most 100. Throws `Unreadable`. */
  list(of: { readonly environment: string; readonly service: string }): Promise<readonly DeployRecord[]>;
  /** Opens the record of a request, or adopts the one that stands already. */
  open(payload: RecordPayload): Promise<DeployRecord>;
  /** Adds a status; earlier ones stay. */
  note(
    id: number,
    entry: { readonly state: RecordState; readonly status: RecordStatus; readonly address?: string },
  ): Promise<void>;
}
