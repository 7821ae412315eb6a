import type { MigrationPlan } from "../../core/migration/migration-plan.ts";
import { backUp } from "./back-up.ts";
import { type Course, type EarlierMigration, isPast, newCourse, runStep } from "./migration-course.ts";
import type { MigrationEnd } from "./migration-end.ts";
import type { MigrationMeans, MigrationOwner } from "./migration-means.ts";

/**
 * Brings the database to a release's level before the service changes: backs up, applies, verifies. When the migration or its
 * check fails, the command that undoes it is run; a backup is never restored here. An earlier attempt's steps are not repeated.
 */
export async function migrate(
  means: MigrationMeans,
  plan: MigrationPlan,
  { owner, earlier }: { readonly owner: MigrationOwner; readonly earlier: EarlierMigration | undefined },
): Promise<MigrationEnd> {
  const course = newCourse({ means, plan, owner, earlier });
  if (earlier?.phase === "migrated") return course.end("migrated", true);
  if (earlier?.phase === "undoing-migration")
    return undo(course, "an earlier attempt failed and had begun to undo it", "failed");
  const kept = await backUp(course);
  if (kept !== undefined) return kept;
  const applied = await apply(course);
  if (applied !== undefined) return applied;
  const verified = await verify(course);
  if (verified !== undefined) return verified;
  await means.note("migrated", "");
  return course.end("migrated", true);
}

async function apply(course: Course): Promise<MigrationEnd | undefined> {
  if (isPast(course, "migrating")) return undefined;
  const { plan } = course;
  const ended = await runStep(course, "apply", { phase: "migrating", command: plan.apply, limit: plan.limit });
  switch (ended.kind) {
    case "succeeded":
      return undefined;
    case "not-started":
      return course.end("not-applied", false, ended);
    case "interrupted":
      return course.end("interrupted", ended.started);
    case "unknown":
      return course.end("unknown", true, ended);
    case "failed":
    case "timed-out":
      return undo(course, ended.why, "failed");
  }
}

async function verify(course: Course): Promise<MigrationEnd | undefined> {
  const { plan } = course;
  if (plan.verify === undefined) return undefined;
  const ended = await runStep(course, "verify", {
    phase: "verifying-migration",
    command: plan.verify,
    limit: plan.limit,
  });
  if (ended.kind === "succeeded") return undefined;
  if (ended.kind === "interrupted") return course.end("interrupted", true);
  if (ended.kind === "unknown") return course.end("unknown", true, ended);
  return undo(course, ended.why, "unverified");
}

/** Runs the command that undoes the migration, where the target has one. */
async function undo(course: Course, why: string, otherwise: "failed" | "unverified"): Promise<MigrationEnd> {
  const { plan } = course;
  const remedy = "Mend the migration; bring the database to where the live release needs it before the next run.";
  if (plan.rollback === undefined) return course.end(otherwise, true, { why, remedy });
  const ended = await runStep(course, "rollback", {
    phase: "undoing-migration",
    command: plan.rollback,
    limit: plan.limit,
  });
  if (ended.kind === "succeeded")
    return course.end("undone", true, { why, remedy: "Mend the migration, then start a new run." });
  const also = "why" in ended ? ended.why : "the run was cancelled";
  return course.end("undoing-failed", true, { why: `${why}; undoing it: ${also}`, remedy });
}
