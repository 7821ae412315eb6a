import { restoreCommand } from "../../../core/migration/describe-restore.ts";
import { codeBlock } from "../../../core/text/code-block.ts";
import { code, markdown, table } from "../../../core/text/markdown.ts";
import type { MigrationStepEnd } from "../../../flows/migrate/migration-end.ts";
import type { Assignment } from "../read/assignment.ts";
import type { Trace } from "../trace.ts";

const STEPS: Readonly<Record<MigrationStepEnd["step"], string>> = {
  backup: "Backup",
  apply: "Migration",
  verify: "Check",
  rollback: "Rollback of the migration",
};

/** Says what became of the migration, and after a failure from what a person may restore. */
export function migrationPart({ tasks: { migration } }: Trace, assignment: Assignment | undefined): string {
  if (migration === undefined || migration.steps.length === 0) return "";
  const rows = migration.steps.map(({ step, how, said }) => [STEPS[step], how, said === "" ? "" : markdown(said, 500)]);
  const parts = [
    "#### Migration of the database",
    ...levelPart(assignment),
    table(["Step", "How it went", "What was said"], rows),
  ];
  const { snapshot } = migration;
  const backup = assignment?.migration?.backup;
  if (migration.kind === "migrated" || !migration.touched) return parts.join("\n\n");
  if (snapshot === undefined || backup?.kind !== "snapshot")
    return [...parts, "No snapshot was taken by this run: a restore goes by the team's own backups."].join("\n\n");
  const command = restoreCommand({
    of: backup.of,
    database: backup.database,
    name: snapshot.name,
    region: assignment?.place.region ?? "",
    engine: snapshot.engine,
  });
  return [
    ...parts,
    `Snapshot ${code(snapshot.name)} holds the data from before. It is never restored by itself: what was written since would be lost. If a person decides so, this makes a database beside ${code(backup.database)}; then rename the two:`,
    codeBlock(command, 1_000),
  ].join("\n\n");
}

/** What the database is brought to, and that it stays there where nothing from before can run on it. */
function levelPart(assignment: Assignment | undefined): readonly string[] {
  const plan = assignment?.migration;
  if (plan === undefined) return [];
  const { level, irreversible } = plan;
  return [
    `To ${code(level)}.${irreversible ? " **No release from before can run on it**: a rollback asks a person." : ""}`,
  ];
}
