import type { MigrationPhase } from "../../core/migration/migration-phase.ts";
import type { MigrationCommand, MigrationPlan } from "../../core/migration/migration-plan.ts";
import type { Backup } from "../../ports/backups.ts";
import type { TaskEnd } from "../run-task/task-end.ts";
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

/** What a migration goes by. */
export interface Journey {
  readonly means: MigrationMeans;
  readonly plan: MigrationPlan;
  readonly owner: MigrationOwner;
  readonly earlier: EarlierMigration | undefined;
}

/** A migration on its way: what was done so far, and how it ends. */
export interface Course extends Journey {
  readonly steps: MigrationStepEnd[];
  snapshot: Backup | undefined;
  end(
    kind: MigrationEnd["kind"],
    touched: boolean,
    said?: { readonly why: string; readonly remedy: string },
  ): MigrationEnd;
}

/** Begins a migration: nothing was done yet. */
export function newCourse(journey: Journey): Course {
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
export function isPast({ earlier }: Course, phase: MigrationPhase): boolean {
  return earlier !== undefined && ORDER.indexOf(earlier.phase) > ORDER.indexOf(phase);
}

/** Runs the command of a step and notes how it ended; takes up the task that an earlier attempt noted for its phase. */
export async function runStep(
  course: Course,
  step: MigrationStepEnd["step"],
  {
    phase,
    command,
    limit,
  }: { readonly phase: MigrationPhase; readonly command: MigrationCommand; readonly limit: number },
): Promise<TaskEnd> {
  const noted = course.earlier?.phase === phase ? course.earlier.task : "";
  const ended = await runCommand(course.means, course.owner, { step, phase, command, limit, noted });
  course.steps.push({
    step,
    how: ended.kind === "succeeded" ? "done" : ended.kind,
    said: "why" in ended ? ended.why : "",
  });
  return ended;
}
