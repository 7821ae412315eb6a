import { describe, expect, it, onTestFinished } from "vitest";
import { cloudwatchTaskLogs } from "../../../src/adapters/aws/cloudwatch-task-logs.ts";
import { ecsTasks } from "../../../src/adapters/aws/ecs-tasks.ts";
import { rdsBackups } from "../../../src/adapters/aws/rds-backups.ts";
import { judgeTask } from "../../../src/core/task/judge-task.ts";
import type { TaskOrder } from "../../../src/ports/one-off-tasks.ts";
import { ecsWire } from "./ecs-wire.ts";

const ORDER: TaskOrder = {
  definition: "shop",
  token: "a".repeat(64),
  startedBy: "deploy-migrate-0123456789abcdef0123",
  group: "deploy:0123456789abcdef:apply",
  placement: { kind: "as-service" },
  overrides: [{ name: "app", command: ["npm", "run", "migrate"] }],
};

async function wire(differs: Parameters<typeof ecsWire>[0] = {}) {
  const fixture = await ecsWire(differs);
  process.env.AWS_ENDPOINT_URL_RDS = await fixture.open("rds.eu-west-1.amazonaws.com");
  onTestFinished(() => {
    delete process.env.AWS_ENDPOINT_URL_RDS;
  });
  const credentials = async () => ({ accessKeyId: "AKIAROBOT", secretAccessKey: "robot-secret" });
  const settings = { region: "eu-west-1", cluster: "shop-production", service: "shop", credentials };
  const clock = {
    now: () => new Date(fixture.clock.now()),
    elapsed: () => fixture.clock.now(),
    sleep: async () => {},
  };
  return {
    ...fixture,
    tasks: ecsTasks(settings, clock),
    logs: cloudwatchTaskLogs(settings, clock),
    backups: rdsBackups(settings),
  };
}

async function started(tasks: ReturnType<typeof ecsTasks>, order: TaskOrder = ORDER) {
  const start = await tasks.start(order);
  if (start.kind !== "started") throw new Error(start.message);
  return start;
}

describe("one-off tasks on ECS", () => {
  it("run where the service's tasks run, once for a token, and can be judged", async () => {
    const { tasks, pass } = await wire();
    const first = await started(tasks);
    const again = await started(tasks);
    expect(again.tasks.map(({ id }) => id)).toEqual(first.tasks.map(({ id }) => id));
    expect(first.tasks[0]).toMatchObject({ stopped: false, group: ORDER.group });
    expect(await tasks.running(ORDER.startedBy)).toHaveLength(1);
    pass(5);
    const [task] = await tasks.look([first.tasks[0]?.address ?? ""]);
    expect(task === undefined ? "gone" : judgeTask(task, "app").kind).toBe("succeeded");
    expect(await tasks.running(ORDER.startedBy)).toEqual([]);
  });

  it("take up the task of their token where the rest of the request has changed", async () => {
    const { tasks } = await wire();
    const first = await started(tasks);
    const other = await started(tasks, { ...ORDER, overrides: [{ name: "app", command: ["other"] }] });
    expect(other.tasks.map(({ id }) => id)).toEqual(first.tasks.map(({ id }) => id));
  });

  it("take it up by its address where the role may not look at it", async () => {
    const { tasks } = await wire({ denies: ["ecs:DescribeTasks"] });
    const first = await started(tasks);
    const other = await started(tasks, { ...ORDER, overrides: [{ name: "app", command: ["other"] }] });
    expect(other.tasks).toMatchObject([{ address: first.tasks[0]?.address, stopped: false, started: false }]);
  });

  it("say why they are not placed", async () => {
    const { tasks } = await wire({ taskBehaviours: [{ outcome: { kind: "not-placed", reason: "RESOURCE:MEMORY" } }] });
    expect((await started(tasks)).refusals).toMatchObject([{ reason: "RESOURCE:MEMORY" }]);
  });

  it.each<[string, Parameters<typeof ecsWire>[0], Partial<TaskOrder>, string]>([
    ["the permission that is missing", { denies: ["ecs:RunTask"] }, {}, "ecs:RunTask"],
    ["a definition that is not there", {}, { definition: "nothing" }, "TaskDefinition not found"],
    ["an override's key that the SDK would drop", {}, { overrides: [{ name: "app", Command: ["x"] }] }, "Command"],
  ])("are refused with %s", async (_, differs, order, said) => {
    const { tasks } = await wire(differs);
    const start = await tasks.start({ ...ORDER, ...order });
    expect(start.kind === "refused" ? start.message : start.kind).toContain(said);
  });

  it("stop when they are asked to", async () => {
    const { tasks, pass } = await wire({ taskBehaviours: [{ outcome: { kind: "hangs" } }] });
    const { tasks: placed } = await started(tasks);
    const [{ address } = { address: "" }] = placed;
    pass(2);
    await tasks.stop(address, "It took too long");
    pass(3);
    const [task] = await tasks.look([address]);
    expect(task).toMatchObject({ stopped: true, stopCode: "UserInitiated", stoppedReason: "It took too long" });
    expect(task === undefined ? "gone" : judgeTask(task, "app").kind).toBe("failed");
  });
});

describe("logs of tasks", () => {
  it("are read on from where the last piece ended", async () => {
    const lines = ["applying 0041", "applying 0042", "done"];
    const { tasks, logs, pass } = await wire({ taskBehaviours: [{ outcome: { kind: "exits" }, logs: lines }] });
    const [task] = (await started(tasks)).tasks;
    const { release = "", id = "" } = task ?? {};
    const [container = ""] = await logs.sources(release);
    const source = { release, container, task: id };
    expect((await logs.tail(source, "")).lines).toEqual([]);
    pass(5);
    const piece = await logs.tail(source, "");
    expect(piece.lines.map(({ text }) => text)).toEqual(lines);
    expect((await logs.tail(source, piece.next)).lines).toEqual([]);
    expect((await logs.last(source, 2)).map(({ text }) => text)).toEqual(lines.slice(1));
  });

  it("name the permission that is missing", async () => {
    const { tasks, logs, pass } = await wire({ denies: ["logs:GetLogEvents"] });
    const [task] = (await started(tasks)).tasks;
    const { release = "", id = "" } = task ?? {};
    pass(5);
    await expect(logs.tail({ release, container: "app", task: id }, "")).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("logs:GetLogEvents"),
    });
  });
});

describe("backups on RDS", () => {
  const databases = { instances: [{ name: "shop-db" }], clusters: [{ name: "shop-cluster" }] };

  it.each([
    ["instance", "shop-db"],
    ["cluster", "shop-cluster"],
  ] as const)("of a %s are taken once for a name and seen whole", async (kind, database) => {
    const { backups, pass } = await wire({ databases });
    const order = { kind, database, name: "shop-before-1", tags: { "deploy:service": "shop" } };
    expect(await backups.look(kind, order.name)).toBeUndefined();
    expect(await backups.create(order)).toMatchObject({ kind: "started", backup: { status: "creating" } });
    expect(await backups.create(order)).toMatchObject({ kind: "started", backup: { name: "shop-before-1" } });
    pass(10);
    expect(await backups.look(kind, order.name)).toMatchObject({ status: "available", percent: 100 });
  });

  it("are refused with the permission that is missing, or the database that is not there", async () => {
    const order = { kind: "instance", database: "shop-db", name: "s", tags: {} } as const;
    const denied = await wire({ databases, denies: ["rds:CreateDBSnapshot"] });
    expect(await denied.backups.create(order)).toMatchObject({
      kind: "refused",
      remedy: expect.stringContaining("rds:CreateDBSnapshot"),
    });
    expect(await denied.backups.create({ ...order, kind: "cluster", database: "none" })).toMatchObject({
      kind: "refused",
    });
  });
});
