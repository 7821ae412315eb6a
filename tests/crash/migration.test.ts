import { describe, expect, test } from "vitest";
import type { DeathPoint, SeenRequest } from "../bundle/death-watch.ts";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { PIPELINE } from "./requests.ts";

const TARGET = [
  "migrations:",
  "  backup: { snapshot: shop-db }",
  "  apply: { command: [npm, run, migrate] }",
  '  verify: { command: [npm, run, "migrate:check"] }',
  '  rollback: { command: [npm, run, "migrate:down"] }',
];
const open = (aws: NonNullable<Parameters<typeof crashWorld>[0]>["aws"] = {}) =>
  crashWorld({
    strategy: "ROLLING",
    target: TARGET,
    aws: {
      databases: { instances: [{ name: "shop-db" }], snapshots: [{ outcome: { kind: "completes", seconds: 20 } }] },
      ...aws,
    },
  });

/** The commands of the migration that ran, in order, and the snapshots that were taken. */
function ranIn({ aws }: EcsWorld) {
  const commands = aws
    .state()
    .oneOff.tasks.map(({ request }) => request.overrides?.containerOverrides?.[0]?.command?.join(" ") ?? "");
  return { commands, snapshots: aws.databases.snapshots.length };
}

const WHOLE = { commands: ["npm run migrate", "npm run migrate:check"], snapshots: 1 };

/** Finds the write that an operation is, counted from 1. */
function writeOf(requests: readonly SeenRequest[], wanted: string, nth = 1): number {
  const writes = requests.filter(({ writes: one }) => one).map(({ what }) => what);
  const places = writes.flatMap((what, index) => (what === wanted ? [index + 1] : []));
  return places[nth - 1] ?? Number.NaN;
}

describe("a deploy that migrates and dies is taken up by the next attempt, and migrates once", () => {
  let life: readonly SeenRequest[] = [];

  test("it migrates once when it lives", async () => {
    const world = await open();
    const lived = await world.run(PIPELINE);
    expect({ log: lived.log, ...lived.outputs }).toMatchObject({ decision: "success" });
    expect(ranIn(world)).toEqual(WHOLE);
    life = lived.requests;
  });

  const points: readonly (readonly [string, () => DeathPoint])[] = [
    ["while the migration's task is started, its answer lost", () => at("during", "ecs:RunTask")],
    ["when the task is started and before anything is noted of it", () => at("after", "ecs:RunTask")],
    ["while the check's task is started, its answer lost", () => at("during", "ecs:RunTask", 2)],
    ["when all is migrated, while the service is updated", () => at("during", "ecs:UpdateService")],
    ["when all is migrated, before the service is updated", () => at("before", "ecs:UpdateService")],
  ];
  const at = (when: "before" | "during" | "after", what: string, nth?: number): DeathPoint => ({
    kind: "write",
    at: writeOf(life, what, nth),
    when,
  });

  test.each(points)("it dies %s", async (_, point) => {
    const world = await open();
    const first = await world.run(PIPELINE, "deploy-ecs", { death: point() });
    expect(first.died).toBe(true);
    const second = await world.run(PIPELINE, "deploy-ecs", { attempt: 2 });
    expectNoSecret(second);
    expect({ log: second.log, ...second.outputs }).toMatchObject({ decision: "success", changed: "yes" });
    expect(ranIn(world)).toEqual(WHOLE);
    expect(remainsOf(world).started).toEqual(["shop:1", "shop:2"]);
  });
});

test("a migration that fails is rolled back by the bundle, nothing is deployed, and its log commands nothing", async () => {
  const failing = { when: { command: "npm run migrate" }, times: 1, outcome: { kind: "exits", exitCode: 3 } } as const;
  const world = await open({ taskBehaviours: [{ ...failing, logs: ["::error::from the task", "##[debug]x"] }] });
  const run = await world.run(PIPELINE);
  expect({ log: run.log, ...run.outputs }).toMatchObject({ "reason-code": "migration_rolled_back", changed: "yes" });
  expect(run.status).toBe(1);
  expect(ranIn(world).commands).toEqual(["npm run migrate", "npm run migrate:down"]);
  expect(remainsOf(world)).toMatchObject({ started: ["shop:1"], live: "shop:1" });
  expect(run.log).not.toMatch(/^\s*::error::from|##\[debug\]/m);
  expect(run.summary).toContain("restore-db-instance-from-db-snapshot");
});
