import type { MigrationPhase } from "../../core/migration/migration-phase.ts";
import type { MigrationCommand } from "../../core/migration/migration-plan.ts";
import { idempotencyKey, nonceOf } from "../../core/request/request.ts";
import { runTask } from "../run-task/run-task.ts";
import type { TaskEnd } from "../run-task/task-end.ts";
import type { MigrationStepEnd } from "./migration-end.ts";
import type { MigrationMeans, MigrationOwner } from "./migration-means.ts";

/** One command of a migration that is to be run. */
export interface CommandRun {
  readonly step: MigrationStepEnd["step"];
  readonly phase: MigrationPhase;
  readonly command: MigrationCommand;
  readonly limit: number;
  /** The task of this step that an earlier attempt noted; empty when none did. */
  readonly noted: string;
}

const TITLES: Readonly<Record<MigrationStepEnd["step"], string>> = {
  backup: "the backup",
  apply: "the migration",
  verify: "the check of the migration",
  rollback: "the migration's rollback",
};

/** Runs a command of a migration as a one-off task where the service's own tasks run, once for the request. */
export async function runCommand(
  means: MigrationMeans,
  owner: MigrationOwner,
  { step, phase, command, limit, noted }: CommandRun,
): Promise<TaskEnd> {
  const title = TITLES[step];
  await means.note(phase, noted);
  means.progress.say(
    `Running ${title} as a one-off task of ${command.definition === "own" ? owner.release : command.definition}.`,
  );
  const environment = Object.entries(command.environment).map(([name, value]) => ({ name, value }));
  const errand = {
    title,
    container: command.container,
    limit,
    order: {
      definition: command.definition === "own" ? owner.release : command.definition,
      token: idempotencyKey(owner.request, `migration-${step}`, owner.startedBy),
      startedBy: owner.startedBy,
      group: `deploy:${nonceOf(owner.request)}:${step}`,
      placement: { kind: "as-service" } as const,
      overrides: [
        {
          name: command.container,
          command: [...command.command],
          ...(environment.length === 0 ? {} : { environment }),
        },
      ],
    },
  };
  return runTask(means, errand, { noted, note: (task) => means.note(phase, task.id) });
}
