import {
  ContinueServiceDeploymentCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type ServiceDeployment,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from "@aws-sdk/client-ecs";
import { DescribeRulesCommand, DescribeTargetHealthCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BAD, type Fixture, NEW, openWorld } from "./aws-fixture.ts";

const SERVICE = { cluster: "shop-production", service: "shop" };
const MINUTE = 60_000;

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openWorld({ bad: { crash: "at-start" } });
});
afterEach(async () => {
  await fixture.close();
});

async function register(image: string): Promise<string> {
  const answer = await fixture.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: "shop",
      containerDefinitions: [{ name: "app", image, essential: true }],
    }),
  );
  return answer.taskDefinition?.taskDefinitionArn ?? "";
}

async function deploy(
  image: string,
  stages: ("POST_TEST_TRAFFIC_SHIFT" | "POST_PRODUCTION_TRAFFIC_SHIFT")[] = [],
): Promise<string> {
  const taskDefinition = await register(image);
  const lifecycleHooks = stages.map((stage) => ({
    targetType: "PAUSE" as const,
    lifecycleStages: [stage],
    timeoutConfiguration: { timeoutInMinutes: 40, action: "ROLLBACK" as const },
  }));
  await fixture.ecs.send(
    new UpdateServiceCommand({ ...SERVICE, taskDefinition, deploymentConfiguration: { lifecycleHooks } }),
  );
  const listed = await fixture.ecs.send(new ListServiceDeploymentsCommand(SERVICE));
  return listed.serviceDeployments?.[0]?.serviceDeploymentArn ?? "";
}

async function read(arn: string): Promise<ServiceDeployment> {
  const answer = await fixture.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
  const found = answer.serviceDeployments?.[0];
  if (found === undefined) throw new Error("no such service deployment");
  return found;
}

async function weights(): Promise<number[]> {
  const rule = fixture.world.state().services[0]?.loadBalancers[0]?.advancedConfiguration?.productionListenerRule ?? "";
  const answer = await fixture.elb.send(new DescribeRulesCommand({ RuleArns: [rule] }));
  return (answer.Rules?.[0]?.Actions?.[0]?.ForwardConfig?.TargetGroups ?? []).map((one) => one.Weight ?? -1);
}

async function resume(arn: string, action: "CONTINUE" | "ROLLBACK"): Promise<string> {
  const hookId = (await read(arn)).lifecycleHookDetails?.[0]?.hookId ?? "";
  await fixture.ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }));
  return hookId;
}

const stages = () =>
  fixture.journal
    .entries()
    .filter((one) => one.kind === "lifecycle-stage")
    .map((one) => one.data);

describe("a blue/green deployment", () => {
  it("passes every stage in order, bakes, takes blue away and ends SUCCESSFUL", async () => {
    const arn = await deploy(NEW);
    expect((await read(arn)).status).toBe("PENDING");
    fixture.clock.push(4 * MINUTE);
    expect(await read(arn)).toMatchObject({ status: "IN_PROGRESS", lifecycleStage: "BAKE_TIME" });
    expect(await weights()).toEqual([0, 100]);
    expect(fixture.world.live("shop")).toEqual({
      version: "1.5.0",
      taskDefinition: "shop:2",
      trafficWeights: { "1.5.0": 100 },
    });
    fixture.clock.push(4 * MINUTE);
    const done = await read(arn);
    expect(done).toMatchObject({ status: "SUCCESSFUL", lifecycleStage: "CLEAN_UP" });
    expect(stages()).toEqual([
      "PRE_SCALE_UP",
      "SCALE_UP",
      "POST_SCALE_UP",
      "TEST_TRAFFIC_SHIFT",
      "POST_TEST_TRAFFIC_SHIFT",
      "PRODUCTION_TRAFFIC_SHIFT",
      "POST_PRODUCTION_TRAFFIC_SHIFT",
      "BAKE_TIME",
      "CLEAN_UP",
    ]);
    const { services } = await fixture.ecs.send(
      new DescribeServicesCommand({ cluster: SERVICE.cluster, services: ["shop"] }),
    );
    expect(services?.[0]?.deployments).toMatchObject([
      { status: "PRIMARY", rolloutState: "COMPLETED", runningCount: 2 },
    ]);
    const number = services?.[0]?.deployments?.[0]?.id?.split("/")[1] ?? "";
    expect(done.targetServiceRevision?.arn?.endsWith(`/${number}`)).toBe(true);
  });

  it("waits at each hook with an id of its own, which is good once", async () => {
    const arn = await deploy(NEW, ["POST_TEST_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"]);
    fixture.clock.push(3 * MINUTE);
    const held = await read(arn);
    expect(held).toMatchObject({
      lifecycleStage: "POST_TEST_TRAFFIC_SHIFT",
      lifecycleHookDetails: [{ targetType: "PAUSE", status: "AWAITING_ACTION", timeoutAction: "ROLLBACK" }],
      targetServiceRevision: { requestedTestTrafficWeight: 100, requestedProductionTrafficWeight: 0 },
    });
    const first = await resume(arn, "CONTINUE");
    const again = new ContinueServiceDeploymentCommand({
      serviceDeploymentArn: arn,
      hookId: first,
      action: "CONTINUE",
    });
    await expect(fixture.ecs.send(again)).rejects.toMatchObject({ name: "InvalidParameterException" });
    fixture.clock.push(MINUTE);
    expect(await read(arn)).toMatchObject({
      lifecycleStage: "POST_PRODUCTION_TRAFFIC_SHIFT",
      targetServiceRevision: { requestedProductionTrafficWeight: 100, runningTaskCount: 2 },
      sourceServiceRevisions: [{ requestedProductionTrafficWeight: 0, runningTaskCount: 2 }],
    });
    expect(await resume(arn, "CONTINUE")).not.toBe(first);
    fixture.clock.push(8 * MINUTE);
    expect((await read(arn)).status).toBe("SUCCESSFUL");
  });

  it("goes back within seconds when a held pause is answered with ROLLBACK", async () => {
    const arn = await deploy(NEW, ["POST_PRODUCTION_TRAFFIC_SHIFT"]);
    fixture.clock.push(3 * MINUTE);
    expect(await weights()).toEqual([0, 100]);
    await resume(arn, "ROLLBACK");
    expect((await read(arn)).status).toBe("ROLLBACK_IN_PROGRESS");
    fixture.clock.push(1000);
    expect(await weights()).toEqual([100, 0]);
    fixture.clock.push(MINUTE);
    const done = await read(arn);
    expect(done.status).toBe("ROLLBACK_SUCCESSFUL");
    expect(done.rollback?.serviceRevisionArn).toBe(done.sourceServiceRevisions?.[0]?.arn);
    expect(fixture.world.live("shop").version).toBe("1.4.0");
  });

  it("rolls back by itself when nobody answers a pause", async () => {
    const arn = await deploy(NEW, ["POST_TEST_TRAFFIC_SHIFT"]);
    fixture.clock.push(45 * MINUTE);
    const done = await read(arn);
    expect(done).toMatchObject({ status: "ROLLBACK_SUCCESSFUL", lifecycleHookDetails: [{ status: "TIMED_OUT" }] });
    expect(await weights()).toEqual([100, 0]);
  });

  it("lets a crash loop go on until somebody stops it", async () => {
    const arn = await deploy(BAD);
    fixture.clock.push(30 * MINUTE);
    expect(await read(arn)).toMatchObject({ status: "IN_PROGRESS", lifecycleStage: "SCALE_UP" });
    const { services } = await fixture.ecs.send(
      new DescribeServicesCommand({ cluster: SERVICE.cluster, services: ["shop"] }),
    );
    expect(services?.[0]?.deployments?.[0]?.failedTasks).toBeGreaterThan(10);
    await fixture.ecs.send(new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: "ROLLBACK" }));
    expect((await read(arn)).status).toBe("ROLLBACK_REQUESTED");
    fixture.clock.push(MINUTE);
    expect((await read(arn)).status).toBe("ROLLBACK_SUCCESSFUL");
    const late = new StopServiceDeploymentCommand({ serviceDeploymentArn: arn, stopType: "ROLLBACK" });
    await expect(fixture.ecs.send(late)).rejects.toMatchObject({ name: "ConflictException" });
  });

  it("swaps the target groups at every deployment", async () => {
    const group = async (arn: string): Promise<string | undefined> => {
      const revision = (await read(arn)).targetServiceRevision?.arn ?? "";
      const answer = await fixture.ecs.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [revision] }));
      return answer.serviceRevisions?.[0]?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn;
    };
    const first = await deploy(NEW);
    fixture.clock.push(10 * MINUTE);
    const second = await deploy(NEW);
    fixture.clock.push(10 * MINUTE);
    const [one, other] = [await group(first), await group(second)];
    expect(one).not.toBe(other);
    expect(await weights()).toEqual([100, 0]);
    const health = await fixture.elb.send(new DescribeTargetHealthCommand({ TargetGroupArn: other }));
    expect(health.TargetHealthDescriptions?.map((each) => each.TargetHealth?.State)).toEqual(["healthy", "healthy"]);
  });

  it("waits for every hook of a stage, and one ROLLBACK among them wins", async () => {
    const arn = await deploy(NEW, ["POST_TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT"]);
    fixture.clock.push(3 * MINUTE);
    const [one, other] = (await read(arn)).lifecycleHookDetails ?? [];
    const answer = (hookId: string | undefined, action: "CONTINUE" | "ROLLBACK") =>
      fixture.ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn: arn, hookId, action }));
    await answer(one?.hookId, "CONTINUE");
    fixture.clock.push(MINUTE);
    expect(await read(arn)).toMatchObject({ status: "IN_PROGRESS", lifecycleStage: "POST_TEST_TRAFFIC_SHIFT" });
    await answer(other?.hookId, "ROLLBACK");
    fixture.clock.push(MINUTE);
    expect((await read(arn)).status).toBe("ROLLBACK_SUCCESSFUL");
  });

  it("pauses a linear deployment before every step, the first at 0 %", async () => {
    const taskDefinition = await register(NEW);
    const deploymentConfiguration = {
      strategy: "LINEAR" as const,
      linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 0 },
      lifecycleHooks: [{ targetType: "PAUSE" as const, lifecycleStages: ["PRE_PRODUCTION_TRAFFIC_SHIFT" as const] }],
    };
    await fixture.ecs.send(new UpdateServiceCommand({ ...SERVICE, taskDefinition, deploymentConfiguration }));
    const { serviceDeployments } = await fixture.ecs.send(new ListServiceDeploymentsCommand(SERVICE));
    const arn = serviceDeployments?.[0]?.serviceDeploymentArn ?? "";
    const seen: (number | undefined)[] = [];
    for (let step = 0; step < 2; step += 1) {
      fixture.clock.push(2 * MINUTE);
      seen.push((await read(arn)).targetServiceRevision?.requestedProductionTrafficWeight);
      await resume(arn, "CONTINUE");
    }
    fixture.clock.push(10 * MINUTE);
    expect(seen).toEqual([0, 50]);
    expect((await read(arn)).status).toBe("SUCCESSFUL");
  });

  it("stops a deployment that is superseded, reconciles, and pauses the newer one at the hooks that stayed", async () => {
    const ours = await deploy(NEW, ["POST_PRODUCTION_TRAFFIC_SHIFT"]);
    fixture.clock.push(3 * MINUTE);
    const theirs = fixture.world.supersede("shop", NEW);
    expect((await read(ours)).status).toBe("STOP_REQUESTED");
    fixture.clock.push(10_000);
    expect((await read(ours)).status).toBe("STOPPED");
    expect(stages()).toContain("RECONCILE_SERVICE");
    expect(await weights()).toEqual([100, 0]);
    fixture.clock.push(4 * MINUTE);
    const { serviceDeployments } = await fixture.ecs.send(new ListServiceDeploymentsCommand(SERVICE));
    expect(serviceDeployments?.[0]?.targetServiceRevisionArn?.split("/").at(-1)).toBe(theirs.split("/")[1]);
    expect((await read(serviceDeployments?.[0]?.serviceDeploymentArn ?? "")).lifecycleHookDetails).toMatchObject([
      { status: "AWAITING_ACTION" },
    ]);
  });

  it("comes out the same however often it is looked at", async () => {
    const other = await openWorld();
    const arn = await deploy(NEW);
    for (let minute = 0; minute < 600; minute += 1) {
      fixture.clock.push(1000);
      fixture.world.state();
    }
    const seldom = fixture;
    fixture = other;
    const same = await deploy(NEW);
    fixture.clock.push(10 * MINUTE);
    expect({ ...(await read(same)) }).toMatchObject({ finishedAt: expect.any(Date) });
    const late = await read(same);
    await other.close();
    fixture = seldom;
    expect((await read(arn)).finishedAt).toEqual(late.finishedAt);
  });
});
