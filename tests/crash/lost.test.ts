import { expect, inject, test } from "vitest";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { toFullTraffic } from "./holds.ts";
import { expectSettled } from "./invariants.ts";
import { operate, reconcileToEnd, reportRun } from "./lost-run.ts";
import { FINISH, PIPELINE, ROLLBACK } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;

/** The run is lost with its bundle: nobody comes but the reconciler. */
function lost(open: Death["open"], run: Death["run"]): Death {
  return {
    open,
    run,
    async mend(world, point) {
      reportRun(world, "cancelled");
      expect({ point, end: await reconcileToEnd(world) }).toEqual({ point, end: "nothing_open" });
      expectSettled(world, point);
    },
  };
}

function after(strategy: "ROLLING" | "BLUE_GREEN", bringThere: (world: EcsWorld) => Promise<void>) {
  return async () => {
    const world = await crashWorld({ strategy });
    reportRun(world, null);
    await world.run(PIPELINE);
    await bringThere(world);
    return world;
  };
}

const opened = (strategy: "ROLLING" | "BLUE_GREEN") => async () => {
  const world = await crashWorld({ strategy });
  reportRun(world, null);
  return world;
};
const nothing = async () => undefined;
const deploy: Death["run"] = (world, death) => world.run(PIPELINE, "deploy-ecs", { death });
const finish: Death["run"] = (world, death) => world.run(FINISH, "deploy-ecs", { death });
const failing = { smoke: "failure" };
const undo =
  (words: Readonly<Record<string, string>>): Death["run"] =>
  (world, death) =>
    world.run({ ...ROLLBACK, ...words }, "rollback", { death });

const LOST = [
  ["a rolling deploy", lost(opened("ROLLING"), deploy), 3],
  ["a blue/green deploy", lost(opened("BLUE_GREEN"), deploy), 3],
  ["the finish of a rolling deploy", lost(after("ROLLING", nothing), finish), 1],
  ["the finish of a blue/green deploy", lost(after("BLUE_GREEN", toFullTraffic), finish), 3],
  ["the rollback of a rolling deploy", lost(after("ROLLING", nothing), undo({ deploy: "success", ...failing })), 3],
  ["the rollback of a held deploy", lost(after("BLUE_GREEN", nothing), undo({ deploy: "paused", ...failing })), 3],
] as const;
/** What is played beside every write in each run of the tests; all of them die at every request. */
const OFTEN: readonly string[] = ["the finish of a blue/green deploy", "the rollback of a held deploy"];

test.each(LOST.filter(([name]) => inject("everyRequest") || OFTEN.includes(name)))(
  "%s that dies with its run is settled by the reconciler alone",
  async (_, death, writes) => {
    expect(await die(death)).toBeGreaterThan(writes);
  },
  900_000,
);

test.runIf(inject("everyRequest"))(
  "a reconciler that dies is taken up by the next one, and nothing is done twice",
  async () => {
    const reconcile: Death["run"] = (world, death) => {
      reportRun(world, "cancelled");
      return operate(world, "reconcile", { death });
    };
    expect(await die(lost(after("BLUE_GREEN", nothing), reconcile))).toBeGreaterThan(3);
  },
  900_000,
);
