import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { TaskBehaviour } from "../aws/ecs/one-off/task-behaviour.ts";
import type { SnapshotBehaviour } from "../aws/rds/database-seed.ts";
import type { DatabaseFault } from "./database-fault.ts";

/** Says what becomes of snapshots under a fault. */
export function snapshotFaults({ backup }: DatabaseFault): readonly SnapshotBehaviour[] {
  return backup === undefined ? [] : [{ outcome: { kind: "fails" } }];
}

/** Says how the commands of a target's migrations end under a fault, and what they write; without one nothing is said. */
export function migrationFaults(
  { migrations }: Pick<TargetSettings, "migrations">,
  { migration, verify, undo }: DatabaseFault,
): readonly TaskBehaviour[] {
  const none = migration === undefined && verify === undefined && undo === undefined;
  if (none || migrations === undefined || migrations === "none") return [];
  const { apply, verify: check, rollback } = migrations;
  const behaviours = [
    behaviour(apply.command, migration, "applying 0042_add_order_notes"),
    ...(check === undefined ? [] : [behaviour(check.command, verify, "schema is at 0042")]),
    ...(rollback === undefined ? [] : [behaviour(rollback.command, undo, "reverting 0042_add_order_notes")]),
  ];
  // A command is picked by how it begins: the longest is asked first.
  return behaviours.sort((a, b) => (b.when?.command?.length ?? 0) - (a.when?.command?.length ?? 0));
}

function behaviour(command: readonly string[], exitCode = 0, line = ""): TaskBehaviour {
  return {
    when: { command: command.join(" ") },
    outcome: { kind: "exits", exitCode },
    // What a task writes must never command the runner.
    logs: [line, exitCode === 0 ? "::notice::done" : `::error::exit ${exitCode}`],
  };
}
