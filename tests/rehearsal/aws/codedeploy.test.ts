import { createHash } from "node:crypto";
import { CodeDeploy } from "@aws-sdk/client-codedeploy";
import { DescribeServicesCommand, RegisterTaskDefinitionCommand, UpdateServiceCommand } from "@aws-sdk/client-ecs";
import { expect, onTestFinished, test } from "vitest";
import type { CodeDeploySeed } from "../../../src/rehearsal/aws/codedeploy/shift-records.ts";
import { BAD, NEW, openWorld, SHOP } from "./aws-fixture.ts";

const GROUP = {
  applicationName: "AppECS-shop-production-shop",
  deploymentGroupName: "DgpECS-shop-production-shop",
};

async function codeDeployWorld(seed: CodeDeploySeed = {}, bad = {}) {
  const world = await openWorld({ bad, services: [{ ...SHOP, strategy: "ROLLING", codeDeploy: seed }] });
  const client = new CodeDeploy({
    region: "eu-west-1",
    endpoint: await world.open("codedeploy.eu-west-1.amazonaws.com"),
    credentials: { accessKeyId: "AKIAPERSON", secretAccessKey: "person-secret" },
    maxAttempts: 1,
    systemClockOffset: world.clock.now() - Date.now(),
  });
  onTestFinished(async () => {
    client.destroy();
    await world.close();
  });
  const register = async (image: string) => {
    const { taskDefinition } = await world.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: "shop",
        networkMode: "awsvpc",
        requiresCompatibilities: ["FARGATE"],
        executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
        cpu: "256",
        memory: "512",
        containerDefinitions: [{ name: "app", image, portMappings: [{ containerPort: 8080 }] }],
      }),
    );
    return taskDefinition?.taskDefinitionArn ?? "";
  };
  const appSpec = (TaskDefinition: string) => {
    const content = JSON.stringify({
      version: 0,
      Resources: [
        {
          TargetService: {
            Type: "AWS::ECS::Service",
            Properties: { TaskDefinition, LoadBalancerInfo: { ContainerName: "app", ContainerPort: 8080 } },
          },
        },
      ],
    });
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { revisionType: "AppSpecContent", appSpecContent: { content, sha256 } } as const;
  };
  const start = async (image: string, more = {}) => {
    const revision = appSpec(await register(image));
    const { deploymentId = "" } = await client.createDeployment({ ...GROUP, revision, ...more });
    return deploymentId;
  };
  const info = async (deploymentId: string) => (await client.getDeployment({ deploymentId })).deploymentInfo ?? {};
  const service = async () => {
    const { services } = await world.ecs.send(
      new DescribeServicesCommand({ cluster: "shop-production", services: ["shop"] }),
    );
    return services?.[0];
  };
  const pass = (minutes: number) => world.clock.push(minutes * 60_000);
  return { ...world, client, start, info, service, pass, appSpec, register };
}

test("a deployment brings a green task set, moves the traffic at once, keeps the original and then ends it", async () => {
  const { start, info, service, pass, world } = await codeDeployWorld();
  const id = await start(NEW);
  expect(await info(id)).toMatchObject({ status: "Created", creator: "user", computePlatform: "ECS" });
  pass(0.5);
  expect((await info(id)).status).toBe("InProgress");
  expect((await service())?.taskSets).toMatchObject([{ status: "PRIMARY" }, { status: "ACTIVE", externalId: id }]);
  pass(2.5);
  expect(await info(id)).toMatchObject({ status: "InProgress", instanceTerminationWaitTimeStarted: true });
  expect((await service())?.taskSets?.[0]).toMatchObject({
    status: "PRIMARY",
    externalId: id,
    startedBy: "CODE_DEPLOY",
    stabilityStatus: "STEADY_STATE",
    taskDefinition: expect.stringMatching(/shop:2$/),
  });
  expect(world.live("shop").version).toBe("1.5.0");
  pass(6);
  expect(await info(id)).toMatchObject({ status: "Succeeded", deploymentOverview: { Succeeded: 1 } });
  const after = await service();
  expect(after).toMatchObject({ deployments: [], deploymentController: { type: "CODE_DEPLOY" } });
  expect(after?.taskSets).toHaveLength(1);
  expect(world.gaps).toEqual([]);
});

test.each([
  { config: "CodeDeployDefault.ECSCanary10Percent5Minutes", weights: [10, 10, 100] },
  { config: "CodeDeployDefault.ECSLinear10PercentEvery1Minutes", weights: [10, 30, 60] },
])("$config moves production traffic in its steps", async ({ config, weights }) => {
  const { start, pass, world } = await codeDeployWorld();
  await start(NEW, { deploymentConfigName: config });
  const seen: number[] = [];
  for (const minutes of [1.25, 2.5, 3]) {
    pass(minutes);
    seen.push(world.live("shop").trafficWeights["1.5.0"] ?? 0);
  }
  expect(seen).toEqual(weights);
});

test("a replacement that never gets healthy fails after an hour, and the group's own rollback keeps the original", async () => {
  const { start, info, pass, service, world } = await codeDeployWorld({}, { crash: "at-start" });
  const id = await start(BAD);
  pass(59);
  expect((await info(id)).status).toBe("InProgress");
  pass(3);
  const failed = await info(id);
  expect(failed).toMatchObject({ status: "Failed", errorInformation: { code: "TIMEOUT" } });
  const back = failed.rollbackInfo?.rollbackDeploymentId ?? "";
  pass(2);
  expect(await info(back)).toMatchObject({
    status: "Succeeded",
    creator: "codeDeployRollback",
    rollbackInfo: { rollbackTriggeringDeploymentId: id },
  });
  expect((await service())?.taskSets).toMatchObject([{ status: "PRIMARY", runningCount: 2 }]);
  expect(world.live("shop").version).toBe("1.4.0");
});

test("stopping with a rollback brings all traffic back; stopping what is over is refused", async () => {
  const { start, info, pass, client, world } = await codeDeployWorld({ autoRollback: [] });
  const id = await start(NEW);
  pass(3);
  expect(world.live("shop").version).toBe("1.5.0");
  await client.stopDeployment({ deploymentId: id, autoRollbackEnabled: true });
  const stopped = await info(id);
  expect(stopped).toMatchObject({
    status: "Stopped",
    rollbackInfo: { rollbackDeploymentId: expect.stringMatching(/^d-/) },
  });
  pass(1);
  expect(world.live("shop").version).toBe("1.4.0");
  await expect(client.stopDeployment({ deploymentId: id })).rejects.toMatchObject({
    name: "DeploymentAlreadyCompletedException",
  });
});

test("a stop without a rollback leaves the traffic where it is, and the next deployment clears what is left", async () => {
  const { start, info, pass, client, service, world } = await codeDeployWorld({ autoRollback: [] });
  const id = await start(NEW);
  pass(0.75);
  await client.stopDeployment({ deploymentId: id });
  expect((await info(id)).rollbackInfo).toBeUndefined();
  pass(5);
  expect((await service())?.taskSets).toHaveLength(2);
  const next = await start(NEW);
  pass(15);
  expect((await info(next)).status).toBe("Succeeded");
  expect(world.live("shop").version).toBe("1.5.0");
});

test("a wait before production traffic is Ready, ends with its time-out as stopped, or by a word", async () => {
  const seed = { readyWaitMinutes: 30, readyAction: "STOP_DEPLOYMENT" } as const;
  const { start, info, pass, client, world } = await codeDeployWorld(seed);
  const id = await start(NEW);
  pass(3);
  expect((await info(id)).status).toBe("Ready");
  expect(world.live("shop").version).toBe("1.4.0");
  await client.continueDeployment({ deploymentId: id, deploymentWaitType: "READY_WAIT" });
  pass(1);
  expect(world.live("shop").version).toBe("1.5.0");
  pass(10);
  const left = await start(BAD);
  pass(40);
  expect((await info(left)).status).toBe("Stopped");
});

test("it refuses as CodeDeploy does, and ECS refuses what is CodeDeploy's", async () => {
  const { client, start, ecs, appSpec, register } = await codeDeployWorld();
  await start(NEW);
  const revision = appSpec(await register(NEW));
  const refusals: readonly (readonly [object, string])[] = [
    [{ revision }, "DeploymentLimitExceededException"],
    [{ revision, applicationName: "nobody" }, "ApplicationDoesNotExistException"],
    [{ revision, deploymentGroupName: "nobody" }, "DeploymentGroupDoesNotExistException"],
    [{ revision, description: "x".repeat(513) }, "DescriptionTooLongException"],
    [{ revision, deploymentConfigName: "nobody" }, "DeploymentConfigDoesNotExistException"],
    [{ revision: { ...revision, revisionType: "S3" } }, "InvalidRevisionException"],
  ];
  for (const [more, name] of refusals)
    await expect(client.createDeployment({ ...GROUP, ...more })).rejects.toMatchObject({ name });
  await expect(client.getDeployment({ deploymentId: "d-AAAAAAAAA" })).rejects.toMatchObject({
    name: "DeploymentDoesNotExistException",
  });
  const place = { cluster: "shop-production", service: "shop" };
  await expect(ecs.send(new UpdateServiceCommand({ ...place, taskDefinition: "shop:2" }))).rejects.toMatchObject({
    name: "InvalidParameterException",
    message:
      "Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.",
  });
  await expect(ecs.send(new UpdateServiceCommand({ ...place, forceNewDeployment: true }))).rejects.toMatchObject({
    name: "InvalidParameterException",
  });
});

test("the target tells the lifecycle events and both task sets", async () => {
  const { start, pass, client } = await codeDeployWorld();
  const deploymentId = await start(NEW);
  pass(3);
  const { targetIds = [] } = await client.listDeploymentTargets({ deploymentId });
  const { deploymentTargets } = await client.batchGetDeploymentTargets({ deploymentId, targetIds });
  const target = deploymentTargets?.[0]?.ecsTarget;
  expect(target?.lifecycleEvents?.map((one) => one.lifecycleEventName)).toEqual([
    "BeforeInstall",
    "Install",
    "AfterInstall",
    "AllowTestTraffic",
    "AfterAllowTestTraffic",
    "BeforeAllowTraffic",
    "AllowTraffic",
    "AfterAllowTraffic",
  ]);
  expect(target?.taskSetsInfo).toMatchObject([
    { taskSetLabel: "Blue", trafficWeight: 0 },
    { taskSetLabel: "Green", trafficWeight: 100, status: "PRIMARY" },
  ]);
});
