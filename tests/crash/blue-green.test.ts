import { expect, inject, test } from "vitest";
import { type EcsWorld, ecsWorld } from "../bundle/ecs-world.ts";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { FINISH, PIPELINE } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;

/** Ends the holds as canary-monitor does, up to the one at full public traffic. */
async function toFullTraffic(world: EcsWorld): Promise<void> {
  for (let look = 0; look < 400; look += 1) {
    const held = world.aws.state().services[0]?.deployments.at(-1);
    const waiting = held?.hooks.filter(({ status }) => status === "AWAITING_ACTION") ?? [];
    if (waiting.some(({ stage }) => stage === "POST_PRODUCTION_TRAFFIC_SHIFT")) return;
    for (const hook of waiting) hook.status = "SUCCEEDED";
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("never held at full traffic");
}

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
  open: () => ecsWorld(),
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
    const world = await ecsWorld();
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
