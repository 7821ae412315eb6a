import type { MigrationPlan } from "../../core/migration/migration-plan.ts";
import { snapshotName } from "../../core/migration/snapshot-name.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { nonceOf } from "../../core/request/request.ts";
import { type Course, isPast, runStep } from "./migration-course.ts";
import type { MigrationEnd } from "./migration-end.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** Backs the database up as the target asks; `undefined` when the migration may begin. */
export async function backUp(course: Course): Promise<MigrationEnd | undefined> {
  const { means, plan, owner, steps } = course;
  const { backup } = plan;
  const past = isPast(course, "backing-up");
  switch (backup.kind) {
    case "none":
      return undefined;
    case "snapshot": {
      if (past) return recall(course, backup);
      await means.note("backing-up", "");
      const taken = await takeSnapshot(means, backup, owner);
      if (taken.kind === "available") {
        course.snapshot = taken.backup;
        steps.push({ step: "backup", how: "done", said: taken.backup.name });
        return undefined;
      }
      steps.push({ step: "backup", how: taken.kind, said: "why" in taken ? taken.why : "" });
      return taken.kind === "interrupted"
        ? course.end("interrupted", false)
        : course.end("backup-failed", false, taken);
    }
    case "command": {
      if (past) return undefined;
      const ended = await runStep(course, "backup", { phase: "backing-up", ...backup });
      if (ended.kind === "succeeded") return undefined;
      if (ended.kind === "interrupted") return course.end("interrupted", false);
      return course.end("backup-failed", false, ended);
    }
  }
}

/** Finds the snapshot that an earlier attempt took; one taken now would be of a database that may have been changed. */
async function recall(
  course: Course,
  { of, database }: Extract<MigrationPlan["backup"], { readonly kind: "snapshot" }>,
): Promise<undefined> {
  const { means, owner } = course;
  course.snapshot = await means.backups
    .look(of, snapshotName(database, nonceOf(owner.request)))
    .catch((error: unknown) => {
      if (error instanceof Unreadable) return undefined;
      throw error;
    });
}
