import type { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { DeployRecord, RecordPayload, RecordState } from "../../src/core/record/deploy-record.ts";
import { formatRecordStatus, type RecordStatus } from "../../src/core/record/record-status.ts";
import type { Records } from "../../src/ports/records.ts";

/** Shop's request in these tests. */
export const REQUEST = "f".repeat(64);

/** Records in memory, newest first. */
export interface RecordBook extends Records {
  readonly records: DeployRecord[];
  /** Every status that was noted: `id state text`. */
  readonly notes: string[];
  failing: Unreadable | undefined;
}

/** Builds a record of Shop that stands at a state. */
export function recordOf(
  differs: {
    readonly id?: number;
    readonly request?: string;
    readonly state?: RecordState;
    readonly status?: Partial<RecordStatus>;
  } = {},
): DeployRecord {
  const payload: RecordPayload = {
    schema: 1,
    request: differs.request ?? REQUEST,
    run: "7001",
    service: "shop",
    environment: "production",
    version: "v1.5.0",
    commit: "c".repeat(40),
    digest: `sha256:${"d".repeat(64)}`,
    family: "shop:8",
    previous: "shop:7",
    policyCommit: "a".repeat(40),
    formerConfiguration: "",
  };
  const status: RecordStatus = {
    serviceDeployment: "ecs-svc/42",
    family: "shop:8",
    phase: "held-test",
    ...differs.status,
  };
  const at = new Date("2026-11-24T10:55:00Z");
  return {
    id: differs.id ?? 1,
    createdAt: at,
    payload,
    statuses: [{ state: differs.state ?? "in_progress", at, status }],
  };
}

/** Creates a book that holds the given records. */
export function recordBook(...records: DeployRecord[]): RecordBook {
  const notes: string[] = [];
  const book: RecordBook = {
    records,
    notes,
    failing: undefined,
    async list() {
      if (book.failing !== undefined) throw book.failing;
      return records;
    },
    open: () => Promise.reject(new Error("Nobody opens records here.")),
    async note(id, { state, status }) {
      if (book.failing !== undefined) throw book.failing;
      notes.push(`${id} ${state} ${formatRecordStatus(status)}`);
    },
  };
  return book;
}
