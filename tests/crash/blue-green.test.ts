import { expect, inject, test } from "vitest";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { toFullTraffic } from "./holds.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { FINISH, PIPELINE } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;

async function finished(world: EcsWorld, point: string): Promise<void> {
  const last = await world.run(FINISH, "deploy-ecs", { attempt: 2 });
  expectNoSecret(last);
  expect({ point, log: last.log, ...last.outputs }).toMatchObject({ point, decision: "success" });
  expect({ point, ...remainsOf(world) }).toEqual({
    point,
    started: ["shop:1", "shop:2"],
    live: "shop:2",
    hooks: 0,
    records: [expect.stringMatching(/^success .*phase=proven/)],
    locks: 0,
    marks: 1,
  });
}

const deploy: Death = {
  open: () => crashWorld(),
  run: (world, death) => world.run(PIPELINE, "deploy-ecs", { death }),
  async mend(world, point) {
    const held = await world.run(PIPELINE, "deploy-ecs", { attempt: 2 });
    expectNoSecret(held);
    expect({ point, log: held.log, ...held.outputs }).toMatchObject({ point, decision: "paused" });
    await toFullTraffic(world);
    await finished(world, point);
  },
};

const finish: Death = {
  async open() {
    const world = await crashWorld();
    await world.run(PIPELINE);
    await toFullTraffic(world);
    return world;
  },
  run: (world, death) => world.run(FINISH, "deploy-ecs", { death }),
  mend: finished,
};

test("a blue/green deploy that dies is taken up by the next attempt, started once and finished", async () => {
  expect(await die(deploy)).toBeGreaterThan(3);
}, 900_000);

test("finishing a blue/green deploy that dies is taken up by the next attempt", async () => {
  expect(await die(finish)).toBeGreaterThan(3);
}, 900_000);
