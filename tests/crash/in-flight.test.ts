import { expect, inject, test } from "vitest";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { PIPELINE, ROLLBACK } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;

/** Goes back again, as the next attempt does. */
function rollbackThatDies(open: Death["open"], inputs: Readonly<Record<string, string>>): Death {
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

/** A deployment that is on its way and held by nothing, which bakes for an hour. */
async function inFlight(): Promise<EcsWorld> {
  const world = await crashWorld({ bakeMinutes: 60 });
  const run = await world.run({ ...PIPELINE, hold: "false", "wait-for-service-stability": "false" });
  expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "started" });
  return world;
}

test("a rollback that stops a deployment on its way and dies is taken up", async () => {
  const death = rollbackThatDies(inFlight, { ...ROLLBACK, deploy: "started", smoke: "failure" });
  expect(await die(death)).toBeGreaterThan(3);
}, 900_000);
