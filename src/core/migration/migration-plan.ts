import type { MigrationSettings } from "../targets/migrations-schema.ts";
import { parseDuration } from "../time/duration.ts";

/** One command of a migration, run as a one-off task. */
export interface MigrationCommand {
  /** `own`: the release that is deployed; else a family, in its newest revision. */
  readonly definition: string;
  /** The container that runs the command and is judged; empty: the only one there is. */
  readonly container: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What is kept of the data before it is changed. */
export type BackupPlan =
  | { readonly kind: "none" }
  | {
      readonly kind: "snapshot";
      readonly of: "instance" | "cluster";
      readonly database: string;
      readonly limit: number;
    }
  | { readonly kind: "command"; readonly command: MigrationCommand; readonly limit: number };

/** What the database is brought to, as records and marks keep it. */
export interface MigrationLevel {
  /** The level that the team names, else the version that was deployed. */
  readonly level: string;
  /** Whether a release from before this level cannot run on the database any more. */
  readonly irreversible: boolean;
}

/** How a release's migration is carried out. Limits in milliseconds, each for one step. */
export interface MigrationPlan extends MigrationLevel {
  readonly backup: BackupPlan;
  readonly apply: MigrationCommand;
  readonly verify: MigrationCommand | undefined;
  readonly rollback: MigrationCommand | undefined;
  readonly limit: number;
}

const LIMIT = "15m";
const BACKUP_LIMIT = "60m";

type Written = Exclude<MigrationSettings, "none">;
type WrittenCommand = Written["apply"];

/** Reads how a target migrates, what it leaves out filled in; `undefined` where it does not. Verify, rollback and a command that backs up run where apply does unless they say otherwise. */
export function planMigration(
  settings: MigrationSettings | undefined,
  { version, container }: { readonly version: string; readonly container: string },
): MigrationPlan | undefined {
  if (settings === undefined || settings === "none") return undefined;
  const apply = commandOf(settings.apply, { definition: "own", container, command: [], environment: {} });
  const optional = (written: WrittenCommand | undefined) =>
    written === undefined ? undefined : commandOf(written, apply);
  return {
    backup: backupOf(settings.backup, apply),
    apply,
    verify: optional(settings.verify),
    rollback: optional(settings.rollback),
    limit: millisecondsOf(settings.limit, LIMIT),
    level: settings.level ?? version.replace(/[^\w.+-]/g, "-").slice(0, 64),
    irreversible: settings.irreversible ?? false,
  };
}

function commandOf(written: WrittenCommand, otherwise: MigrationCommand): MigrationCommand {
  return {
    definition: written["task-definition"] ?? otherwise.definition,
    container: written.container ?? otherwise.container,
    command: written.command,
    environment: written.environment ?? otherwise.environment,
  };
}

function backupOf(written: Written["backup"], apply: MigrationCommand): BackupPlan {
  if (written === "none") return { kind: "none" };
  const limit = millisecondsOf(written.limit, BACKUP_LIMIT);
  if ("snapshot" in written) return { kind: "snapshot", of: "instance", database: written.snapshot, limit };
  if ("cluster-snapshot" in written)
    return { kind: "snapshot", of: "cluster", database: written["cluster-snapshot"], limit };
  return { kind: "command", command: commandOf(written, apply), limit };
}

function millisecondsOf(written: string | undefined, otherwise: string): number {
  const parsed = parseDuration(written ?? otherwise);
  if (parsed === undefined) throw new Error("the schema admits only durations");
  return parsed;
}
