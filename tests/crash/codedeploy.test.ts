import { expect, inject, test } from "vitest";
import type { DeathPoint } from "../bundle/death-watch.ts";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { type Death, dieAtEach, dieAtEveryRequest } from "./deaths.ts";
import { expectNoSecret, remainsOf } from "./invariants.ts";
import { ROLLBACK } from "./requests.ts";
import { SHIFT_REQUEST, SHIFT_STEP, shiftsIn, shiftWorld } from "./shift-world.ts";

/** Dies at every request, or at the chosen ones. */
async function die(death: Death, often: readonly DeathPoint[], requests: number): Promise<void> {
  if (inject("everyRequest")) expect(await dieAtEveryRequest(death)).toBeGreaterThan(requests);
  else expect(await dieAtEach(death, often)).toEqual(often.map(() => true));
}
const beside = (...writes: readonly number[]): readonly DeathPoint[] =>
  writes.flatMap((at) => (["during", "after"] as const).map((when) => ({ kind: "write", at, when })));

const SETTLED = expect.stringMatching(/^(success|unchanged)$/);
const WAITING = { ...SHIFT_REQUEST, "wait-for-service-stability": "true" };

/** The step is run again, as `Re-run failed jobs` does. */
function deployThatDies(inputs: Readonly<Record<string, string>>): Death {
  return {
    open: () => shiftWorld(1),
    run: (world, death) => world.run(inputs, "deploy-ecs", { death }),
    async mend(world, point) {
      const again = await world.run(inputs, "deploy-ecs", { attempt: 2 });
      expectNoSecret(again);
      expect({ point, log: again.log, ...again.outputs }).toMatchObject({ point, decision: SETTLED });
      const { live, records, locks } = remainsOf(world);
      expect({ point, live, locks, shifts: shiftsIn(world) }).toEqual({
        point,
        live: "shop:2",
        locks: 0,
        shifts: ["user shop:2"],
      });
      expect({ point, open: records.filter((one) => one.startsWith("in_progress")) }).toEqual({ point, open: [] });
      expect({ point, revisions: world.aws.state().taskDefinitions.length }).toEqual({ point, revisions: 2 });
    },
  };
}

test("a drop-in on CodeDeploy that dies is taken up when the step is run again: one revision, one deployment", async () => {
  await die(deployThatDies(SHIFT_STEP), beside(1, 2), 6);
}, 600_000);

test("a recorded deploy by CodeDeploy that dies is taken up by the next attempt: one revision, one deployment", async () => {
  await die(deployThatDies(WAITING), beside(3), 10);
}, 600_000);

/** The next attempt goes back as well. */
function rollbackThatDies(open: () => Promise<EcsWorld>, words: Readonly<Record<string, string>>): Death {
  const inputs = { ...ROLLBACK, smoke: "failure", ...words };
  return {
    open,
    run: (world, death) => world.run(inputs, "rollback", { death }),
    async mend(world, point) {
      const again = await world.run(inputs, "rollback", { attempt: 2 });
      expectNoSecret(again);
      expect({ point, log: again.log, ...again.outputs }).toMatchObject({
        point,
        decision: SETTLED,
        undone: "yes",
        "task-definition": "shop:1",
      });
      const { live, records, locks, marks } = remainsOf(world);
      expect({ point, live, records, locks, marks }).toEqual({
        point,
        live: "shop:1",
        records: [expect.stringMatching(/^(failure|inactive) .*phase=rolled-back/)],
        locks: 1,
        marks: 0,
      });
      const [, ...back] = shiftsIn(world);
      expect({ point, back }).toEqual({ point, back: [expect.stringMatching(/ shop:1$/)] });
    },
  };
}

const deployed =
  (inputs: Readonly<Record<string, string>>, minutes: readonly [after: number, before?: number], decision: string) =>
  async () => {
    const world = await shiftWorld(...minutes);
    const run = await world.run(inputs);
    expect({ log: run.log, ...run.outputs }).toMatchObject({ decision });
    return world;
  };

const underWay = rollbackThatDies(deployed(SHIFT_REQUEST, [60], "started"), { deploy: "started" });
/** CodeDeploy takes minutes to bring the old release out again, as it does where an image has to be pulled. */
const finished = rollbackThatDies(deployed(WAITING, [1, 3], "success"), { deploy: "success" });

test.each([
  ["that stops a deployment of CodeDeploy", underWay],
  ["of what CodeDeploy has finished", finished],
])(
  "a rollback %s and dies is taken up, and goes back once",
  async (_, death) => {
    await die(death, beside(1), 10);
  },
  900_000,
);
