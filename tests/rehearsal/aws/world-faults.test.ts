import { DescribeServicesCommand, ListServiceDeploymentsCommand, UpdateServiceCommand } from "@aws-sdk/client-ecs";
import { DescribeTargetGroupsCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import { expect, onTestFinished, test } from "vitest";
import { createRateLimits } from "../../../src/rehearsal/aws/faults/rate-limits.ts";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { openWorld } from "./aws-fixture.ts";

const PLACE = { cluster: "shop-production", service: "shop" };

async function faultWorld(...faults: WorldFault[]) {
  const world = await openWorld({ faults });
  onTestFinished(() => world.close());
  const update = () => world.ecs.send(new UpdateServiceCommand({ ...PLACE, forceNewDeployment: true }));
  const service = async () => {
    const answer = await world.ecs.send(
      new DescribeServicesCommand({ cluster: PLACE.cluster, services: [PLACE.service] }),
    );
    return answer.services?.[0];
  };
  const listed = async () => (await world.ecs.send(new ListServiceDeploymentsCommand(PLACE))).serviceDeployments ?? [];
  const pass = (seconds: number) => world.clock.push(seconds * 1000);
  return { ...world, update, service, listed, pass };
}

test.each([
  ["ecs:RegisterTaskDefinition", 20, 1],
  ["ecs:UpdateService", 50, 5],
  ["ecs:DescribeServiceDeployments", 50, 20],
  ["ecs:DescribeServices", 100, 20],
  ["ecs:RunTask", 100, 40],
])("%s has a bucket of %i calls that fills by %i a second", (operation, burst, perSecond) => {
  let now = 0;
  const take = createRateLimits(() => now);
  const drained = () => {
    let count = 0;
    while (take(operation)) count += 1;
    return count;
  };
  expect(drained()).toBe(burst);
  now += 3_000;
  expect(drained()).toBe(Math.min(burst, 3 * perSecond));
  now += 3_600_000;
  expect(drained()).toBe(burst);
});

test("a bucket is shared by the calls that AWS counts together, and other calls have none", () => {
  const take = createRateLimits(() => 0);
  for (let count = 0; count < 50; count += 1) take("ecs:DescribeServiceDeployments");
  expect(take("ecs:ListServiceDeployments")).toBe(false);
  expect(Array.from({ length: 500 }, () => take("ecs:StopServiceDeployment"))).not.toContain(false);
});

test("throttling begins with the first write and ends", async () => {
  const { update, service, pass } = await faultWorld({ kind: "throttle", lasts: 60_000 });
  expect((await service())?.status).toBe("ACTIVE");
  await update();
  await expect(service()).rejects.toMatchObject({ name: "ThrottlingException", message: "Rate exceeded" });
  pass(61);
  expect((await service())?.status).toBe("ACTIVE");
});

test("reads lag behind an update: the service, its current deployment and the list of deployments", async () => {
  const { update, service, listed, pass } = await faultWorld({ kind: "stale", lasts: 60_000 });
  const before = await service();
  const { service: told } = await update();
  expect(told?.deployments?.[0]?.id).not.toBe(before?.deployments?.[0]?.id);
  pass(59);
  expect((await service())?.deployments?.[0]?.id).toBe(before?.deployments?.[0]?.id);
  expect((await service())?.currentServiceDeployment).toBe(before?.currentServiceDeployment);
  expect(await listed()).toHaveLength(1);
  pass(2);
  expect((await service())?.deployments?.[0]?.id).toBe(told?.deployments?.[0]?.id);
  expect(await listed()).toHaveLength(2);
});

test("a lost answer belongs to an update that was carried out, and is lost once", async () => {
  const { update, listed } = await faultWorld({ kind: "lose-answer", operation: "ecs:UpdateService" });
  await expect(update()).rejects.toThrow();
  expect(await listed()).toHaveLength(2);
  await update();
  expect(await listed()).toHaveLength(3);
});

test("a permission that goes with the first write is missing from then on", async () => {
  const { update, listed } = await faultWorld({
    kind: "deny",
    operation: "ecs:ListServiceDeployments",
    after: "ecs:UpdateService",
  });
  expect(await listed()).toHaveLength(1);
  await update();
  await expect(listed()).rejects.toMatchObject({ name: "AccessDeniedException" });
});

test("an operation that is unavailable answers 503 in its service's own form", async () => {
  const { elb } = await faultWorld({ kind: "unavailable", operation: "elbv2:DescribeTargetGroups" });
  await expect(elb.send(new DescribeTargetGroupsCommand({}))).rejects.toMatchObject({
    name: "ServiceUnavailable",
    $metadata: { httpStatusCode: 503 },
  });
});

test("an ECS that is away answers 503 to every call and carries nothing out, until it is back", async () => {
  const world = await faultWorld();
  world.world.failEcs(true);
  await expect(world.update()).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  await expect(world.service()).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  world.world.failEcs(false);
  expect((await world.service())?.deployments).toHaveLength(1);
});
