import { expect, inject, test } from "vitest";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { FINISH, PIPELINE, ROLLBACK } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;
const ORDER = {
  service: "shop",
  environment: "production",
  by: "dana",
  reason: "Checkout is slow",
  "targets-commit": "default-branch",
};

/** Goes back again as a person would who saw the first order die. */
function orderThatDies(open: Death["open"], inputs: Readonly<Record<string, string>>): Death {
  return {
    open,
    run: (world, death) => world.run(inputs, "rollback", { death }),
    async mend(world, point) {
      const again = await world.run(inputs, "rollback", { attempt: 2 });
      expectNoSecret(again);
      const { started, live, hooks, locks, records } = remainsOf(world);
      expect({ point, live, locks }, again.log).toEqual({ point, live: "shop:1", locks: 1 });
      expect({ point, ...again.outputs }, again.log).toMatchObject({
        point,
        decision: expect.stringMatching(/^(success|unchanged)$/),
      });
      expect({ point, hooks, returns: started.slice(2).length <= 1 }).toEqual({ point, hooks: 0, returns: true });
      expect({ point, open: records.filter((one) => one.startsWith("in_progress")) }).toEqual({ point, open: [] });
    },
  };
}

async function released(): Promise<EcsWorld> {
  const world = await crashWorld({ strategy: "ROLLING" });
  for (const inputs of [PIPELINE, FINISH]) {
    const run = await world.run(inputs);
    expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "success" });
  }
  return world;
}

async function held(): Promise<EcsWorld> {
  const world = await crashWorld();
  const run = await world.run(PIPELINE);
  expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "paused" });
  return world;
}

/** A deployment that is on its way and held by nothing, which bakes for an hour. */
async function inFlight(): Promise<EcsWorld> {
  const world = await crashWorld({ bakeMinutes: 60 });
  const run = await world.run({ ...PIPELINE, hold: "false", "wait-for-service-stability": "false" });
  expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "started" });
  return world;
}

test("an order to go back to the previous release that dies is given again, and the old release is brought out once", async () => {
  expect(await die(orderThatDies(released, { ...ORDER, to: "previous", force: "true" }))).toBeGreaterThan(3);
}, 900_000);

test("an order to go back from a held release that dies is given again", async () => {
  expect(await die(orderThatDies(held, { ...ORDER, to: "previous", force: "true" }))).toBeGreaterThan(3);
}, 900_000);

test("a rollback that stops a deployment on its way and dies is taken up", async () => {
  const death = orderThatDies(inFlight, { ...ROLLBACK, deploy: "started", smoke: "failure" });
  expect(await die(death)).toBeGreaterThan(3);
}, 900_000);
