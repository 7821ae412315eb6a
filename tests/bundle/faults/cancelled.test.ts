import { expect, test } from "vitest";
import { toFullTraffic } from "../../crash/holds.ts";
import type { SeenRequest } from "../death-watch.ts";
import { type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { DEPLOY, RUN } from "../pipeline-inputs.ts";
import { at, behindWrite, expectCleanStop, PATIENCE_MILLISECONDS, platformWrites, SLOW } from "./cancelled-run.ts";

type World = NonNullable<Parameters<typeof ecsWorld>[0]>;

const PHASED = { target: ['phases: "50%@10m, 100%"'], bakeMinutes: 1 } as const;

async function held(differs: World = {}): Promise<EcsWorld> {
  const world = await ecsWorld(differs);
  const run = await world.run(DEPLOY);
  expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "paused" });
  world.changeScale(SLOW);
  return world;
}

test.each([
  ["before anything is written", { strategy: "ROLLING" }, at("ecs:DescribeServices"), "no"],
  ["while the definition is registered", { strategy: "ROLLING" }, at("ecs:RegisterTaskDefinition"), ""],
  ["while the service is updated", { strategy: "ROLLING" }, at("ecs:UpdateService"), ""],
  ["while it waits for its hold", {}, behindWrite(/^ecs:UpdateService$/, "ecs:DescribeServiceDeployments"), ""],
] as const)(
  "fault 17: a deploy that is cancelled %s stops cleanly and starts nothing",
  async (_, differs, cancelledAt, changed) => {
    const world = await ecsWorld(differs);
    world.changeScale(SLOW);
    const run = await world.run(DEPLOY, "deploy-ecs", { cancelledAt });
    expectCleanStop(run);
    if (changed !== "") expect(run.outputs.changed).toBe(changed);
    const started = (world.aws.state().services[0]?.deployments.length ?? 0) - 1;
    expect(started > 0 && run.outputs.changed === "no").toBe(false);
  },
);

test.each([
  ["while it raises the traffic", {}, at("ecs:ContinueServiceDeployment"), SLOW],
  // The judgement's begin is noted in the record; ten minutes of it are one here.
  ["while it judges a phase", PHASED, behindWrite(/\/statuses$/, "ecs:DescribeServiceDeployments"), 10],
] as const)(
  "fault 17: a watch that is cancelled %s stops cleanly and moves nothing further",
  async (_, differs, cancelledAt, scale) => {
    const world = await held(differs);
    world.changeScale(scale);
    const run = await world.run({ ...RUN, watch: "none" }, "canary-monitor", { cancelledAt });
    expectCleanStop(run);
    expect(run.outputs.decision).toBe("unknown");
  },
);

test("fault 17: a watch that is cancelled at the look that finds it done says so and moves nothing", async () => {
  const world = await held();
  const waiting = () => {
    const [deployment] = world.aws.state().services[0]?.deployments.slice(-1) ?? [];
    return deployment?.hooks.filter(({ status }) => status === "AWAITING_ACTION").map(({ stage }) => stage);
  };
  const cancelledAt = ({ what }: SeenRequest) =>
    what === "ecs:DescribeServiceDeployments" && waiting()?.[0] === "POST_PRODUCTION_TRAFFIC_SHIFT";
  const run = await world.run({ ...RUN, watch: "none" }, "canary-monitor", { cancelledAt });
  expect(run.stoppedIn, run.log).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(run.outputs, run.log).toMatchObject({ decision: "success", "reason-code": "not_judged" });
  expect(platformWrites(run)).toEqual([]);
  expect(waiting()).toEqual(["POST_PRODUCTION_TRAFFIC_SHIFT"]);
});

test("fault 17: a finish that is cancelled before it ends the hold leaves it", async () => {
  const world = await held();
  world.changeScale(60);
  await toFullTraffic(world);
  world.changeScale(SLOW);
  const run = await world.run({ ...RUN, strict: "true", mode: "finish" }, "deploy-ecs", {
    cancelledAt: at("ecs:DescribeServiceDeployments"),
  });
  expectCleanStop(run);
  expect(world.aws.calls.get("ecs:ContinueServiceDeployment")).toBeUndefined();
});

test("fault 17: a rollback that is cancelled after its first write goes to its end", async () => {
  const world = await held();
  const words = { deploy: "paused", smoke: "failure" };
  const cancelledAt = at("ecs:ContinueServiceDeployment");
  const run = await world.run({ ...RUN, ...words }, "rollback", { cancelledAt });
  expect(run.stoppedIn).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(run.outputs.decision).not.toBe("unchanged");
  const again = await world.run({ ...RUN, ...words }, "rollback", { attempt: 2 });
  expect({ log: again.log, ...again.outputs }).toMatchObject({ undone: "yes", "task-definition": "shop:1" });
  expect(world.aws.calls.get("ecs:ContinueServiceDeployment")).toBe(1);
});
