import type { BackupPlan } from "../../core/migration/migration-plan.ts";
import { snapshotName } from "../../core/migration/snapshot-name.ts";
import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import { nonceOf } from "../../core/request/request.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { poll } from "../../kit/poll.ts";
import type { Backup, BackupOrder, BackupStart } from "../../ports/backups.ts";
import type { MigrationMeans, MigrationOwner } from "./migration-means.ts";

/** How taking a snapshot ended. */
export type SnapshotEnd =
  | { readonly kind: "available"; readonly backup: Backup }
  | { readonly kind: "failed"; readonly why: string; readonly remedy: string }
  | { readonly kind: "interrupted" };

type SnapshotPlan = Extract<BackupPlan, { readonly kind: "snapshot" }>;

const FAILED = /fail|incompatible|deleted/i;

/** Takes a snapshot and waits until it is whole; an earlier attempt's snapshot of the same request is taken up. */
export async function takeSnapshot(
  means: MigrationMeans,
  plan: SnapshotPlan,
  owner: MigrationOwner,
): Promise<SnapshotEnd> {
  const { progress, backups, clock } = means;
  const name = snapshotName(plan.database, nonceOf(owner.request));
  const tags = { "deploy:request": nonceOf(owner.request), "deploy:service": tagOf(owner.service) };
  const deadline = clock.elapsed() + plan.limit;
  const asked = await askFor(means, { kind: plan.of, database: plan.database, name, tags }, deadline);
  if (asked.kind !== "started") return asked;
  progress.say(`Backup: snapshot ${inertLine(asked.backup.name)} of ${plan.database}.`);
  let percent = -1;
  const seen = await poll<SnapshotEnd>({ ...means, deadline, interval: () => 15_000 }, async () => {
    try {
      const backup = await backups.look(plan.of, name);
      if (backup === undefined) return { kind: "again" };
      if (backup.percent !== percent) progress.say(`  ${inertLine(backup.status, 40)}, ${backup.percent} %`);
      percent = backup.percent;
      if (backup.status === "available" && backup.percent >= 100)
        return { kind: "found", value: { kind: "available", backup } };
      if (!FAILED.test(backup.status)) return { kind: "again" };
      return { kind: "found", value: failed(`snapshot ${name} is ${inertLine(backup.status, 40)}`) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (isPassing(error)) return { kind: "again" };
      return { kind: "found", value: failed(inertLine(error.message, 400), error.remedy) };
    }
  });
  if (seen.kind === "found") return seen.value;
  if (seen.kind === "interrupted") return { kind: "interrupted" };
  return failed(
    `snapshot ${name} was not whole after ${formatDuration(plan.limit)}`,
    "Raise the `limit` of the backup where it is known to need longer, then start a new run.",
  );
}

async function askFor(
  means: MigrationMeans,
  order: BackupOrder,
  deadline: number,
): Promise<Extract<BackupStart, { kind: "started" }> | Exclude<SnapshotEnd, { kind: "available" }>> {
  let trouble = "RDS did not answer";
  const answer = await poll<BackupStart>({ ...means, deadline, interval: () => 10_000 }, async () => {
    try {
      return { kind: "found", value: await means.backups.create(order) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      trouble = error.message;
      if (isPassing(error)) return { kind: "again" };
      return { kind: "found", value: { kind: "refused", message: error.message, remedy: error.remedy } };
    }
  });
  if (answer.kind === "interrupted") return { kind: "interrupted" };
  if (answer.kind === "deadline") return failed(inertLine(trouble, 400));
  const start = answer.value;
  return start.kind === "refused" ? failed(inertLine(start.message, 400), start.remedy) : start;
}

function failed(
  why: string,
  remedy = "Look at the database in the RDS console, then start a new run.",
): Extract<SnapshotEnd, { kind: "failed" }> {
  return { kind: "failed", why, remedy };
}

function tagOf(text: string): string {
  return text.replace(/[^\w.:/=+@ -]/g, "-").slice(0, 256);
}
