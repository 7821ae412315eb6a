import { expect, test } from "vitest";
import { toFullTraffic } from "../../crash/holds.ts";
import { operate, reconcileToEnd, reportRun } from "../../crash/lost-run.ts";
import { FINISH, ORDER } from "../../crash/requests.ts";
import { type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { DEPLOY, RUN } from "../pipeline-inputs.ts";
import { at, atWrite, expectCleanStop, PATIENCE_MILLISECONDS, platformWrites, SLOW } from "./cancelled-run.ts";

/** A deployment that is held and whose run is lost. */
async function abandoned(): Promise<EcsWorld> {
  const world = await ecsWorld();
  reportRun(world, null);
  const run = await world.run(DEPLOY);
  expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "paused" });
  reportRun(world, "cancelled");
  world.changeScale(SLOW);
  return world;
}

test.each([
  ["while it looks", { cancelledAt: at("ecs:DescribeServiceDeployments") }],
  ["just before it goes back", { cancelledAt: at("POST /graphql", 3), cancelledBy: "SIGTERM" }],
] as const)(
  "fault 17: a reconciler that is cancelled %s stops cleanly and writes nothing further",
  async (_, cancelled) => {
    const world = await abandoned();
    expectCleanStop(await operate(world, "reconcile", { cancelled }));
    expect(world.aws.calls.get("ecs:ContinueServiceDeployment")).toBeUndefined();
  },
);

test("fault 17: a reconciler that is cancelled while it finds pauses of a closed deployment leaves them to the next one", async () => {
  const world = await ecsWorld();
  reportRun(world, null);
  expect((await world.run(DEPLOY)).outputs).toMatchObject({ decision: "paused" });
  const service = world.aws.state().services[0];
  const paused = structuredClone(service?.configuration ?? {});
  await toFullTraffic(world);
  expect((await world.run(FINISH)).outputs).toMatchObject({ decision: "success" });
  if (service !== undefined) service.configuration = paused;
  reportRun(world, "cancelled");
  world.changeScale(SLOW);
  expectCleanStop(await operate(world, "reconcile", { cancelled: { cancelledAt: at("ecs:DescribeServices") } }));
  expect((await operate(world, "reconcile")).outputs.settled).toContain("configuration-restored");
});

test("fault 17: a reconciler that is cancelled while it goes back begins nothing else, and the next one settles it", async () => {
  const world = await abandoned();
  const run = await operate(world, "reconcile", { cancelled: { cancelledAt: at("ecs:ContinueServiceDeployment") } });
  expect(run.stoppedIn, run.log).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(run.outputs.decision).toMatch(/^(unknown|settled)$/);
  expect(platformWrites(run).filter((write) => write !== "ecs:UpdateService")).toEqual([]);
  world.changeScale(60);
  expect(await reconcileToEnd(world)).toBe("nothing_open");
  expect(world.aws.calls.get("ecs:ContinueServiceDeployment")).toBe(1);
});

test.each([
  ["while it looks", at("ecs:DescribeServiceDeployments", 2)],
  ["while the record is given its word", atWrite(/\/statuses$/)],
] as const)("fault 17: a resume that is cancelled %s stops cleanly and moves nothing", async (_, cancelledAt) => {
  const world = await abandoned();
  const inputs = { mode: "move", order: "continue", request: RUN.request };
  expectCleanStop(await operate(world, "resume", { inputs, cancelled: { cancelledAt } }));
  expect(world.aws.calls.get("ecs:ContinueServiceDeployment")).toBeUndefined();
});

test("fault 17: a resume that is cancelled while it ends a hold ends no other", async () => {
  const world = await abandoned();
  const inputs = { mode: "move", order: "full", request: RUN.request };
  const run = await operate(world, "resume", {
    inputs,
    cancelled: { cancelledAt: at("ecs:ContinueServiceDeployment") },
  });
  expectCleanStop(run);
  expect(world.aws.calls.get("ecs:ContinueServiceDeployment")).toBe(1);
});

async function released(): Promise<EcsWorld> {
  const world = await ecsWorld({ strategy: "ROLLING" });
  for (const inputs of [DEPLOY, FINISH]) {
    const run = await world.run(inputs);
    expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "success" });
  }
  world.changeScale(SLOW);
  return world;
}

test("fault 17: a rollback by hand that is cancelled while it looks changes nothing", async () => {
  const world = await released();
  const run = await world.run(ORDER, "rollback", { cancelledAt: at("ecs:DescribeServices") });
  expect(run.stoppedIn, run.log).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(run.outputs).toMatchObject({ undone: "no" });
  expect(run.status).not.toBe(0);
  expect(platformWrites(run)).toEqual([]);
});

test("fault 17: a rollback by hand that is cancelled while it brings the old release out is finished when it is ordered again", async () => {
  const world = await released();
  const run = await world.run(ORDER, "rollback", { cancelledAt: at("ecs:UpdateService") });
  expect(run.stoppedIn, run.log).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(run.status).not.toBe(0);
  expect(platformWrites(run)).toEqual([]);
  world.changeScale(60);
  const again = await world.run(ORDER, "rollback", { attempt: 2 });
  expect({ log: again.log, ...again.outputs }).toMatchObject({ undone: "yes", "task-definition": "shop:1" });
  expect(world.aws.state().services[0]?.deployments.map(({ target }) => target.taskDefinition.revision)).toEqual([
    1, 2, 1,
  ]);
});
