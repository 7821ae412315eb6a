import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";
import { called } from "./demands.ts";
import type { Scenario } from "./scenario.ts";

const OLD = "v1.4.0";
const NEW = "v1.5.0";
const NEXT = "v1.6.0";
const shop = (...more: string[]) => ["examples/shop", "rollback", ...more];

/** What must be seen of a rollback that a person orders, each through the released bundles; three versions were deployed before. */
export const ROLLBACK_SCENARIOS: readonly Scenario[] = [
  {
    name: "back to the previous version by hand",
    args: shop("--to", "previous"),
    exit: 0,
    live: NEW,
    reasons: { rollback: "asked_by_person", announce: "told" },
    check: (report) => [
      ...called(report, "ecs:UpdateService", 1),
      ...toldAfterwards(report, ["passed", "back_confirmed"]),
    ],
  },
  {
    name: "back to a named version by hand, rolling",
    args: shop("--to", OLD, "--strategy", "rolling"),
    exit: 0,
    live: OLD,
    reasons: { rollback: "asked_by_person" },
  },
  {
    name: "back to a version that never was",
    args: shop("--to", "v0.1.0", "--force"),
    exit: 1,
    live: NEXT,
    reasons: { rollback: "version_unknown" },
    check: (report) => called(report, "ecs:UpdateService", 0),
  },
  {
    name: "the target denies the version",
    args: shop("--to", OLD, "--force", "--target", 'rollback={"deny":["v1.4.0"]}'),
    exit: 1,
    live: NEXT,
    reasons: { rollback: "target_denied" },
    check: (report) => called(report, "ecs:UpdateService", 0),
  },
  {
    name: "the version is too old for the target",
    args: shop("--to", OLD, "--target", 'rollback={"within":"5m"}'),
    exit: 1,
    live: NEXT,
    reasons: { rollback: "target_too_old" },
    check: (report) => called(report, "ecs:UpdateService", 0),
  },
  {
    name: "the version is too old for the target, forced",
    args: shop("--to", OLD, "--force", "--target", 'rollback={"within":"5m"}'),
    exit: 0,
    live: OLD,
    reasons: { rollback: "asked_by_person" },
  },
  {
    name: "a migration that cannot be rolled back came since",
    args: shop("--to", "previous", "--spoilt", "irreversible"),
    exit: 1,
    live: NEXT,
    reasons: { rollback: "migration_irreversible" },
    check: (report) => called(report, "ecs:UpdateService", 0),
  },
  {
    name: "a migration that cannot be rolled back came since, forced",
    args: shop("--to", "previous", "--spoilt", "irreversible", "--force"),
    exit: 0,
    live: NEW,
    reasons: { rollback: "asked_by_person" },
  },
  {
    name: "the image of the previous version was deleted: nothing is touched",
    args: shop("--to", "previous", "--spoilt", "image-deleted", "--force"),
    exit: 1,
    live: NEXT,
    reasons: { rollback: "image_missing" },
    check: (report) => called(report, "ecs:UpdateService", 0),
  },
  {
    name: "the tag of the previous version was moved: it comes back by the digest that it ran",
    args: shop("--to", "previous", "--spoilt", "tag-moved"),
    exit: 0,
    live: NEW,
    reasons: { rollback: "asked_by_person" },
    check: (report) => called(report, "ecs:RegisterTaskDefinition", 1),
  },
  {
    name: "two people at once",
    args: shop("--to", "previous", "--together"),
    exit: 0,
    live: NEW,
  },
  {
    name: "by hand with GitHub's API away",
    args: shop("--to", "previous", "--without-github"),
    exit: 0,
    live: NEW,
    untold: true,
    reasons: { rollback: "asked_by_person" },
    check: (report) => called(report, "ecs:UpdateService", 1),
  },
  {
    name: "by hand with Issues switched off",
    args: shop("--to", "previous", "--without-issues"),
    exit: 0,
    live: NEW,
    untold: true,
    reasons: { rollback: "asked_by_person" },
  },
  {
    name: "errors in the new version: what comes back is tested, and a retrospective is owed",
    args: ["examples/shop", "--fault", "wrong-version"],
    exit: 1,
    live: OLD,
    reasons: { rollback: "smoke_failed" },
    check: (report) => toldAfterwards(report, ["passed", "back_confirmed"]),
  },
  {
    name: "by hand while a deployment is being watched",
    args: shop("--to", "previous", "--during-deploy"),
    exit: 0,
    live: NEW,
    reasons: { "canary-monitor": "rolled_back_elsewhere" },
    check: (report) => [
      ...called(report, "ecs:ContinueServiceDeployment", 2),
      ...called(report, "ecs:StopServiceDeployment", 0),
    ],
  },
  {
    name: "to an older version while a deployment is being watched",
    args: shop("--to", OLD, "--during-deploy"),
    exit: 0,
    live: OLD,
  },
];

/** Demands what was told after the way back, in its order, and that a retrospective was filed. */
function toldAfterwards({ runs }: RehearsalReport, reasons: readonly string[]): string[] {
  const told = runs.filter((run) => run.told);
  const found = told.map(({ reasonCode }) => reasonCode);
  const owed = told.some(({ outputs }) => (outputs.retrospective ?? "") !== "");
  return [
    ...(found.join() === reasons.join() ? [] : [`told ${found.join(", ")}, expected ${reasons.join(", ")}`]),
    ...(owed ? [] : ["no retrospective is owed"]),
  ];
}
