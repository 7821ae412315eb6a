import { expect, inject, test } from "vitest";
import type { EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEveryRequest, dieAtEveryWrite } from "./deaths.ts";
import { expectNoSecret, expectSettled, remainsOf } from "./invariants.ts";
import { reconcileToEnd, reportRun } from "./lost-run.ts";
import { FINISH, PIPELINE, ROLLBACK } from "./requests.ts";

const die = inject("everyRequest") ? dieAtEveryRequest : dieAtEveryWrite;

/** The fewest phases that are several. */
const open = () => crashWorld({ strategy: "BLUE_GREEN", target: ['phases: "50%@1m, 100%"'], bakeMinutes: 1 });
const WATCH = { ...ROLLBACK, watch: "none" };

async function goOn(world: EcsWorld, bundles: readonly ("deploy" | "watch" | "finish")[], point: string) {
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

async function opened(until: "deploy" | "watch"): Promise<EcsWorld> {
  const world = await open();
  reportRun(world, null);
  const held = await world.run(PIPELINE);
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  if (until === "deploy") return world;
  const moved = await world.run(WATCH, "canary-monitor");
  expect({ log: moved.log, ...moved.outputs }).toMatchObject({ decision: "success" });
  return world;
}

const watch: Death["run"] = (world, death) => world.run(WATCH, "canary-monitor", { death });
const finish: Death["run"] = (world, death) => world.run(FINISH, "deploy-ecs", { death });

test("a phased deploy that dies while it begins is taken up, started once and goes through its phases", async () => {
  const death: Death = {
    open,
    run: (world, at) => world.run(PIPELINE, "deploy-ecs", { death: at }),
    mend: (world, point) => goOn(world, ["deploy", "watch", "finish"], point),
  };
  expect(await die(death)).toBeGreaterThan(3);
}, 900_000);

test("a watch that dies between phases goes on from where the traffic stands", async () => {
  const mend: Death["mend"] = (world, point) => goOn(world, ["watch", "finish"], point);
  expect(await die({ open: () => opened("deploy"), run: watch, mend })).toBeGreaterThan(2);
}, 900_000);

test("the finish of a phased deploy that dies is taken up", async () => {
  const mend: Death["mend"] = (world, point) => goOn(world, ["finish"], point);
  expect(await die({ open: () => opened("watch"), run: finish, mend })).toBeGreaterThan(3);
}, 900_000);

test("fault 59: a phased deploy that is lost between a shift of traffic and its proof is settled by the reconciler", async () => {
  const mend: Death["mend"] = async (world, point) => {
    reportRun(world, "cancelled");
    expect({ point, end: await reconcileToEnd(world) }).toEqual({ point, end: "nothing_open" });
    expectSettled(world, point);
  };
  expect(await die({ open: () => opened("deploy"), run: watch, mend })).toBeGreaterThan(2);
}, 900_000);
