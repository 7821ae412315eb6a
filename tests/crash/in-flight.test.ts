import { expect, test } from "vitest";
import type { DeathPoint } from "../bundle/death-watch.ts";
import { crashWorld } from "./crash-world.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { PIPELINE, ROLLBACK } from "./requests.ts";

/**
 * On a machine so busy that the deployment bakes to its end before it is stopped, the old version is brought out again, which bakes for an
 * hour as well: more than the half an hour that a rollback takes where nobody says how long it may.
 */
const WORDS = { ...ROLLBACK, deploy: "started", smoke: "failure", deadline: "3h" };

const points: readonly (readonly [string, DeathPoint])[] = [
  ["before the deployment is stopped", { kind: "write", at: 1, when: "before" }],
  ["while the deployment is stopped, its answer lost", { kind: "write", at: 1, when: "during" }],
  ["when the deployment is stopped and before anything is noted of it", { kind: "write", at: 1, when: "after" }],
  ["between what it writes down of the way back", { kind: "write", at: 2, when: "after" }],
  ["when the way back is proven and before its record is closed", { kind: "write", at: 4, when: "before" }],
];

test.each(points)("a rollback that stops a deployment on its way and dies %s is taken up", async (_, death) => {
  const world = await crashWorld({ bakeMinutes: 60 });
  const deployed = await world.run({ ...PIPELINE, hold: "false", "wait-for-service-stability": "false" });
  expect({ log: deployed.log, ...deployed.outputs }).toMatchObject({ decision: "started" });
  const first = await world.run(WORDS, "rollback", { death });
  expect(first.died).toBe(true);
  expectNoSecret(first);
  const again = await world.run(WORDS, "rollback", { attempt: 2 });
  expectNoSecret(again);
  expect({ log: again.log, ...again.outputs }).toMatchObject({
    decision: expect.stringMatching(/^(success|unchanged)$/),
    undone: "yes",
    "task-definition": "shop:1",
  });
  const { started, ...remains } = remainsOf(world);
  expect(remains).toEqual({
    live: "shop:1",
    hooks: 0,
    records: [expect.stringMatching(/^failure .*phase=rolled-back/)],
    locks: 1,
    marks: 0,
  });
  expect(started.slice(2).length).toBeLessThanOrEqual(1);
});
