import { expect, it } from "vitest";
import { assessRollout } from "../../../src/core/rollout/assess-rollout.ts";
import type { ServiceRecord } from "../../../src/rehearsal/aws/ecs/state.ts";
import { BAD, NEW, SHOP } from "../../rehearsal/aws/aws-fixture.ts";
import { type EcsWire, ecsWire } from "./ecs-wire.ts";

const ROLLING = { services: [{ ...SHOP, strategy: "ROLLING" as const }] };
const HEALTH = "elasticloadbalancing:DescribeTargetHealth";

async function start(wire: EcsWire): Promise<string> {
  const plan = await wire.target.plan({ kind: "image", image: NEW, container: "app" });
  const registered = await wire.target.act({ kind: "register", plan });
  if (registered.kind !== "accepted") throw new Error("not registered");
  return bringOut(wire, registered.release);
}

async function bringOut(wire: EcsWire, release: string, desiredCount?: number): Promise<string> {
  const leave = { holds: undefined, strategy: undefined, bakeMinutes: undefined, force: false };
  const answer = await wire.target.act({ kind: "start", wish: { ...leave, release, desiredCount } });
  if (answer.kind !== "accepted") throw new Error(answer.message);
  return answer.rollout;
}

/** Brings the new release out to its end. */
async function live(differs: Parameters<typeof ecsWire>[0] = {}) {
  const wire = await ecsWire({ ...ROLLING, ...differs });
  const rollout = await start(wire);
  wire.pass(10);
  return { wire, claim: { release: "shop:2", rollout } };
}

function serviceOf(wire: EcsWire): ServiceRecord {
  const [service] = wire.world.state().services;
  if (service === undefined) throw new Error("no service");
  return service;
}

function setHealth(wire: EcsWire, healthy: boolean, which: (index: number) => boolean = () => true): void {
  const { primary } = serviceOf(wire);
  wire.world
    .state()
    .tasks.filter(({ revision }) => revision === primary)
    .forEach((task, index) => {
      if (which(index)) task.healthy = healthy;
    });
}

it("proves nothing while fewer tasks run than the service wants now, though its deployment succeeded (D6)", async () => {
  const { wire, claim } = await live();
  expect(await wire.target.prove(claim)).toMatchObject({ kind: "proven", running: 2 });
  await bringOut(wire, claim.release, 5);
  for (const one of [claim, { release: "shop:2" }])
    expect(await wire.target.prove(one)).toMatchObject({ kind: "pending", why: expect.stringContaining("2 of 5") });
  wire.pass(3);
  expect(await wire.target.prove(claim)).toMatchObject({ kind: "proven", running: 5 });
});

it("counts only tasks of the release that is proven, none that another one left", async () => {
  const { wire, claim } = await live();
  const { primary } = serviceOf(wire);
  for (const task of wire.world.state().tasks) if (task.revision === primary) task.lastStatus = "PENDING";
  expect(await wire.target.prove(claim)).toMatchObject({ kind: "pending" });
});

it("proves nothing while targets of the release are not healthy, whatever ECS says of its tasks (fault 52)", async () => {
  const { wire, claim } = await live();
  setHealth(wire, false, (index) => index === 0);
  for (const one of [claim, { release: "shop:2" }])
    expect(await wire.target.prove(one)).toMatchObject({
      kind: "pending",
      why: expect.stringContaining("1 of 2 targets"),
    });
  setHealth(wire, true);
  expect(await wire.target.prove(claim)).toMatchObject({ kind: "proven", strength: "full" });
});

it("proves a drop-in's release without the permission to read targets, and says what it did not see", async () => {
  const { wire, claim } = await live({ denies: ["elbv2:DescribeTargetHealth"] });
  expect(await wire.target.prove(claim)).toMatchObject({ kind: "proven", gap: expect.stringContaining(HEALTH) });
  await expect(wire.target.prove({ ...claim, health: "required" })).rejects.toMatchObject({ why: "forbidden" });
});

it("takes a load balancer that cannot be read for no proof where its targets must be healthy (fault 53)", async () => {
  const { wire, claim } = await live();
  const down = await live({ faults: [{ kind: "unavailable", operation: "elbv2:DescribeTargetHealth" }] });
  await expect(down.wire.target.prove({ ...down.claim, health: "required" })).rejects.toMatchObject({
    why: "unavailable",
  });
  expect(await wire.target.prove({ ...claim, health: "required" })).toMatchObject({ kind: "proven" });
});

it("proves a release whose service deployment ECS keeps no longer, by the service's own completed deployment", async () => {
  const { wire, claim } = await live();
  serviceOf(wire).deployments.length = 0;
  expect(await wire.target.prove(claim)).toMatchObject({ kind: "proven", release: "shop:2", strength: "weak" });
  expect(await wire.target.prove({ ...claim, release: "shop:1" })).toMatchObject({ kind: "disproven" });
  expect(await wire.target.prove({ ...claim, rollout: "ecs-svc/1" })).toMatchObject({ kind: "pending" });
});

it("tells a deployment that another one of the same millisecond superseded from one that was stopped", async () => {
  const wire = await ecsWire(ROLLING);
  const rollout = await start(wire);
  const theirs = wire.world.supersede("shop", BAD);
  const [, ours, other] = serviceOf(wire).deployments;
  if (ours === undefined || other === undefined) throw new Error("two deployments");
  Object.assign(other, { createdAt: ours.createdAt });
  wire.pass(1);
  const seen = await wire.target.observe(rollout);
  expect(assessRollout(seen, { failedTasks: undefined })).toMatchObject({
    kind: "superseded",
    by: { rollout: theirs },
  });
  const winner = await wire.target.observe(theirs);
  expect(winner.newer).toBeUndefined();
});
