import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";
import { called, job } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

/** Demands that the service was left as it was, and how many commands of the migration ran. */
const deployedNothing = (report: RehearsalReport, commands: number) => [
  ...called(report, "ecs:UpdateService", 0),
  ...called(report, "ecs:RunTask", commands),
  ...job(report, "deploy", "failure"),
  ...job(report, "rescue", "skipped"),
];

/** What must be seen of migrations: nothing is deployed unless they went well, and none runs twice (S7, P5). */
export const MIGRATION_SCENARIOS: readonly Scenario[] = [
  {
    name: "migration: backed up, applied, checked, then deployed",
    args: shop(),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => [...called(report, "rds:CreateDBSnapshot", 1), ...called(report, "ecs:RunTask", 2)],
  },
  {
    name: "migration: it fails and is rolled back; nothing is deployed",
    args: shop("--fault", "migration=1"),
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "failure", rollback: "unchanged" },
    reasons: { "deploy-ecs": "migration_rolled_back" },
    check: (report) => deployedNothing(report, 2),
  },
  {
    name: "migration: its check fails and it is rolled back; nothing is deployed",
    args: shop("--fault", "migration-check=2"),
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "failure", rollback: "unchanged" },
    reasons: { "deploy-ecs": "migration_rolled_back" },
    check: (report) => deployedNothing(report, 3),
  },
  {
    name: "migration: it fails and so does rolling it back",
    args: shop("--fault", "migration=1", "--fault", "migration-rollback=1"),
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "failure", rollback: "unchanged" },
    reasons: { "deploy-ecs": "migration_rollback_failed" },
    check: (report) => deployedNothing(report, 2),
  },
  {
    name: "migration: the backup fails; nothing is applied",
    args: shop("--fault", "backup=fails"),
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "failure", rollback: "" },
    reasons: { "deploy-ecs": "backup_failed" },
    check: (report) => [...deployedNothing(report, 0), ...job(report, "conclude", "skipped")],
  },
  {
    name: "migration: its runner is lost; the record is closed and nothing is deployed",
    args: shop("--lose-runner-in", "deploy", "--on", "ecs:RunTask"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "unchanged" },
    check: (report) => [...called(report, "ecs:UpdateService", 0), ...called(report, "ecs:RunTask", 1)],
  },
];
