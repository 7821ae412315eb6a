import { type DeployRecord, statusOf } from "../record/deploy-record.ts";

/** How far a migration came, in the order in which a record notes it; each is noted before its step begins. */
const MIGRATION_PHASES = ["backing-up", "migrating", "verifying-migration", "undoing-migration", "migrated"] as const;

/** One of the phases of a migration. */
export type MigrationPhase = (typeof MIGRATION_PHASES)[number];

/** What a closed record says where nothing of the service changed, and the database may have. */
export const MIGRATION_LEFT = "migration-left";

/** Reads the phase of a migration that a record stands at; `undefined` when it stands elsewhere. */
export function migrationPhaseOf(record: DeployRecord | undefined): MigrationPhase | undefined {
  const phase = record === undefined ? undefined : statusOf(record)?.phase;
  return MIGRATION_PHASES.find((one) => one === phase);
}

/** Phases and reasons at which a migration has surely not begun to change the database. */
const UNTOUCHED: readonly string[] = [
  "backing-up",
  "backup_failed",
  "migration_not_started",
  "nothing_changed",
  "not-started",
];

/** Tells whether a deployment that is on record may have migrated its database; only one that surely never began has not. */
export function mayHaveTouched(record: DeployRecord): boolean {
  if (record.payload.migration === undefined) return false;
  const phases = record.statuses.flatMap(({ status }) => status?.phase ?? []);
  return !UNTOUCHED.includes(phases.at(-1) ?? "");
}

/** Tells whether a migration may have changed the database by the time its record stood at a phase. */
export function mayHaveMigrated(phase: MigrationPhase | undefined): boolean {
  return phase !== undefined && phase !== "backing-up";
}
