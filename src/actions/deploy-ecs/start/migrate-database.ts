import type { MigrationPlan } from "../../../core/migration/migration-plan.ts";
import { idempotencyKey } from "../../../core/request/request.ts";
import type { ReleasePlan } from "../../../core/rollout/release-plan.ts";
import { onlyContainer } from "../../../core/task-definition/only-container.ts";
import { migrate } from "../../../flows/migrate/migrate.ts";
import type { MigrationEnd } from "../../../flows/migrate/migration-end.ts";
import type { MigrationOwner } from "../../../flows/migrate/migration-means.ts";
import type { DeployReason } from "../contract.ts";
import { noteRecord } from "../end/keep-record.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";

/** Migrates the database where the target says so, before the service changes; answers with a verdict only when the release must not follow. */
export async function migrateDatabase(desk: Desk, release: ReleasePlan): Promise<Verdict | undefined> {
  const { assignment, trace, progress } = desk;
  const plan = withContainers(assignment.migration, onlyContainer(release.definition));
  if (plan === undefined) return undefined;
  if (plan === "unnamed")
    return failure(
      "target_incomplete",
      "Nothing was changed: the task definition has several containers, and `migrations` names none.",
      "Name the container of each command, or the target's `container`.",
    );
  progress.say(`Migrating the database to ${plan.level}${plan.irreversible ? ", which cannot be rolled back" : ""}.`);
  const note = async (phase: string, task: string) => {
    // From here on the database may differ, whatever becomes of this run.
    if (phase !== "backing-up") trace.changed = "unknown";
    await noteRecord(desk, { state: "in_progress", phase, ...(task === "" ? {} : { task }) });
  };
  const end = await migrate({ ...desk, note }, plan, { owner: ownerOf(desk), earlier: trace.tasks.earlierMigration });
  trace.tasks.migration = end;
  trace.changed = end.touched ? (end.kind === "interrupted" || end.kind === "unknown" ? "unknown" : "yes") : "no";
  return concludeMigration(desk, end);
}

function ownerOf({ assignment, trace, run }: Desk): MigrationOwner {
  const { request, environment, service, version } = assignment;
  const { id } = run.repository;
  // At most 36 characters: what ECS has always taken.
  const startedBy = `deploy-migrate-${idempotencyKey(id, environment, service).slice(0, 20)}`;
  return { request, startedBy, release: trace.release, environment, service, version };
}

/** Gives each command the container that it runs in. */
function withContainers(
  plan: MigrationPlan | undefined,
  only: string | undefined,
): MigrationPlan | "unnamed" | undefined {
  if (plan === undefined) return undefined;
  let unnamed = false;
  const named = <Command extends MigrationPlan["apply"]>(command: Command): Command => {
    const container = command.container || only || "";
    unnamed ||= container === "";
    return { ...command, container };
  };
  const { backup, apply, verify, rollback } = plan;
  const complete = {
    ...plan,
    backup: backup.kind === "command" ? { ...backup, command: named(backup.command) } : backup,
    apply: named(apply),
    verify: verify === undefined ? undefined : named(verify),
    rollback: rollback === undefined ? undefined : named(rollback),
  };
  return unnamed ? "unnamed" : complete;
}

const REASONS: Readonly<
  Record<Exclude<MigrationEnd["kind"], "migrated" | "interrupted" | "unknown">, readonly [DeployReason, string]>
> = {
  "backup-failed": ["backup_failed", "No backup was taken, so the migration was not begun and nothing was changed"],
  "not-applied": ["migration_not_started", "The migration could not be started, and nothing was changed"],
  failed: ["migration_failed", "The migration failed and nothing undoes it; the service was not changed"],
  unverified: [
    "migration_unverified",
    "The migration's check failed and nothing undoes it; the service was not changed",
  ],
  undone: ["migration_rolled_back", "The migration failed and was rolled back; the service was not changed"],
  "undoing-failed": [
    "migration_rollback_failed",
    "The migration failed and could not be rolled back; the service was not changed",
  ],
};

async function concludeMigration(
  desk: Desk,
  { kind, why, remedy, touched }: MigrationEnd,
): Promise<Verdict | undefined> {
  switch (kind) {
    case "migrated":
      return undefined;
    case "interrupted":
      return unknown(
        "interrupted",
        `The run was cancelled ${touched ? "during" : "before"} the migration; the service was not changed.`,
        touched ? "Look at the database, then start a new run." : "Start a new run.",
      );
    case "unknown":
      return unknown("migration_unknown", `What became of the migration is not known: ${why}.`, remedy);
    case "backup-failed":
    case "not-applied":
    case "failed":
    case "unverified":
    case "undone":
    case "undoing-failed": {
      const [reason, headline] = REASONS[kind];
      await noteRecord(desk, { state: "failure", phase: reason });
      return failure(reason, `${headline}: ${why}.`, remedy);
    }
  }
}
