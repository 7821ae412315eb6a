import { expect, test } from "vitest";
import type { DeathPoint } from "../bundle/death-watch.ts";
import { crashWorld } from "./crash-world.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { FINISH, ORDER, PIPELINE } from "./requests.ts";

const points: readonly (readonly [string, DeathPoint])[] = [
  ["before the old release is brought out", { kind: "write", at: 1, when: "before" }],
  ["while the old release is brought out, its answer lost", { kind: "write", at: 1, when: "during" }],
  ["when the old release is brought out and before anybody is told", { kind: "write", at: 1, when: "after" }],
  ["when the incident stands", { kind: "write", at: 2, when: "after" }],
  ["between what is written down at the end", { kind: "write", at: 3, when: "after" }],
];

test.each(points)(
  "an order to go back to the previous release that dies %s is given again and finished",
  async (_, death) => {
    const world = await crashWorld({ strategy: "ROLLING" });
    for (const inputs of [PIPELINE, FINISH]) {
      const run = await world.run(inputs);
      expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "success" });
    }
    const first = await world.run(ORDER, "rollback", { death });
    expect(first.died).toBe(true);
    expectNoSecret(first);
    const again = await world.run(ORDER, "rollback", { attempt: 2 });
    expectNoSecret(again);
    expect({ log: again.log, ...again.outputs }).toMatchObject({
      decision: expect.stringMatching(/^(success|unchanged)$/),
      undone: "yes",
      "task-definition": "shop:1",
    });
    expect(remainsOf(world)).toEqual({
      started: ["shop:1", "shop:2", "shop:1"],
      live: "shop:1",
      hooks: 0,
      records: [expect.stringMatching(/^inactive .*phase=rolled-back/)],
      locks: 1,
      marks: 0,
    });
    const [unmarked] = [...world.aws.state().tags].filter(([arn]) => arn.endsWith(":task-definition/shop:2"));
    expect(unmarked?.[1].map(({ value = "" }) => value)).toEqual([expect.stringMatching(/^undone /)]);
  },
);

test.each([
  ["when a copy is registered", { kind: "write", at: 1, when: "after" }],
  ["while the copy is brought out, its answer lost", { kind: "write", at: 2, when: "during" }],
  ["when the copy is brought out and before anybody is told", { kind: "write", at: 2, when: "after" }],
  ["between what is written down at the end", { kind: "write", at: 5, when: "after" }],
] as const)(
  "an order to go back to a release that ECS keeps as inactive, which dies %s, is given again and finds its own copy",
  async (_, death) => {
    const world = await crashWorld({ strategy: "ROLLING" });
    for (const inputs of [PIPELINE, FINISH])
      expect((await world.run(inputs)).outputs).toMatchObject({ decision: "success" });
    for (const one of world.aws.state().taskDefinitions) if (one.revision === 1) one.status = "INACTIVE";
    expect((await world.run(ORDER, "rollback", { death })).died).toBe(true);
    const again = await world.run(ORDER, "rollback", { attempt: 2 });
    expect({ log: again.log, ...again.outputs }).toMatchObject({
      decision: expect.stringMatching(/^(success|unchanged)$/),
      undone: "yes",
      "task-definition": "shop:3",
    });
    expect(world.aws.state().taskDefinitions.map(({ family, revision }) => `${family}:${revision}`)).toEqual([
      "shop:1",
      "shop:2",
      "shop:3",
    ]);
    expect(remainsOf(world)).toEqual({
      started: ["shop:1", "shop:2", "shop:3"],
      live: "shop:3",
      hooks: 0,
      records: [expect.stringMatching(/^inactive .*phase=rolled-back/)],
      locks: 1,
      marks: 0,
    });
  },
);

test.each([
  ["while the release falls back, its answer lost", { kind: "write", at: 1, when: "during" }],
  ["when the incident or the record says so", { kind: "write", at: 2, when: "during" }],
  ["before the service has its configuration back", { kind: "write", at: 4, when: "before" }],
] as const)("an order to go back from a held release that dies %s is given again and finished", async (_, death) => {
  const world = await crashWorld();
  const held = await world.run(PIPELINE);
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  expect((await world.run(ORDER, "rollback", { death })).died).toBe(true);
  const again = await world.run(ORDER, "rollback", { attempt: 2 });
  expectNoSecret(again);
  expect({ log: again.log, ...again.outputs }).toMatchObject({ undone: "yes", "task-definition": "shop:1" });
  expect(remainsOf(world)).toEqual({
    started: ["shop:1", "shop:2"],
    live: "shop:1",
    hooks: 0,
    records: [expect.stringMatching(/^failure .*phase=rolled-back/)],
    locks: 1,
    marks: 0,
  });
});
