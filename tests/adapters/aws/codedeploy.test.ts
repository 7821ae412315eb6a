import { expect, test } from "vitest";
import { assessRollout } from "../../../src/core/rollout/assess-rollout.ts";
import type { CodeDeploySeed } from "../../../src/rehearsal/aws/codedeploy/shift-records.ts";
import { BAD, NEW, SHOP } from "../../rehearsal/aws/aws-fixture.ts";
import { type EcsWire, ecsWire } from "./ecs-wire.ts";

const APP_SPEC = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION>
        LoadBalancerInfo:
          ContainerName: app
          ContainerPort: 8080
`;
const NAMED = { application: "AppECS-shop-production-shop", group: "DgpECS-shop-production-shop" };

function wire(codeDeploy: CodeDeploySeed = {}, more: Parameters<typeof ecsWire>[0] = {}): Promise<EcsWire> {
  return ecsWire({ services: [{ ...SHOP, strategy: "ROLLING", codeDeploy }], ...more });
}

async function register({ target }: EcsWire, image: string): Promise<string> {
  const [name = "", digest = ""] = image.split("@");
  const plan = await target.plan({ kind: "image", image: name, digest, container: "app" });
  const answer = await target.act({ kind: "register", plan });
  if (answer.kind !== "accepted") throw new Error(answer.message);
  return answer.release;
}

async function start(one: EcsWire, image: string, more = {}) {
  const release = await register(one, image);
  const shift = { ...NAMED, appSpec: APP_SPEC, config: "", description: "", ...more };
  const wish = {
    release,
    holds: undefined,
    strategy: undefined,
    bakeMinutes: undefined,
    desiredCount: undefined,
    force: false,
    shift,
  };
  return one.target.act({ kind: "start", wish });
}

async function started(one: EcsWire, image: string): Promise<string> {
  const answer = await start(one, image);
  if (answer.kind !== "accepted") throw new Error(answer.message);
  expect(answer.rollout).toMatch(/^d-[A-Z0-9]{9}$/);
  return answer.rollout;
}

const assessed = async ({ target }: EcsWire, rollout: string) =>
  assessRollout(await target.observe(rollout), { failedTasks: undefined });

test("a deployment is started by the AppSpec, followed through its waits, and proven by the primary task set", async () => {
  const one = await wire({ readyWaitMinutes: 10, terminationWaitMinutes: 20 });
  const before = await one.target.observe();
  expect(before).toMatchObject({
    steerable: true,
    shift: { waitMinutes: 30 },
    live: { release: "shop:1" },
    primary: { complete: true, rollout: expect.stringMatching(/^d-/) },
    inFlight: [],
  });
  const rollout = await started(one, NEW);
  expect(await assessed(one, rollout)).toMatchObject({ kind: "in-progress", stage: "pending" });
  one.pass(3);
  const waiting = await one.target.observe(rollout);
  expect(waiting.rollout).toMatchObject({ release: "shop:2", stage: "ready", tasks: { wanted: 2, running: 2 } });
  expect(waiting.live.release).toBe("shop:1");
  expect((await one.target.observe()).inFlight).toMatchObject([{ id: rollout, release: "shop:2" }]);
  expect(await one.target.prove({ release: "shop:2", rollout })).toMatchObject({ kind: "pending" });
  one.pass(12);
  expect((await one.target.observe(rollout)).rollout?.stage).toBe("termination-wait");
  one.pass(25);
  expect(await assessed(one, rollout)).toMatchObject({ kind: "succeeded", running: 2 });
  expect(await one.target.prove({ release: "shop:2", rollout })).toMatchObject({ kind: "proven", running: 2 });
  expect(one.world.gaps).toEqual([]);
  expect(one.defects).toEqual([]);
});

test("stopping falls back to the old release; a second stop, and one that comes too late, are states and no errors", async () => {
  const one = await wire({ autoRollback: [] });
  const rollout = await started(one, NEW);
  one.pass(3);
  expect(await one.target.act({ kind: "stop-with-rollback", rollout })).toMatchObject({ kind: "accepted" });
  expect(await assessed(one, rollout)).toMatchObject({ kind: "rolling-back", cause: "person" });
  expect(await one.target.act({ kind: "stop-with-rollback", rollout })).toMatchObject({
    kind: "refused",
    why: "conflict",
  });
  one.pass(2);
  expect(await assessed(one, rollout)).toMatchObject({ kind: "rolled-back", cause: "person" });
  expect(await one.target.prove({ release: "shop:1" })).toMatchObject({ kind: "proven", release: "shop:1" });
});

test("a finished deployment is rolled back by one of its own, with the AppSpec that stands", async () => {
  const one = await wire();
  const rollout = await started(one, NEW);
  one.pass(15);
  expect((await one.target.observe(rollout)).live.release).toBe("shop:2");
  const answer = await one.target.act({ kind: "restore-release", release: "shop:1", configuration: "" });
  expect(answer).toMatchObject({ kind: "accepted", release: "shop:1", rollout: expect.stringMatching(/^d-/) });
  const back = answer.kind === "accepted" ? answer.rollout : "";
  expect(await assessed(one, rollout)).toMatchObject({ kind: "superseded", by: { rollout: back, release: "shop:1" } });
  one.pass(15);
  expect(await one.target.prove({ release: "shop:1", rollout: back })).toMatchObject({ kind: "proven" });
  expect(await assessed(one, rollout)).toMatchObject({ kind: "superseded", afterSuccess: true });
});

test("a deployment that CodeDeploy gives up is told apart from one that somebody stopped", async () => {
  const one = await wire({}, { bad: { crash: "at-start" } });
  const rollout = await started(one, BAD);
  one.pass(1.5);
  const { stoppedTasks } = await one.diagnosis.explain({ rollout, since: new Date(0) });
  expect(stoppedTasks).not.toEqual([]);
  one.pass(62);
  expect(await assessed(one, rollout)).toMatchObject({
    kind: "rolled-back",
    cause: "platform",
    reason: expect.stringContaining("timed out"),
  });
});

test("without a way back of its own a deployment that was stopped is stopped, and no success", async () => {
  const one = await wire({ readyWaitMinutes: 5, readyAction: "STOP_DEPLOYMENT", autoRollback: [] });
  const rollout = await started(one, NEW);
  one.pass(10);
  expect(await assessed(one, rollout)).toMatchObject({ kind: "stopped" });
});

test("refusals name the conflict, the permission or the group that is missing", async () => {
  const one = await wire();
  await started(one, NEW);
  expect(await start(one, NEW)).toMatchObject({ kind: "refused", why: "conflict" });
  expect(await start(one, NEW, { group: "nobody" })).toMatchObject({ kind: "refused", why: "missing" });
  expect(await start(one, NEW, { appSpec: "version: 0.0" })).toMatchObject({
    kind: "refused",
    why: "invalid",
    message: expect.stringContaining("`Resources`"),
  });
  const poor = await wire({}, { denies: ["codedeploy:CreateDeployment"] });
  expect(await start(poor, NEW)).toMatchObject({
    kind: "refused",
    why: "forbidden",
    remedy: expect.stringContaining("codedeploy:CreateDeployment"),
  });
});

test("a description that is too long is cut, and a configuration is handed on", async () => {
  const one = await wire();
  const answer = await start(one, NEW, {
    description: "d".repeat(600),
    config: "CodeDeployDefault.ECSCanary10Percent5Minutes",
  });
  expect(answer.kind).toBe("accepted");
  one.pass(2);
  expect(one.world.live("shop").trafficWeights).toEqual({ "1.4.0": 90, "1.5.0": 10 });
});

test("a deployment whose id nobody noted is found by its release and its beginning, over or not", async () => {
  const one = await wire({ autoRollback: [] });
  const began = new Date(one.clock.now());
  const rollout = await started(one, NEW);
  one.pass(1);
  expect(await one.history.rolloutOf({ release: "shop:2", since: began })).toBe(rollout);
  expect(await one.target.act({ kind: "stop-with-rollback", rollout })).toMatchObject({ kind: "accepted" });
  one.pass(30);
  expect(await one.history.rolloutOf({ release: "shop:2", since: began })).toBe(rollout);
  expect(await one.history.rolloutOf({ release: "shop:9", since: began })).toBeUndefined();
  const later = new Date(one.clock.now());
  expect(await one.history.rolloutOf({ release: "shop:2", since: later })).toBeUndefined();
});
