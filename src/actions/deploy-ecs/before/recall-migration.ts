import { mayHaveMigrated, migrationPhaseOf } from "../../../core/migration/migration-phase.ts";
import { type DeployRecord, statusOf } from "../../../core/record/deploy-record.ts";
import type { Desk } from "../ports.ts";

/** Recalls from the record how far an earlier attempt of this request came with its migration, so that no step of it is repeated. */
export function recallMigration({ trace }: Desk, record: DeployRecord | undefined): void {
  const phase = migrationPhaseOf(record);
  if (record === undefined || phase === undefined) return;
  trace.tasks.earlierMigration = { phase, task: statusOf(record)?.task ?? "" };
  if (mayHaveMigrated(phase)) trace.changed = "unknown";
}
