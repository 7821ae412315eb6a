import { expect } from "vitest";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import type { Death } from "./deaths.ts";
import { expectNoSecret, expectSettled, remainsOf } from "./invariants.ts";
import { reportRun } from "./lost-run.ts";
import { FINISH, PIPELINE, ROLLBACK } from "./requests.ts";

/** The fewest phases that are several. */
export const open = () => crashWorld({ strategy: "BLUE_GREEN", target: ['phases: "50%@1m, 100%"'], bakeMinutes: 1 });
const WATCH = { ...ROLLBACK, watch: "none" };

/** Runs the next bundles of the deployment in a second attempt, and expects that it has ended well and once. */
export async function goOn(world: EcsWorld, bundles: readonly ("deploy" | "watch" | "finish")[], point: string) {
  const turns = {
    deploy: { inputs: PIPELINE, bundle: "deploy-ecs", decision: "paused" },
    watch: { inputs: WATCH, bundle: "canary-monitor", decision: "success" },
    finish: { inputs: FINISH, bundle: "deploy-ecs", decision: "success" },
  } as const;
  for (const name of bundles) {
    const { inputs, bundle, decision } = turns[name];
    const run = await world.run(inputs, bundle, { attempt: 2 });
    expectNoSecret(run);
    expect({ point, name, log: run.log, ...run.outputs }).toMatchObject({ point, name, decision });
  }
  expectSettled(world, point);
  expect({ point, ...remainsOf(world) }).toMatchObject({ point, started: ["shop:1", "shop:2"], live: "shop:2" });
}

/** Opens a world whose phased deployment has come so far. */
export async function opened(until: "deploy" | "watch"): Promise<EcsWorld> {
  const world = await open();
  reportRun(world, null);
  const held = await world.run(PIPELINE);
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  if (until === "deploy") return world;
  const moved = await world.run(WATCH, "canary-monitor");
  expect({ log: moved.log, ...moved.outputs }).toMatchObject({ decision: "success" });
  return world;
}

/** Watches until the next shift. */
export const watch: Death["run"] = (world, death) => world.run(WATCH, "canary-monitor", { death });
