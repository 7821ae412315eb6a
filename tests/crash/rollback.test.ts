import { expect, inject, test } from "vitest";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { PIPELINE, ROLLBACK } from "./requests.ts";

/** What the world may look like when a way back that died was taken up again. */
async function takenUp(world: EcsWorld, point: string, words: Readonly<Record<string, string>>): Promise<void> {
  const second = await world.run({ ...ROLLBACK, ...words }, "rollback", { attempt: 2 });
  expectNoSecret(second);
  expect({ point, log: second.log, ...second.outputs }).toMatchObject({
    point,
    decision: expect.stringMatching(/^(success|unchanged)$/),
    undone: "yes",
    "task-definition": "shop:1",
  });
  const { started, ...remains } = remainsOf(world);
  expect({ point, ...remains }).toEqual({
    point,
    live: "shop:1",
    hooks: 0,
    records: [expect.stringMatching(/^failure .*phase=rolled-back/)],
    locks: 1,
    marks: 0,
  });
  // The old release is brought out at most once.
  expect({ point, returns: started.slice(2).length <= 1 }).toEqual({ point, returns: true });
}

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;

function rollbackThatDies(strategy: "ROLLING" | "BLUE_GREEN", words: Readonly<Record<string, string>>): Death {
  return {
    async open() {
      const world = await crashWorld({ strategy });
      const { outputs, log } = await world.run(PIPELINE);
      expect({ log, decision: outputs.decision }).toMatchObject({ decision: words.deploy });
      return world;
    },
    run: (world, death) => world.run({ ...ROLLBACK, ...words }, "rollback", { death }),
    mend: (world, point) => takenUp(world, point, words),
  };
}

test("a rollback of a finished release that dies is taken up, and the old release is brought out once", async () => {
  const words = { deploy: "success", smoke: "success", watch: "failure" };
  expect(await die(rollbackThatDies("ROLLING", words))).toBeGreaterThan(3);
}, 600_000);

test("a rollback of a held release that dies is taken up", async () => {
  const words = { deploy: "paused", smoke: "failure" };
  expect(await die(rollbackThatDies("BLUE_GREEN", words))).toBeGreaterThan(3);
}, 600_000);
