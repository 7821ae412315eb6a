import {
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type ServiceDeployment,
  UpdateServiceCommand,
} from "@aws-sdk/client-ecs";
import { afterEach, describe, expect, it } from "vitest";
import type { Behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import { createRevision } from "../../../src/rehearsal/aws/ecs/start-deployment.ts";
import { startTask } from "../../../src/rehearsal/aws/ecs/tasks.ts";
import type { ServiceSeed } from "../../../src/rehearsal/aws/seed.ts";
import { BAD, type Fixture, NEW, openWorld, REPOSITORY, SHOP } from "./aws-fixture.ts";

const SERVICE = { cluster: "shop-production", service: "shop" };
const MINUTE = 60_000;
const { testHost: _, ...WITHOUT_TEST } = SHOP;
const ROLLING: ServiceSeed = { ...WITHOUT_TEST, strategy: "ROLLING" };

let fixture: Fixture;
afterEach(async () => {
  expect(fixture.defects).toEqual([]);
  await fixture.close();
});

async function open(seed: ServiceSeed, bad: Partial<Behaviour> = {}): Promise<void> {
  fixture = await openWorld({ services: [seed], bad });
}

async function deploy(image: string): Promise<string> {
  const { taskDefinition } = await fixture.ecs.send(
    new RegisterTaskDefinitionCommand({ family: "shop", containerDefinitions: [{ name: "app", image }] }),
  );
  await fixture.ecs.send(new UpdateServiceCommand({ ...SERVICE, taskDefinition: taskDefinition?.taskDefinitionArn }));
  const listed = await fixture.ecs.send(new ListServiceDeploymentsCommand(SERVICE));
  return listed.serviceDeployments?.[0]?.serviceDeploymentArn ?? "";
}

async function read(arn: string): Promise<ServiceDeployment | undefined> {
  const answer = await fixture.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
  return answer.serviceDeployments?.[0];
}

async function service() {
  const answer = await fixture.ecs.send(
    new DescribeServicesCommand({ cluster: "shop-production", services: ["shop"] }),
  );
  return answer.services?.[0];
}

describe("a rolling deployment", () => {
  it("never falls below the minimum and ends with the new tasks alone", async () => {
    await open(ROLLING);
    const arn = await deploy(NEW);
    let least = 99;
    for (let second = 0; second < 180; second += 1) {
      fixture.clock.push(1000);
      least = Math.min(least, fixture.world.state().tasks.filter((task) => task.healthy).length);
    }
    expect(least).toBeGreaterThanOrEqual(2);
    expect(await read(arn)).toMatchObject({ status: "SUCCESSFUL" });
    expect((await service())?.deployments).toMatchObject([
      { status: "PRIMARY", rolloutState: "COMPLETED", runningCount: 2 },
    ]);
    expect(fixture.world.live("shop").version).toBe("1.5.0");
  });

  it("takes the old tasks down first where the maximum leaves no room", async () => {
    await open({ ...ROLLING, configuration: { maximumPercent: 100, minimumHealthyPercent: 50 } });
    const arn = await deploy(NEW);
    fixture.clock.push(5 * MINUTE);
    expect(await read(arn)).toMatchObject({ status: "SUCCESSFUL" });
  });

  it("is rolled back by the circuit breaker at three failed tasks", async () => {
    await open(ROLLING, { crash: "at-start" });
    const before = (await service())?.deployments?.[0]?.id;
    const arn = await deploy(BAD);
    fixture.clock.push(5 * MINUTE);
    expect(await read(arn)).toMatchObject({
      status: "ROLLBACK_SUCCESSFUL",
      deploymentCircuitBreaker: { status: "TRIGGERED", threshold: 3 },
    });
    const after = await service();
    expect(after?.deployments).toMatchObject([{ id: before, status: "PRIMARY", rolloutState: "COMPLETED" }]);
    expect(after?.events?.map((event) => event.message)).toContainEqual(
      expect.stringMatching(
        /^\(service shop\) \(deployment ecs-svc\/\d+\) deployment failed: tasks failed to start\.$/,
      ),
    );
  });

  it("stops without going back when the circuit breaker may not roll back", async () => {
    const configuration = { deploymentCircuitBreaker: { enable: true, rollback: false } };
    await open({ ...ROLLING, configuration }, { crash: "never-healthy" });
    const arn = await deploy(BAD);
    fixture.clock.push(15 * MINUTE);
    expect(await read(arn)).toMatchObject({ status: "STOPPED" });
    expect((await service())?.deployments?.[0]).toMatchObject({ status: "PRIMARY", rolloutState: "FAILED" });
    expect(fixture.world.live("shop").version).toBe("1.4.0");
  });

  it("crashes on for ever without a circuit breaker, beside the old tasks", async () => {
    await open({ ...ROLLING, circuitBreaker: false }, { crash: "at-start" });
    const arn = await deploy(BAD);
    fixture.clock.push(60 * MINUTE);
    expect(await read(arn)).toMatchObject({ status: "IN_PROGRESS" });
    expect(fixture.world.live("shop").version).toBe("1.4.0");
  });

  it.each([
    ["crashes", BAD, "EssentialContainerExited", "Essential container in task exited", 1],
    [
      "has no image",
      `${REPOSITORY}:gone`,
      "TaskFailedToStart",
      "CannotPullContainerError: pull image manifest",
      undefined,
    ],
  ])("says why a task that %s was stopped", async (_what, image, stopCode, reason, exitCode) => {
    await open(ROLLING, { crash: "at-start" });
    await deploy(image);
    const id = (await service())?.deployments?.[0]?.id;
    fixture.clock.push(MINUTE);
    const { taskArns } = await fixture.ecs.send(
      new ListTasksCommand({ cluster: SERVICE.cluster, serviceName: "shop", desiredStatus: "STOPPED" }),
    );
    const { tasks } = await fixture.ecs.send(
      new DescribeTasksCommand({ cluster: SERVICE.cluster, tasks: taskArns ?? [] }),
    );
    expect(tasks?.[0]).toMatchObject({ startedBy: id, stopCode, lastStatus: "STOPPED" });
    expect(tasks?.[0]?.stoppedReason).toContain(reason);
    expect(tasks?.[0]?.containers?.[0]?.exitCode).toBe(exitCode);
  });

  it("refuses a sixth deployment beside five active ones", async () => {
    await open(ROLLING);
    const state = fixture.world.state();
    const [shop] = state.services;
    const [definition] = state.taskDefinitions;
    if (shop === undefined || definition === undefined) throw new Error("the world has no service");
    for (let count = 0; count < 4; count += 1) {
      const revision = createRevision(state, shop, definition);
      shop.revisions.push(revision);
      startTask(state, shop, revision);
    }
    await expect(deploy(NEW)).rejects.toMatchObject({
      name: "InvalidParameterException",
      message: "5 active deployments exist, unable to create new deployment.",
    });
  });
});
