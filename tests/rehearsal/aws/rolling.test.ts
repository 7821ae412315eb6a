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

  it("cannot start tasks whose log group does not exist, and creates a group that it may create", async () => {
    await open(ROLLING);
    const logged = (options: Record<string, string>) =>
      new RegisterTaskDefinitionCommand({
        family: "shop",
        containerDefinitions: [
          {
            name: "app",
            image: NEW,
            logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "/ecs/new", ...options } },
          },
        ],
      });
    const { taskDefinition } = await fixture.ecs.send(logged({}));
    await fixture.ecs.send(new UpdateServiceCommand({ ...SERVICE, taskDefinition: taskDefinition?.taskDefinitionArn }));
    fixture.clock.push(MINUTE);
    const { taskArns } = await fixture.ecs.send(
      new ListTasksCommand({ cluster: SERVICE.cluster, serviceName: "shop", desiredStatus: "STOPPED" }),
    );
    const { tasks } = await fixture.ecs.send(
      new DescribeTasksCommand({ cluster: SERVICE.cluster, tasks: taskArns ?? [] }),
    );
    expect(tasks?.[0]).toMatchObject({
      stopCode: "TaskFailedToStart",
      stoppedReason: expect.stringMatching(/^ResourceInitializationError: .*The specified log group does not exist/),
    });
    fixture.clock.push(5 * MINUTE);
    const creating = await fixture.ecs.send(logged({ "awslogs-create-group": "true" }));
    await fixture.ecs.send(
      new UpdateServiceCommand({ ...SERVICE, taskDefinition: creating.taskDefinition?.taskDefinitionArn }),
    );
    fixture.clock.push(5 * MINUTE);
    expect(fixture.world.live("shop").version).toBe("1.5.0");
  });

  describe("with early success criteria", () => {
    const early = (sourceServiceRevisionCleanup: "BLOCKING" | "DEFERRED"): ServiceSeed => ({
      ...ROLLING,
      desiredCount: 4,
      configuration: {
        maximumPercent: 125,
        minimumHealthyPercent: 50,
        earlySuccessCriteria: { enable: true, healthyPercent: 50, sourceServiceRevisionCleanup },
      },
    });
    /** Counts the healthy tasks and all of the old ones at the instant at which the deployment became SUCCESSFUL. */
    const atSuccess = async (): Promise<{ readonly healthy: number; readonly old: number }> => {
      const arn = await deploy(NEW);
      for (let second = 0; second < 300; second += 1) {
        fixture.clock.push(1000);
        const { tasks, services } = fixture.world.state();
        if (services[0]?.deployments.find((one) => one.arn === arn)?.status !== "SUCCESSFUL") continue;
        const ours = tasks.filter(({ revision }) => revision.image === NEW);
        return {
          healthy: ours.filter((task) => task.healthy).length,
          old: tasks.filter((task) => task.revision.image !== NEW && task.lastStatus !== "STOPPED").length,
        };
      }
      throw new Error("the deployment did not succeed");
    };

    it("is SUCCESSFUL beside its old tasks where their removal is deferred, and goes on to its full number", async () => {
      await open(early("DEFERRED"));
      const at = await atSuccess();
      expect(at.healthy).toBeGreaterThanOrEqual(2);
      expect(at.healthy).toBeLessThan(4);
      expect(at.old).toBeGreaterThan(0);
      expect((await service())?.deployments).toHaveLength(2);
      fixture.clock.push(5 * MINUTE);
      expect(await service()).toMatchObject({
        runningCount: 4,
        deployments: [{ status: "PRIMARY", rolloutState: "COMPLETED", runningCount: 4 }],
      });
      const messages = (await service())?.events?.map(({ message }) => message) ?? [];
      expect(messages.filter((message) => message?.includes("steady state"))).toHaveLength(1);
    });

    it("waits for its old tasks to be gone where their removal blocks, not for its full number", async () => {
      await open(early("BLOCKING"));
      const at = await atSuccess();
      expect(at.old).toBe(0);
      expect(at.healthy).toBeGreaterThanOrEqual(2);
      fixture.clock.push(5 * MINUTE);
      expect(await service()).toMatchObject({ runningCount: 4 });
    });
  });

  it("counts failures anew after a healthy task, unless the circuit breaker is told not to", async () => {
    const counted = async (resetOnHealthyTask: boolean): Promise<number | undefined> => {
      const thresholdConfiguration = { type: "COUNT", value: 9 } as const;
      const deploymentCircuitBreaker = { enable: true, rollback: true, resetOnHealthyTask, thresholdConfiguration };
      await open({ ...ROLLING, configuration: { deploymentCircuitBreaker } }, { crash: "at-start" });
      const arn = await deploy(BAD);
      fixture.clock.push(MINUTE / 2);
      const [ours] = fixture.world
        .state()
        .tasks.filter(({ desiredStatus, revision }) => desiredStatus === "RUNNING" && revision.image === BAD);
      if (ours === undefined) throw new Error("no task of the new version runs");
      const { failures } = fixture.world.state().services[0]?.deployments.at(-1) ?? { failures: 0 };
      expect(failures).toBeGreaterThan(0);
      ours.moments = [{ at: fixture.clock.now() + 1000, what: "healthy" }];
      fixture.clock.push(1500);
      const count = (await read(arn))?.deploymentCircuitBreaker?.failureCount;
      // A healthy task beside those that crash does not hold the breaker back: what fails after it counts.
      fixture.clock.push(20 * MINUTE);
      expect((await read(arn))?.deploymentCircuitBreaker).toMatchObject({ status: "TRIGGERED", threshold: 9 });
      await fixture.close();
      return count;
    };
    expect(await counted(true)).toBe(0);
    expect(await counted(false)).toBeGreaterThan(0);
    await open(ROLLING);
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
