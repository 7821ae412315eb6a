import { expect, test } from "vitest";
import { DIGESTS, type EcsWorld, ecsWorld } from "./ecs-world.ts";
import { DEPLOY } from "./pipeline-inputs.ts";

const FINISH = { ...DEPLOY, digest: "", hold: "false", mode: "finish" };

/** Ends the pause that stands, as canary-monitor does. */
function moveOn(world: EcsWorld): void {
  for (const { hooks } of world.aws.state().services[0]?.deployments ?? []) {
    for (const hook of hooks) if (hook.status === "AWAITING_ACTION") hook.status = "SUCCEEDED";
  }
}

async function heldAt(world: EcsWorld, stage: string): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    const held = world.aws.state().services[0]?.deployments.at(-1);
    if (held?.stage === stage && held.hooks.some(({ status }) => status === "AWAITING_ACTION")) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`never held at ${stage}`);
}

const configuration = (world: EcsWorld) => world.aws.state().services[0]?.configuration;
function statuses(world: EcsWorld): readonly string[] {
  const repositories = [...world.github.model.repositories.values()];
  const deployments = repositories.flatMap((repository) => [...repository.deployments.values()]);
  return deployments.flatMap((deployment) =>
    deployment.statuses.map(({ state, description }) => `${state} ${description}`),
  );
}

test("a blue/green release is held at test traffic and finished from production traffic; what was changed is given back", async () => {
  const world = await ecsWorld();
  const former = structuredClone(configuration(world));
  const held = await world.run(DEPLOY);
  expect({ log: held.log, status: held.status, ...held.outputs }).toMatchObject({
    status: 0,
    decision: "paused",
    "reason-code": "held_for_judgement",
    "held-at": "test",
    changed: "yes",
    address: "https://test.shop.example",
    "task-definition": "shop:2",
    "previous-task-definition": "shop:1",
  });
  expect(configuration(world)?.lifecycleHooks).toHaveLength(1);

  const again = await world.run(DEPLOY);
  expect(again.outputs).toMatchObject({ decision: "paused", "service-deployment": held.outputs["service-deployment"] });

  const early = await world.run(FINISH);
  expect(early.outputs).toMatchObject({ decision: "failure", "reason-code": "not_judged" });

  moveOn(world);
  await heldAt(world, "POST_PRODUCTION_TRAFFIC_SHIFT");
  const finished = await world.run(FINISH);
  expect({ log: finished.log, status: finished.status, ...finished.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "proven",
    "live-version": "v1.5.0",
    "held-at": "none",
    address: "https://shop.example",
  });
  expect(configuration(world)).toEqual({ ...former, lifecycleHooks: [] });
  expect(statuses(world)).toEqual([
    expect.stringMatching(/^in_progress ecs-svc\/\d+ shop:2 phase=started$/),
    expect.stringMatching(/phase=held-test$/),
    expect.stringMatching(/phase=held-test$/),
    expect.stringMatching(/phase=finishing$/),
    expect.stringMatching(/^success .* phase=proven$/),
  ]);
  expect(world.aws.calls.get("ecs:UpdateService")).toBe(2);
  expect(world.aws.calls.get("ecs:TagResource")).toBe(1);

  const unchanged = await world.run({ ...DEPLOY, request: "e".repeat(64) });
  expect(unchanged.outputs).toMatchObject({ decision: "unchanged", "reason-code": "already_live", changed: "no" });
  expect(world.aws.gaps).toEqual([]);
});

test("tasks that crash in a blue/green release stop it at the limit, and ECS goes back", async () => {
  const world = await ecsWorld({ bad: { crash: "at-start" } });
  const { status, outputs, log } = await world.run({ ...DEPLOY, digest: DIGESTS.bad, version: "v1.6.0" });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "tasks_failing",
    changed: "yes",
  });
  expect(log).toContain("EssentialContainerExited");
  expect(world.aws.live("shop").version).toBe("v1.4.0");
  expect(configuration(world)?.lifecycleHooks).toEqual([]);
});

test("tasks that crash in a rolling release are left to the circuit breaker, and its rollback is a failure", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", bad: { crash: "at-start" } });
  const { status, outputs, log } = await world.run({ ...DEPLOY, digest: DIGESTS.bad, version: "v1.6.0" });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "rolled_back_by_circuit_breaker",
    changed: "yes",
  });
});

test("a rolling release is followed to its proof", async () => {
  const world = await ecsWorld({ strategy: "ROLLING" });
  const { outputs, log } = await world.run(DEPLOY);
  expect({ log, ...outputs }).toMatchObject({
    decision: "success",
    "reason-code": "proven",
    "held-at": "none",
    address: "https://shop.example",
  });
  const finished = await world.run(FINISH);
  expect(finished.outputs).toMatchObject({ decision: "success", "live-version": "v1.5.0" });
});

test("a session that is revoked on the way is assumed anew", async () => {
  const world = await ecsWorld();
  const running = world.run(DEPLOY);
  while ((world.aws.calls.get("ecs:UpdateService") ?? 0) === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  world.aws.expireSessions();
  const { outputs, log } = await running;
  expect({ log, ...outputs }).toMatchObject({ decision: "paused" });
  expect(world.aws.calls.get("sts:AssumeRoleWithWebIdentity")).toBe(2);
});

test("a dry run prints the plan with hidden values and writes nothing", async () => {
  const world = await ecsWorld();
  const { status, outputs, log } = await world.run({ ...DEPLOY, "dry-run": "true" });
  expect({ status, ...outputs }).toMatchObject({ status: 0, decision: "planned", changed: "no", record: "" });
  expect(log).toContain("pause at: test, production");
  expect([...world.aws.calls.keys()].filter((call) => !/Describe|List|Assume/.test(call))).toEqual([]);
  expect(statuses(world)).toEqual([]);
});

test("a role that may not update names the action, and nothing was changed", async () => {
  const world = await ecsWorld({ role: { denies: ["ecs:UpdateService"] } });
  const { outputs, log } = await world.run(DEPLOY);
  expect(outputs).toMatchObject({ decision: "failure", "reason-code": "refused_by_platform", changed: "no" });
  expect(log).toContain("Allow ecs:UpdateService");
});

test("another hand's deployment supersedes ours: their pauses of ours are ended and the configuration is given back", async () => {
  const world = await ecsWorld();
  await world.run(DEPLOY);
  const theirs = world.aws.supersede("shop", `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.old}`);
  const { outputs, log } = await world.run({ ...DEPLOY, "wait-for-minutes": "20" });
  expect({ log, ...outputs }).toMatchObject({ decision: "superseded", "reason-code": "superseded", changed: "yes" });
  expect(log).toContain(theirs);
  expect(configuration(world)?.lifecycleHooks).toEqual([]);
});

test("as a drop-in without waiting it says started, never success", async () => {
  const world = await ecsWorld();
  const { status, outputs } = await world.run({
    "task-definition": "shop:1",
    cluster: "shop-production",
    service: "shop",
    "force-new-deployment": "true",
    "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
    "aws-region": "eu-west-1",
  });
  expect({ status, ...outputs }).toMatchObject({
    status: 0,
    decision: "started",
    "reason-code": "not_waited_for",
    "task-definition-arn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:1",
  });
});
