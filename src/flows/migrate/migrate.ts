import type { MigrationPhase } from "../../core/migration/migration-phase.ts";
import type { MigrationCommand, MigrationPlan } from "../../core/migration/migration-plan.ts";
import { snapshotName } from "../../core/migration/snapshot-name.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { nonceOf } from "../../core/request/request.ts";
import type { Backup } from "../../ports/backups.ts";
import type { TaskEnd } from "../run-task/task-end.ts";
import { takeSnapshot } from "./back-up.ts";
import type { MigrationEnd, MigrationStepEnd } from "./migration-end.ts";
import type { MigrationMeans, MigrationOwner } from "./migration-means.ts";
import { runCommand } from "./run-command.ts";

/** Where an earlier attempt of the same request left off. */
export interface EarlierMigration {
  readonly phase: MigrationPhase;
  /** The task that it noted; empty when it noted none. */
  readonly task: string;
}

const ORDER: readonly MigrationPhase[] = ["backing-up", "migrating", "verifying-migration", "migrated"];

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

interface Journey {
  readonly means: MigrationMeans;
  readonly plan: MigrationPlan;
  readonly owner: MigrationOwner;
  readonly earlier: EarlierMigration | undefined;
}

interface Course extends Journey {
  readonly steps: MigrationStepEnd[];
  snapshot: Backup | undefined;
  end(
    kind: MigrationEnd["kind"],
    touched: boolean,
    said?: { readonly why: string; readonly remedy: string },
  ): MigrationEnd;
}

function newCourse(journey: Journey): Course {
  const course: Course = {
    ...journey,
    steps: [],
    snapshot: undefined,
    end: (kind, touched, { why, remedy } = { why: "", remedy: "" }) => ({
      kind,
      touched,
      steps: course.steps,
      why,
      remedy,
      snapshot: course.snapshot,
    }),
  };
  return course;
}

/** Tells whether an earlier attempt got past a phase. */
function isPast({ earlier }: Course, phase: MigrationPhase): boolean {
  return earlier !== undefined && ORDER.indexOf(earlier.phase) > ORDER.indexOf(phase);
}

function run(
  course: Course,
  step: MigrationStepEnd["step"],
  {
    phase,
    command,
    limit,
  }: { readonly phase: MigrationPhase; readonly command: MigrationCommand; readonly limit: number },
): Promise<TaskEnd> {
  const noted = course.earlier?.phase === phase ? course.earlier.task : "";
  return runCommand(course.means, course.owner, { step, phase, command, limit, noted });
}

async function backUp(course: Course): Promise<MigrationEnd | undefined> {
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
      const ended = await run(course, "backup", { phase: "backing-up", ...backup });
      steps.push(stepEnd("backup", ended));
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

async function apply(course: Course): Promise<MigrationEnd | undefined> {
  if (isPast(course, "migrating")) return undefined;
  const { plan, steps } = course;
  const ended = await run(course, "apply", { phase: "migrating", command: plan.apply, limit: plan.limit });
  steps.push(stepEnd("apply", ended));
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
  const { plan, steps } = course;
  if (plan.verify === undefined) return undefined;
  const ended = await run(course, "verify", {
    phase: "verifying-migration",
    command: plan.verify,
    limit: plan.limit,
  });
  steps.push(stepEnd("verify", ended));
  if (ended.kind === "succeeded") return undefined;
  if (ended.kind === "interrupted") return course.end("interrupted", true);
  if (ended.kind === "unknown") return course.end("unknown", true, ended);
  return undo(course, ended.why, "unverified");
}

/** Runs the command that undoes the migration, where the target has one. */
async function undo(course: Course, why: string, otherwise: "failed" | "unverified"): Promise<MigrationEnd> {
  const { plan, steps } = course;
  const remedy = "Mend the migration; bring the database to where the live release needs it before the next run.";
  if (plan.rollback === undefined) return course.end(otherwise, true, { why, remedy });
  const ended = await run(course, "rollback", {
    phase: "undoing-migration",
    command: plan.rollback,
    limit: plan.limit,
  });
  steps.push(stepEnd("rollback", ended));
  if (ended.kind === "succeeded")
    return course.end("undone", true, { why, remedy: "Mend the migration, then start a new run." });
  const also = "why" in ended ? ended.why : "the run was cancelled";
  return course.end("undoing-failed", true, { why: `${why}; undoing it: ${also}`, remedy });
}

function stepEnd(step: MigrationStepEnd["step"], end: TaskEnd): MigrationStepEnd {
  return {
    step,
    how: end.kind === "succeeded" ? "done" : end.kind,
    said: "why" in end ? end.why : "",
  };
}
