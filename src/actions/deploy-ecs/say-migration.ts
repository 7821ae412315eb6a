import type { MigrationPlan } from "../../core/migration/migration-plan.ts";
import type { Desk } from "./ports.ts";

/** Tells in the plan what happens to the database before the service changes. */
export function sayMigration({ assignment, progress }: Desk): void {
  const { migration } = assignment;
  if (migration !== undefined) progress.say(`  before: ${migrationInWords(migration)}`);
}

/** Says in one line how a database is migrated. */
export function migrationInWords({ backup, level, verify, rollback, irreversible }: MigrationPlan): string {
  const steps = [
    backup.kind === "none"
      ? "no backup"
      : backup.kind === "snapshot"
        ? `back up ${backup.database}`
        : "back up by command",
    `migrate the database to ${level}`,
    ...(verify === undefined ? [] : ["check it"]),
  ];
  const undo = rollback === undefined ? "nothing undoes it" : "a command undoes it when it fails";
  return `${steps.join(", ")}; ${undo}${irreversible ? "; no release from before can run on it" : ""}`;
}
