import {
  DeregisterTaskDefinitionCommand,
  DescribeTasksCommand,
  ListTagsForResourceCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  RunTaskCommand,
  type RunTaskCommandInput,
  StopTaskCommand,
  TagResourceCommand,
  type Task,
} from "@aws-sdk/client-ecs";
import { afterEach, describe, expect, it } from "vitest";
import type { TaskBehaviour } from "../../../src/rehearsal/aws/ecs/one-off/task-behaviour.ts";
import { type Fixture, NEW, openWorld, PERSON, REPOSITORY } from "./aws-fixture.ts";

/**
 * Facts: Amazon ECS API reference, RunTask, StopTask, DescribeTasks, ListTasks and "Ensuring idempotency";
 * Amazon ECS developer guide, "Task lifecycle" and "Stopped tasks error messages".
 */
const CLUSTER = "shop-production";
const NETWORK = { awsvpcConfiguration: { subnets: ["subnet-0a1b2c3d"], securityGroups: ["sg-0c1d2e3f"] } };
const RUN: RunTaskCommandInput = {
  cluster: CLUSTER,
  taskDefinition: "migrate",
  launchType: "FARGATE",
  networkConfiguration: NETWORK,
};
const SECOND = 1000;
/** Needs no role of anybody's. */
const OPEN = [{ name: "migrate", image: "public.ecr.aws/docker/library/node:24", command: ["npx", "migrate"] }];

let fixture: Fixture;
afterEach(async () => {
  expect(fixture.defects).toEqual([]);
  expect(fixture.world.gaps).toEqual([]);
  await fixture.close();
});

async function open(...taskBehaviours: readonly TaskBehaviour[]): Promise<void> {
  fixture = await openWorld({ taskBehaviours, logGroups: ["/ecs/migrate"] });
  await register();
}

async function register(differs: Partial<RegisterTaskDefinitionCommandInput> = {}): Promise<string> {
  const { taskDefinition } = await fixture.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: "migrate",
      networkMode: "awsvpc",
      requiresCompatibilities: ["FARGATE"],
      executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
      cpu: "256",
      memory: "512",
      containerDefinitions: [
        { name: "migrate", image: NEW, command: ["npx", "migrate"] },
        { name: "sidecar", image: "public.ecr.aws/datadog/agent:7", essential: false },
      ],
      ...differs,
    }),
  );
  return taskDefinition?.taskDefinitionArn ?? "";
}

const run = (differs: Partial<RunTaskCommandInput> = {}) =>
  fixture.ecs.send(new RunTaskCommand({ ...RUN, ...differs }));

async function runOne(differs: Partial<RunTaskCommandInput> = {}): Promise<string> {
  const { tasks = [], failures } = await run(differs);
  expect(failures).toEqual([]);
  return tasks[0]?.taskArn ?? "";
}

async function read(arn: string, include: readonly "TAGS"[] = []): Promise<Task | undefined> {
  const { tasks } = await fixture.ecs.send(
    new DescribeTasksCommand({ cluster: CLUSTER, tasks: [arn], include: [...include] }),
  );
  return tasks?.[0];
}

async function listed(differs: Partial<ConstructorParameters<typeof ListTasksCommand>[0]> = {}): Promise<string[]> {
  const { taskArns = [] } = await fixture.ecs.send(new ListTasksCommand({ cluster: CLUSTER, ...differs }));
  return taskArns;
}

const exitCodes = (task: Task | undefined) =>
  Object.fromEntries((task?.containers ?? []).map(({ name = "", exitCode }) => [name, exitCode]));

describe("a one-off task", () => {
  it("passes through its lifecycle and ends with the exit code of its container", async () => {
    await open({ outcome: { kind: "exits", afterSeconds: 30 }, sidecars: { sidecar: { exitCode: 137 } } });
    const arn = await runOne({ startedBy: "deploy-actions/migrate" });
    const seen: string[] = [];
    let running: Task | undefined;
    for (let second = 0; second < 120; second += 1) {
      const task = await read(arn);
      const status = task?.lastStatus ?? "";
      if (seen.at(-1) !== status) seen.push(status);
      if (status === "RUNNING") running = task;
      fixture.clock.push(SECOND);
    }
    expect(seen).toEqual([
      "PROVISIONING",
      "PENDING",
      "RUNNING",
      "DEACTIVATING",
      "STOPPING",
      "DEPROVISIONING",
      "STOPPED",
    ]);
    expect(exitCodes(running)).toEqual({ migrate: undefined, sidecar: undefined });
    const task = await read(arn);
    expect(task).toMatchObject({
      desiredStatus: "STOPPED",
      stopCode: "EssentialContainerExited",
      stoppedReason: "Essential container in task exited",
      group: "family:migrate",
      startedBy: "deploy-actions/migrate",
      launchType: "FARGATE",
    });
    expect(exitCodes(task)).toEqual({ migrate: 0, sidecar: 137 });
    expect(task?.containers?.[0]).toMatchObject({ lastStatus: "STOPPED", imageDigest: NEW.split("@")[1] });
  });

  it("runs twenty seconds and succeeds when no behaviour picks it", async () => {
    await open({ when: { command: "npx other" }, outcome: { kind: "exits", exitCode: 9 } });
    const arn = await runOne();
    fixture.clock.push(75 * SECOND);
    const task = await read(arn);
    expect((task?.executionStoppedAt?.getTime() ?? 0) - (task?.startedAt?.getTime() ?? 0)).toBe(21 * SECOND);
    expect(exitCodes(task).migrate).toBe(0);
  });

  it("behaves by the command that overrides the definition's, a limited number of times", async () => {
    await open({ when: { command: "npx migrate down" }, times: 1, outcome: { kind: "exits", exitCode: 3 } });
    const overrides = { containerOverrides: [{ name: "migrate", command: ["npx", "migrate", "down"] }] };
    const [plain, first, second] = [await runOne(), await runOne({ overrides }), await runOne({ overrides })];
    fixture.clock.push(120 * SECOND);
    const codes = await Promise.all([plain, first, second].map(async (arn) => exitCodes(await read(arn)).migrate));
    expect(codes).toEqual([0, 3, 0]);
    expect((await read(first))?.overrides).toEqual(overrides);
  });

  it.each<[string, TaskBehaviour["outcome"], RegExp, RegExp | undefined]>([
    ["cannot pull its image", { kind: "cannot-pull" }, /^CannotPullContainerError: /, /^CannotPullContainerError: /],
    ["cannot reach its secrets", { kind: "cannot-start" }, /^ResourceInitializationError: /, undefined],
  ])("that %s never starts and has no exit code", async (_what, outcome, stopped, container) => {
    await open({ outcome });
    const arn = await runOne();
    fixture.clock.push(120 * SECOND);
    const task = await read(arn);
    expect(task).toMatchObject({ lastStatus: "STOPPED", stopCode: "TaskFailedToStart" });
    expect(task?.stoppedReason).toMatch(stopped);
    expect(task?.startedAt).toBeUndefined();
    expect(exitCodes(task)).toEqual({ migrate: undefined, sidecar: undefined });
    if (container === undefined) expect(task?.containers?.[0]?.reason).toBeUndefined();
    else expect(task?.containers?.[0]?.reason).toMatch(container);
  });

  it("whose image is not in the registry cannot be pulled", async () => {
    await open();
    await register({ containerDefinitions: [{ name: "migrate", image: `${REPOSITORY}:gone` }] });
    const arn = await runOne();
    fixture.clock.push(120 * SECOND);
    expect((await read(arn))?.stoppedReason).toContain(`failed to resolve ref ${REPOSITORY}:gone: not found`);
  });

  it("whose log group does not exist never starts, unless the driver creates it", async () => {
    await open();
    const withGroup = (extra: Record<string, string>) =>
      register({
        containerDefinitions: [
          {
            name: "migrate",
            image: NEW,
            logConfiguration: {
              logDriver: "awslogs",
              options: { "awslogs-group": "/none", "awslogs-region": "eu-west-1", ...extra },
            },
          },
        ],
      });
    await withGroup({});
    const refused = await runOne();
    await withGroup({ "awslogs-create-group": "true" });
    const created = await runOne();
    fixture.clock.push(120 * SECOND);
    expect((await read(refused))?.stoppedReason).toMatch(/^ResourceInitializationError: .*log group does not exist/);
    expect((await read(created))?.stopCode).toBe("EssentialContainerExited");
  });

  it("is stopped by an essential sidecar that exits, and not picked by one that is not essential", async () => {
    const agent = "public.ecr.aws/datadog/agent:7";
    await open({
      when: { image: agent },
      outcome: { kind: "exits", exitCode: 1 },
      sidecars: { migrate: { exitCode: 143 } },
    });
    const plain = await runOne();
    await register({
      containerDefinitions: [
        { name: "migrate", image: NEW },
        { name: "agent", image: agent },
      ],
    });
    const killed = await runOne();
    fixture.clock.push(120 * SECOND);
    expect(exitCodes(await read(plain))).toEqual({ migrate: 0, sidecar: 0 });
    expect(exitCodes(await read(killed))).toEqual({ migrate: 143, agent: 1 });
  });

  it("is killed for its memory with 137 and says so", async () => {
    await open({ outcome: { kind: "exits", outOfMemory: true } });
    const arn = await runOne();
    fixture.clock.push(120 * SECOND);
    const task = await read(arn);
    expect(task?.containers?.[0]).toMatchObject({ exitCode: 137, reason: expect.stringMatching(/^OutOfMemoryError/) });
  });

  it.each([
    [false, 143, 15],
    [true, 137, 45],
  ])("that hangs runs until it is stopped (ignores SIGTERM: %s)", async (ignoresStop, exitCode, seconds) => {
    await open({ outcome: { kind: "hangs", ignoresStop } });
    const arn = await runOne();
    fixture.clock.push(3_600 * SECOND);
    expect((await read(arn))?.lastStatus).toBe("RUNNING");
    const { task: asked } = await fixture.ecs.send(
      new StopTaskCommand({ cluster: CLUSTER, task: arn, reason: "timed out after 60m" }),
    );
    expect(asked).toMatchObject({ desiredStatus: "STOPPED", stopCode: "UserInitiated" });
    fixture.clock.push(seconds * SECOND);
    const task = await read(arn);
    expect(task).toMatchObject({ lastStatus: "STOPPED", stoppedReason: "timed out after 60m" });
    expect(exitCodes(task).migrate).toBe(exitCode);
  });

  it("is forgotten an hour after it has stopped", async () => {
    await open();
    const arn = await runOne();
    fixture.clock.push(60 * SECOND);
    const stopped = (await read(arn))?.stoppedAt?.getTime() ?? 0;
    fixture.clock.push(stopped + 3_600 * SECOND - fixture.clock.now() - 1);
    expect((await read(arn))?.lastStatus).toBe("STOPPED");
    fixture.clock.push(1);
    const { failures } = await fixture.ecs.send(new DescribeTasksCommand({ cluster: CLUSTER, tasks: [arn] }));
    expect(failures).toEqual([{ arn, reason: "MISSING" }]);
  });

  it("reports the health check of its definition, and nothing about a container without one", async () => {
    await open({ outcome: { kind: "hangs" }, sidecars: { sidecar: { healthStatus: "UNHEALTHY" } } });
    const healthCheck = { command: ["CMD-SHELL", "true"] };
    await register({
      containerDefinitions: [
        { name: "migrate", image: NEW },
        { name: "sidecar", image: "public.ecr.aws/x/y:1", essential: false, healthCheck },
      ],
    });
    const arn = await runOne();
    fixture.clock.push(60 * SECOND);
    const task = await read(arn);
    expect(task?.healthStatus).toBe("UNKNOWN");
    expect(task?.containers?.map((one) => one.healthStatus)).toEqual(["UNKNOWN", "UNHEALTHY"]);
  });
});

describe("RunTask", () => {
  it("starts up to ten tasks, each with an id of its own", async () => {
    await open();
    const { tasks = [] } = await run({ count: 10 });
    expect(new Set(tasks.map((one) => one.taskArn)).size).toBe(10);
  });

  it("answers what was not placed as failures, in a request that succeeds", async () => {
    await open({ outcome: { kind: "not-placed", placed: 1, detail: "no capacity" } });
    const { tasks, failures } = await run({ count: 2 });
    expect(tasks).toHaveLength(1);
    expect(failures).toEqual([{ arn: expect.any(String), reason: "RESOURCE:MEMORY", detail: "no capacity" }]);
  });

  it("gives the tasks of the first request to the same token and the same parameters", async () => {
    await open();
    const [first, again, other] = [
      await runOne({ clientToken: "t1" }),
      await runOne({ clientToken: "t1" }),
      await runOne({ clientToken: "t2" }),
    ];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it("refuses the same token with other parameters, naming the tasks it stands for", async () => {
    await open();
    const first = await runOne({ clientToken: "t1" });
    await expect(run({ clientToken: "t1", count: 2 })).rejects.toMatchObject({
      name: "ConflictException",
      resourceIds: [first],
    });
  });

  it("forgets a token an hour after the task has stopped", async () => {
    await open();
    const first = await runOne({ clientToken: "t1" });
    fixture.clock.push(2 * 3_600 * SECOND);
    expect(await runOne({ clientToken: "t1" })).not.toBe(first);
  });

  it("tags by request, by definition and by ECS, and shows tags only when asked", async () => {
    await open();
    await register({ tags: [{ key: "team", value: "shop" }] });
    const arn = await runOne({
      tags: [{ key: "run", value: "7001" }],
      propagateTags: "TASK_DEFINITION",
      enableECSManagedTags: true,
    });
    expect((await read(arn))?.tags).toBeUndefined();
    expect((await read(arn, ["TAGS"]))?.tags).toEqual([
      { key: "team", value: "shop" },
      { key: "run", value: "7001" },
      { key: "aws:ecs:clusterName", value: CLUSTER },
    ]);
    await fixture.ecs.send(new TagResourceCommand({ resourceArn: arn, tags: [{ key: "run", value: "7002" }] }));
    const { tags } = await fixture.ecs.send(new ListTagsForResourceCommand({ resourceArn: arn }));
    expect(tags).toContainEqual({ key: "run", value: "7002" });
  });

  it("runs on a capacity provider instead of a launch type", async () => {
    await open();
    const { tasks } = await run({
      launchType: undefined,
      capacityProviderStrategy: [{ capacityProvider: "FARGATE_SPOT", weight: 1 }],
    });
    expect(tasks?.[0]).toMatchObject({ capacityProviderName: "FARGATE_SPOT" });
  });

  const wide = { containerOverrides: [{ name: "migrate", command: ["x".repeat(8200)] }] };
  it.each<[string, Partial<RunTaskCommandInput>, string, RegExp]>([
    ["an unknown cluster", { cluster: "nope" }, "ClusterNotFoundException", /not found/],
    ["an unknown definition", { taskDefinition: "nope" }, "ClientException", /TaskDefinition not found/],
    ["Fargate without a network", { networkConfiguration: undefined }, "InvalidParameterException", /awsvpc/],
    [
      "a launch type beside a capacity provider strategy",
      { capacityProviderStrategy: [{ capacityProvider: "FARGATE" }] },
      "InvalidParameterException",
      /both a launch type and capacity provider/,
    ],
    [
      "a capacity provider of another cluster",
      { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: "mine" }] },
      "InvalidParameterException",
      /not associated/,
    ],
    ["no capacity at all", { launchType: undefined }, "InvalidParameterException", /No Container Instances/],
    ["instances that the cluster lacks", { launchType: "EC2" }, "InvalidParameterException", /No Container Instances/],
    ["eleven tasks", { count: 11 }, "InvalidParameterException", /between 1 and 10/],
    ["startedBy of 129 characters", { startedBy: "a".repeat(129) }, "InvalidParameterException", /startedBy/],
    ["startedBy with a blank", { startedBy: "a b" }, "InvalidParameterException", /startedBy/],
    ["a token of 65 characters", { clientToken: "a".repeat(65) }, "InvalidParameterException", /clientToken/],
    [
      "an override of no container",
      { overrides: { containerOverrides: [{ name: "nope" }] } },
      "InvalidParameterException",
      /container named nope/,
    ],
    ["overrides beyond 8192 characters", { overrides: wide }, "InvalidParameterException", /8192/],
    ["tags from a service", { propagateTags: "SERVICE" }, "InvalidParameterException", /service/],
    [
      "a volume that the definition lacks",
      { volumeConfigurations: [{ name: "v", managedEBSVolume: { roleArn: "arn" } }] },
      "InvalidParameterException",
      /not configured at launch/,
    ],
  ])("refuses %s", async (_what, differs, name, message) => {
    await open();
    await expect(run(differs)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
    expect(await listed({ family: "migrate" })).toEqual([]);
  });

  it("refuses a public address that is neither ENABLED nor DISABLED", async () => {
    await open();
    const awsvpcConfiguration = { ...NETWORK.awsvpcConfiguration, assignPublicIp: "YES" as "ENABLED" };
    await expect(run({ networkConfiguration: { awsvpcConfiguration } })).rejects.toThrow(/assignPublicIp/);
  });

  it.each<[string, Partial<RunTaskCommandInput>]>([
    ["ecs:RunTask", {}],
    ["ecs:TagResource", { tags: [{ key: "run", value: "7001" }] }],
    ["ecs:TagResource", { propagateTags: "TASK_DEFINITION" }],
    ["ecs:TagResource", { enableECSManagedTags: true }],
    ["iam:PassRole", { overrides: { taskRoleArn: "arn:aws:iam::111122223333:role/migrate" } }],
  ])("is refused to a role that lacks %s", async (operation, differs) => {
    fixture = await openWorld({ keys: [{ ...PERSON, denies: [operation] }] });
    await register({
      requiresCompatibilities: ["FARGATE", "EC2"],
      executionRoleArn: undefined,
      containerDefinitions: OPEN,
    });
    await expect(run(differs)).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringContaining(`not authorized to perform: ${operation}`),
    });
    expect(fixture.world.state().oneOff.tasks).toEqual([]);
  });

  it("refuses an inactive definition, and one that is not for Fargate", async () => {
    await open();
    await fixture.ecs.send(new DeregisterTaskDefinitionCommand({ taskDefinition: "migrate:1" }));
    await expect(run({ taskDefinition: "migrate:1" })).rejects.toMatchObject({
      name: "InvalidParameterException",
      message: "TaskDefinition is inactive",
    });
    await register({ networkMode: "bridge", requiresCompatibilities: ["EC2"] });
    await expect(run({ networkConfiguration: undefined })).rejects.toThrow(/does not support launch_type FARGATE/);
  });

  it("takes the configuration of a volume that is configured at launch, and demands it", async () => {
    await open();
    await register({ volumes: [{ name: "data", configuredAtLaunch: true }] });
    await expect(run()).rejects.toThrow(/data/);
    await runOne({ volumeConfigurations: [{ name: "data", managedEBSVolume: { roleArn: "arn", sizeInGiB: 10 } }] });
  });
});

describe("StopTask", () => {
  it("refuses a task that it does not know", async () => {
    await open();
    const command = new StopTaskCommand({ cluster: CLUSTER, task: "nope" });
    await expect(fixture.ecs.send(command)).rejects.toMatchObject({
      name: "InvalidParameterException",
      message: "The referenced task was not found.",
    });
  });

  it("leaves a stopped task as it is", async () => {
    await open();
    const arn = await runOne();
    fixture.clock.push(120 * SECOND);
    const { task } = await fixture.ecs.send(new StopTaskCommand({ cluster: CLUSTER, task: arn, reason: "late" }));
    expect(task).toMatchObject({ lastStatus: "STOPPED", stopCode: "EssentialContainerExited" });
  });

  it("stops a task before it started, without an exit code", async () => {
    await open();
    const arn = await runOne();
    await fixture.ecs.send(new StopTaskCommand({ cluster: CLUSTER, task: arn }));
    fixture.clock.push(60 * SECOND);
    expect(await read(arn)).toMatchObject({ lastStatus: "STOPPED", stoppedReason: "Task stopped by user" });
    expect(exitCodes(await read(arn)).migrate).toBeUndefined();
  });

  it("stops a service's task too, which the service replaces", async () => {
    await open();
    const [task = ""] = await listed({ serviceName: "shop" });
    await fixture.ecs.send(new StopTaskCommand({ cluster: CLUSTER, task, reason: "by hand" }));
    fixture.clock.push(60 * SECOND);
    expect(await read(task)).toMatchObject({ lastStatus: "STOPPED", stopCode: "UserInitiated" });
    expect(await listed({ serviceName: "shop" })).toHaveLength(2);
  });
});

describe("ListTasks", () => {
  it("finds one-off tasks by who started them, beside a desired status alone", async () => {
    await open({ when: { startedBy: "mine" }, outcome: { kind: "hangs" } });
    const mine = await runOne({ startedBy: "mine-1" });
    const ended = await runOne({ startedBy: "other" });
    fixture.clock.push(120 * SECOND);
    expect(await listed({ startedBy: "mine-1" })).toEqual([mine]);
    expect(await listed({ startedBy: "other" })).toEqual([]);
    expect(await listed({ startedBy: "other", desiredStatus: "STOPPED" })).toEqual([ended]);
    expect(await listed({ family: "migrate" })).toEqual([mine]);
    expect(await listed({ launchType: "EC2" })).toEqual([]);
    expect(await listed()).toHaveLength(3);
  });

  it.each([{ family: "migrate" }, { serviceName: "shop" }, { launchType: "FARGATE" as const }])(
    "refuses startedBy beside %j",
    async (other) => {
      await open();
      await expect(listed({ startedBy: "mine", ...other })).rejects.toThrow(/startedBy/);
    },
  );
});
