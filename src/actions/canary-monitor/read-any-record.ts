import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import type { OwnRecord, RecordQuery } from "../../flows/verdict/read-own-record.ts";
import type { Records } from "../../ports/records.ts";

/** Reads the record of a request, whatever became of its deployment: for looking back, which changes nothing. */
export async function readAnyRecord(records: Records, query: RecordQuery): Promise<OwnRecord> {
  try {
    const record = (await records.list(query)).find(({ payload }) => payload.request === query.request);
    if (record !== undefined) return { kind: "ours", record };
    return { kind: "not-ours", why: "No record of this request stands: nothing was deployed for it." };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unreadable", why: error.message, remedy: error.remedy, passing: isPassing(error) };
  }
}
