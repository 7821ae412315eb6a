import type { DeployRecord, RecordPayload, RecordState } from "../../src/core/record/deploy-record.ts";

/** Builds a record of Shop's production, with the differences given and the states that it went through, oldest first. */
export function recordOf(others: Partial<RecordPayload>, states: readonly RecordState[]): DeployRecord {
  const payload: RecordPayload = {
    schema: 1,
    request: "0".repeat(64),
    run: "6000",
    service: "shop",
    environment: "production",
    version: "v1.5.0",
    commit: "c".repeat(40),
    digest: `sha256:${"d".repeat(64)}`,
    family: "shop:7",
    previous: "",
    policyCommit: "",
    formerConfiguration: "",
    ...others,
  };
  const at = new Date("2026-11-16T10:00:00Z");
  return { id: 31, createdAt: at, payload, statuses: states.map((state) => ({ state, at, status: undefined })) };
}
