import {
  ContinueServiceDeploymentCommand,
  type DeploymentConfiguration,
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from "@aws-sdk/client-ecs";
import { expect, onTestFinished, test } from "vitest";
import { NEW, openWorld } from "./aws-fixture.ts";

const PLACE = { cluster: "shop-production", service: "shop" };
const PAUSE = {
  targetType: "PAUSE" as const,
  lifecycleStages: ["PRE_PRODUCTION_TRAFFIC_SHIFT" as const, "POST_PRODUCTION_TRAFFIC_SHIFT" as const],
};

async function stepWorld(configuration: DeploymentConfiguration) {
  const world = await openWorld();
  onTestFinished(() => world.close());
  await world.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: "shop",
      containerDefinitions: [{ name: "app", image: NEW, portMappings: [{ containerPort: 8080 }] }],
      networkMode: "awsvpc",
      requiresCompatibilities: ["FARGATE"],
      executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
      cpu: "256",
      memory: "512",
    }),
  );
  const deploymentConfiguration = { bakeTimeInMinutes: 5, ...configuration };
  const update = () =>
    world.ecs.send(new UpdateServiceCommand({ ...PLACE, taskDefinition: "shop:2", deploymentConfiguration }));
  const look = async () => {
    const { serviceDeployments } = await world.ecs.send(new ListServiceDeploymentsCommand(PLACE));
    const serviceDeploymentArns = [serviceDeployments?.[0]?.serviceDeploymentArn ?? ""];
    const answer = await world.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
    return answer.serviceDeployments?.[0];
  };
  const pass = (minutes: number) => world.clock.push(minutes * 60_000);
  return { ...world, update, look, pass };
}

test.each([
  [
    "canary",
    { strategy: "CANARY", canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 0 } } as const,
    [0, 5],
  ],
  [
    "linear",
    { strategy: "LINEAR", linearConfiguration: { stepPercent: 25, stepBakeTimeInMinutes: 0 } } as const,
    [0, 25, 50, 75],
  ],
])("%s pauses before each step with an id of its own, and once at 100 %%", async (_, configuration, before) => {
  const { update, look, pass, ecs, world } = await stepWorld({ ...configuration, lifecycleHooks: [PAUSE] });
  await update();
  const ids: string[] = [];
  const weights: (number | undefined)[] = [];
  for (let turn = 0; turn <= before.length; turn += 1) {
    pass(2);
    const held = await look();
    const [hook] = held?.lifecycleHookDetails ?? [];
    expect(hook?.status).toBe("AWAITING_ACTION");
    ids.push(hook?.hookId ?? "");
    weights.push(held?.targetServiceRevision?.requestedProductionTrafficWeight);
    const serviceDeploymentArn = held?.serviceDeploymentArn ?? "";
    await ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId: hook?.hookId }));
    await expect(
      ecs.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId: hook?.hookId })),
    ).rejects.toMatchObject({ name: "InvalidParameterException" });
  }
  expect(weights).toEqual([...before, 100]);
  expect(new Set(ids).size).toBe(ids.length);
  pass(1);
  expect((await look())?.lifecycleStage).toBe("BAKE_TIME");
  pass(7);
  expect((await look())?.status).toBe("SUCCESSFUL");
  expect(world.live("shop").version).toBe("1.5.0");
});

test("linear bakes between its steps and not after 100 %", async () => {
  const { update, look, pass } = await stepWorld({
    strategy: "LINEAR",
    linearConfiguration: { stepPercent: 50, stepBakeTimeInMinutes: 10 },
    bakeTimeInMinutes: 0,
  });
  await update();
  const weight = async () => (await look())?.targetServiceRevision?.requestedProductionTrafficWeight;
  pass(5);
  expect(await weight()).toBe(50);
  pass(5);
  expect(await weight()).toBe(50);
  pass(2);
  expect(await weight()).toBe(100);
  pass(1);
  expect((await look())?.status).toBe("SUCCESSFUL");
});

test.each([
  ["a canary below 0.1 %", { strategy: "CANARY", canaryConfiguration: { canaryPercent: 0.05 } }],
  ["a canary over 100 %", { strategy: "CANARY", canaryConfiguration: { canaryPercent: 101 } }],
  ["a canary's bake over a day", { strategy: "CANARY", canaryConfiguration: { canaryBakeTimeInMinutes: 1441 } }],
  ["a step below 3 %", { strategy: "LINEAR", linearConfiguration: { stepPercent: 2.9 } }],
  ["a step that is no tenth of a percent", { strategy: "LINEAR", linearConfiguration: { stepPercent: 3.33 } }],
  ["a step's bake over a day", { strategy: "LINEAR", linearConfiguration: { stepBakeTimeInMinutes: 1441 } }],
] as const)("%s is refused", async (_, configuration) => {
  const { update } = await stepWorld(configuration);
  await expect(update()).rejects.toMatchObject({ name: "InvalidParameterException" });
});
