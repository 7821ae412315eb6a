import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { Records } from "../../ports/records.ts";
import { whyOf } from "./why-of.ts";

/** The record of a request among all of its service, or why nobody can tell. */
export type RecordReading =
  | { readonly kind: "record"; readonly record: DeployRecord; readonly all: readonly DeployRecord[] }
  | { readonly kind: "none"; readonly all: readonly DeployRecord[] }
  | { readonly kind: "unreadable"; readonly why: string };

/** Reads the record of a request; any failure is an answer, since a rollback goes on without the record-book. */
export async function readRecord(
  records: Records,
  {
    environment,
    service,
    request,
  }: { readonly environment: string; readonly service: string; readonly request: string },
): Promise<RecordReading> {
  try {
    const all = await records.list({ environment, service });
    const record = request === "" ? undefined : all.find(({ payload }) => payload.request === request);
    return record === undefined ? { kind: "none", all } : { kind: "record", record, all };
  } catch (error) {
    return { kind: "unreadable", why: whyOf(error) };
  }
}

/** Takes the record out of a reading. */
export function recordIn(reading: RecordReading | undefined): DeployRecord | undefined {
  return reading?.kind === "record" ? reading.record : undefined;
}
