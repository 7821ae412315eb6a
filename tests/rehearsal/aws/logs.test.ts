import {
  CloudWatchLogsClient,
  DescribeLogStreamsCommand,
  type DescribeLogStreamsCommandInput,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
} from "@aws-sdk/client-cloudwatch-logs";
import {
  DescribeTasksCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  RunTaskCommand,
  UpdateServiceCommand,
} from "@aws-sdk/client-ecs";
import { afterEach, describe, expect, it } from "vitest";
import type { Behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import type { AwsWorldSettings } from "../../../src/rehearsal/aws/aws-world-settings.ts";
import type { LogFaults } from "../../../src/rehearsal/aws/logs/log-store.ts";
import { BAD, type Fixture, NEW, openWorld, PERSON, SHOP } from "./aws-fixture.ts";

/**
 * Facts: Amazon CloudWatch Logs API reference, GetLogEvents and DescribeLogStreams, with the quotas of an event and a page;
 * Amazon ECS developer guide, "Send Amazon ECS logs to CloudWatch" (stream `prefix/container/task-id`).
 */
const CLUSTER = "shop-production";
const GROUP = "/ecs/migrate";
const SECOND = 1000;
const HOSTILE = "\u001b]8;;https://evil.example\u0007::error::<script>alert(1)</script>\n::set-output name=x::y\u2028";

let fixture: Fixture;
let client: CloudWatchLogsClient;
afterEach(async () => {
  expect(fixture.defects).toEqual([]);
  client.destroy();
  await fixture.close();
});

async function open(differs: Partial<AwsWorldSettings> & { readonly bad?: Partial<Behaviour> }) {
  fixture = await openWorld({ logGroups: [GROUP, "/empty"], ...differs });
  client = new CloudWatchLogsClient(await fixture.client("logs.eu-west-1.amazonaws.com"));
}

/** Runs a task that writes these lines, and lets it end; the name of its stream. */
async function write(logs: readonly string[], logFaults: LogFaults = {}): Promise<string> {
  await open({ taskBehaviours: [{ outcome: { kind: "exits", exitCode: 1 }, logs }], logFaults });
  const options = { "awslogs-group": GROUP, "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "migrate" };
  await fixture.ecs.send(
    new RegisterTaskDefinitionCommand({
      family: "migrate",
      networkMode: "awsvpc",
      requiresCompatibilities: ["FARGATE"],
      executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
      cpu: "256",
      memory: "512",
      containerDefinitions: [{ name: "db", image: NEW, logConfiguration: { logDriver: "awslogs", options } }],
    }),
  );
  const { tasks } = await fixture.ecs.send(
    new RunTaskCommand({
      cluster: CLUSTER,
      taskDefinition: "migrate",
      launchType: "FARGATE",
      networkConfiguration: { awsvpcConfiguration: { subnets: ["subnet-0a1b2c3d"] } },
    }),
  );
  fixture.clock.push(120 * SECOND);
  return `migrate/db/${tasks?.[0]?.taskArn?.split("/").at(-1)}`;
}

async function read(logStreamName: string, differs: Partial<GetLogEventsCommandInput> = {}) {
  const answer = await client.send(new GetLogEventsCommand({ logGroupName: GROUP, logStreamName, ...differs }));
  return { ...answer, lines: (answer.events ?? []).map((one) => one.message) };
}

const streams = async (differs: Partial<DescribeLogStreamsCommandInput> = {}) =>
  client.send(new DescribeLogStreamsCommand({ logGroupName: GROUP, ...differs }));

const FIVE = ["one", "two", "three", "four", "five"];

describe("a one-off task", () => {
  it("writes its lines over its life into prefix/container/task-id, unchanged", async () => {
    const stream = await write(["begins", HOSTILE, 'Error: column "price" does not exist']);
    const { lines, events = [] } = await read(stream, { startFromHead: true });
    expect(lines).toEqual(["begins", HOSTILE, 'Error: column "price" does not exist']);
    const times = events.map((one) => one.timestamp ?? 0);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(10 * SECOND);
  });

  it("has written only what its time allows", async () => {
    await write([]);
    const { tasks } = await fixture.ecs.send(
      new RunTaskCommand({
        cluster: CLUSTER,
        taskDefinition: "migrate",
        launchType: "FARGATE",
        networkConfiguration: { awsvpcConfiguration: { subnets: ["subnet-0a1b2c3d"] } },
      }),
    );
    const stream = `migrate/db/${tasks?.[0]?.taskArn?.split("/").at(-1)}`;
    await expect(read(stream)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    fixture.clock.push(30 * SECOND);
    expect((await read(stream)).lines).toEqual([]);
  });

  it("can be read only some time later when the logs are slow", async () => {
    const stream = await write(FIVE, { delaySeconds: 300 });
    expect((await read(stream)).lines).toEqual([]);
    fixture.clock.push(300 * SECOND);
    expect((await read(stream)).lines).toEqual(FIVE);
  });
});

describe("a service's task", () => {
  it("that runs since yesterday has a log since yesterday", async () => {
    await open({});
    const { taskArns = [] } = await fixture.ecs.send(new ListTasksCommand({ cluster: CLUSTER, serviceName: "shop" }));
    const name = `ecs/app/${taskArns[0]?.split("/").at(-1)}`;
    const { lines, events = [] } = await read(name, { logGroupName: "/ecs/shop" });
    expect(lines).toEqual(["shop 1.4.0 starts", "listening on port 8080"]);
    expect(events[0]?.timestamp).toBeLessThan(fixture.clock.now() - 24 * 3_600 * SECOND);
  });

  it("writes what its version is told to, unchanged", async () => {
    const { testHost: _, ...plain } = SHOP;
    const bad = { crash: "at-start" as const, lastWords: [HOSTILE] };
    await open({ services: [{ ...plain, strategy: "ROLLING" }], bad });
    fixture.world.supersede("shop", BAD);
    fixture.clock.push(60 * SECOND);
    const { logStreams = [] } = await streams({
      logGroupName: "/ecs/shop",
      orderBy: "LastEventTime",
      descending: true,
    });
    const { lines } = await read(logStreams[0]?.logStreamName ?? "", { logGroupName: "/ecs/shop" });
    expect(lines.at(-1)).toBe(HOSTILE);
  });

  it.each([
    ["at-start", /^ {4}at Module\._resolveFilename/],
    ["never-healthy", /^ {4}at TCPConnectWrap/],
  ] as const)("that fails (%s) writes a stack trace last", async (crash, last) => {
    const { testHost: _, ...plain } = SHOP;
    await open({ services: [{ ...plain, strategy: "ROLLING" }], bad: { crash } });
    const { taskDefinition } = await fixture.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: "shop",
        containerDefinitions: [
          {
            name: "app",
            image: BAD,
            logConfiguration: {
              logDriver: "awslogs",
              options: { "awslogs-group": "/ecs/shop", "awslogs-stream-prefix": "ecs" },
            },
          },
        ],
      }),
    );
    await fixture.ecs.send(
      new UpdateServiceCommand({
        cluster: CLUSTER,
        service: "shop",
        taskDefinition: taskDefinition?.taskDefinitionArn,
      }),
    );
    fixture.clock.push(150 * SECOND);
    const { taskArns = [] } = await fixture.ecs.send(
      new ListTasksCommand({ cluster: CLUSTER, serviceName: "shop", desiredStatus: "STOPPED" }),
    );
    const { tasks = [] } = await fixture.ecs.send(new DescribeTasksCommand({ cluster: CLUSTER, tasks: taskArns }));
    const [failed] = tasks.filter((one) => one.taskDefinitionArn === taskDefinition?.taskDefinitionArn);
    const { lines } = await read(`ecs/app/${failed?.taskArn?.split("/").at(-1)}`, { logGroupName: "/ecs/shop" });
    expect(lines[0]).toBe("shop 1.6.0 starts");
    expect(lines.at(-1)).toMatch(last);
  });
});

describe("GetLogEvents", () => {
  it("gives the last lines by default, oldest first, and goes back by the token", async () => {
    const stream = await write(FIVE);
    const last = await read(stream, { limit: 2 });
    expect(last.lines).toEqual(["four", "five"]);
    const before = await read(stream, { limit: 2, nextToken: last.nextBackwardToken });
    expect(before.lines).toEqual(["two", "three"]);
    const first = await read(stream, { limit: 2, nextToken: before.nextBackwardToken });
    expect(first.lines).toEqual(["one"]);
    const beyond = await read(stream, { limit: 2, nextToken: first.nextBackwardToken });
    expect(beyond).toMatchObject({ lines: [], nextBackwardToken: first.nextBackwardToken });
  });

  it("goes forward from the head, and at the end gives back the same token", async () => {
    const stream = await write(FIVE);
    const seen: (string | undefined)[] = [];
    let nextToken: string | undefined;
    for (let turn = 0; turn < 9; turn += 1) {
      const answer = await read(stream, { startFromHead: true, limit: 2, ...(nextToken && { nextToken }) });
      seen.push(...answer.lines);
      if (answer.nextForwardToken === nextToken) break;
      nextToken = answer.nextForwardToken;
    }
    expect(seen).toEqual(FIVE);
  });

  it("refuses a forward token without startFromHead", async () => {
    const stream = await write(FIVE);
    const { nextForwardToken } = await read(stream, { startFromHead: true });
    await expect(read(stream, { nextToken: nextForwardToken })).rejects.toThrow(/startFromHead/);
  });

  it("takes events at startTime and leaves out those at endTime", async () => {
    const stream = await write(FIVE);
    const { events = [] } = await read(stream);
    const [, second, , fourth] = events.map((one) => one.timestamp);
    expect((await read(stream, { startTime: second, endTime: fourth })).lines).toEqual(["two", "three"]);
  });

  it("puts at most 1 MB into a page", async () => {
    const long = "x".repeat(400_000);
    const stream = await write([`1${long}`, `2${long}`, `3${long}`]);
    expect((await read(stream)).lines.map((one) => one?.[0])).toEqual(["2", "3"]);
  });

  it("may begin with an empty page that is not the end", async () => {
    const stream = await write(FIVE, { emptyFirstPage: true });
    const first = await read(stream, { startFromHead: true });
    expect(first.lines).toEqual([]);
    expect((await read(stream, { startFromHead: true, nextToken: first.nextForwardToken })).lines).toEqual(FIVE);
  });

  it.each<[string, Partial<GetLogEventsCommandInput>, string, RegExp]>([
    ["an unknown group", { logGroupName: "/none" }, "ResourceNotFoundException", /log group does not exist/],
    ["an unknown stream", { logStreamName: "none" }, "ResourceNotFoundException", /log stream does not exist/],
    ["a group by name and identifier", { logGroupIdentifier: GROUP }, "InvalidParameterException", /not both/],
    ["a limit of 0", { limit: 0 }, "InvalidParameterException", /limit/],
    ["a limit beyond 10,000", { limit: 10_001 }, "InvalidParameterException", /limit/],
    ["a token that it did not give", { nextToken: "f/1" }, "InvalidParameterException", /nextToken/],
  ])("refuses %s", async (_what, differs, name, message) => {
    const stream = await write(FIVE);
    await expect(read(stream, differs)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });

  it("finds the group by its ARN", async () => {
    const stream = await write(FIVE);
    const logGroupIdentifier = `arn:aws:logs:eu-west-1:111122223333:log-group:${GROUP}`;
    expect((await read(stream, { logGroupName: undefined, logGroupIdentifier })).lines).toEqual(FIVE);
  });

  it("is refused to a role that lacks it", async () => {
    await open({ keys: [{ ...PERSON, denies: ["logs:GetLogEvents"] }] });
    await expect(read("any")).rejects.toMatchObject({
      name: "AccessDeniedException",
      message: expect.stringContaining("not authorized to perform: logs:GetLogEvents"),
    });
  });
});

describe("DescribeLogStreams", () => {
  it("lists the streams of a group with their times", async () => {
    const stream = await write(FIVE);
    const { logStreams } = await streams({ logStreamNamePrefix: "migrate/db/" });
    expect(logStreams).toMatchObject([{ logStreamName: stream, lastEventTimestamp: expect.any(Number) }]);
    expect((await streams({ logGroupName: "/empty" })).logStreams).toEqual([]);
  });

  it.each<[string, Partial<DescribeLogStreamsCommandInput>, string]>([
    ["an unknown group", { logGroupName: "/none" }, "ResourceNotFoundException"],
    [
      "a prefix beside the order by time",
      { orderBy: "LastEventTime", logStreamNamePrefix: "m" },
      "InvalidParameterException",
    ],
    ["a limit beyond 50", { limit: 51 }, "InvalidParameterException"],
  ])("refuses %s", async (_what, differs, name) => {
    await open({});
    await expect(streams(differs)).rejects.toMatchObject({ name });
  });
});
