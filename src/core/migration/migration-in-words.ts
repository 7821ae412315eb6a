import type { MigrationPlan } from "./migration-plan.ts";

/** Says in one line how a database is migrated; names that the team wrote stand in it as they are. */
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
