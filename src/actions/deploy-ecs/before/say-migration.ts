import { migrationInWords } from "../../../core/migration/migration-in-words.ts";
import type { Desk } from "../ports.ts";

/** Tells in the plan what happens to the database before the service changes. */
export function sayMigration({ assignment, progress }: Desk): void {
  const { migration } = assignment;
  if (migration !== undefined) progress.say(`  before: ${migrationInWords(migration)}`);
}
