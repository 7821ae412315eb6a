import {
  DescribeServicesCommand,
  ListClustersCommand,
  ListServiceDeploymentsCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from "@aws-sdk/client-ecs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatMark, markKey } from "../../../src/core/rollout/proven-mark.ts";
import { type Fixture, openWorld, SHOP } from "./aws-fixture.ts";

let fixture: Fixture;
beforeAll(async () => {
  const { testHost: _, ...plain } = SHOP;
  fixture = await openWorld({
    services: [SHOP, { ...plain, service: "minimal", strategy: "ROLLING", publicHost: "minimal.example" }],
  });
});
afterAll(async () => {
  await fixture.close();
});

const pause = (stage: "PRODUCTION_TRAFFIC_SHIFT" | "TEST_TRAFFIC_SHIFT", minutes = 30) => ({
  deploymentConfiguration: {
    lifecycleHooks: [
      { targetType: "PAUSE" as const, lifecycleStages: [stage], timeoutConfiguration: { timeoutInMinutes: minutes } },
    ],
  },
});

describe("UpdateService refuses, in AWS's words", () => {
  it.each<[string, Partial<UpdateServiceCommandInput>, string, RegExp]>([
    ["an unknown service", { service: "nope" }, "ServiceNotFoundException", /not found/],
    ["an unknown cluster", { cluster: "nope" }, "ClusterNotFoundException", /not found/],
    ["an unknown task definition", { taskDefinition: "shop:99" }, "ClientException", /not found/],
    [
      "a pause at the production shift",
      pause("PRODUCTION_TRAFFIC_SHIFT"),
      "InvalidParameterException",
      /PRODUCTION_TRAFFIC_SHIFT/,
    ],
    ["a pause at the test shift", pause("TEST_TRAFFIC_SHIFT"), "InvalidParameterException", /TEST_TRAFFIC_SHIFT/],
    [
      "blue/green without an alternate target group",
      { service: "minimal", deploymentConfiguration: { strategy: "BLUE_GREEN", bakeTimeInMinutes: 1 } },
      "InvalidParameterException",
      /advancedConfiguration/,
    ],
    [
      "blue/green without a bake time",
      { service: "minimal", deploymentConfiguration: { strategy: "BLUE_GREEN" } },
      "InvalidParameterException",
      /bakeTimeInMinutes/,
    ],
    [
      "the steps of linear outside linear",
      { deploymentConfiguration: { linearConfiguration: { stepPercent: 10, stepBakeTimeInMinutes: 6 } } },
      "InvalidParameterException",
      /LINEAR/,
    ],
    [
      "the share of canary outside canary",
      { deploymentConfiguration: { canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 } } },
      "InvalidParameterException",
      /CANARY/,
    ],
    [
      "a circuit breaker outside rolling",
      { deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } } },
      "InvalidParameterException",
      /ROLLING/,
    ],
  ])("%s", async (_what, differs, name, message) => {
    const command = new UpdateServiceCommand({ cluster: "shop-production", service: "shop", ...differs });
    await expect(fixture.ecs.send(command)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });
});

describe("UpdateService", () => {
  it("starts no deployment for a change of configuration alone, keeps the hooks, and clears them by an empty list", async () => {
    const lifecycleHooks = [{ targetType: "PAUSE" as const, lifecycleStages: ["POST_SCALE_UP" as const] }];
    const service = { cluster: "shop-production", service: "shop" };
    const first = await fixture.ecs.send(
      new UpdateServiceCommand({ ...service, deploymentConfiguration: { lifecycleHooks } }),
    );
    expect(first.service?.deploymentConfiguration).toMatchObject({
      strategy: "BLUE_GREEN",
      bakeTimeInMinutes: 5,
      lifecycleHooks,
    });
    const second = await fixture.ecs.send(
      new UpdateServiceCommand({ ...service, deploymentConfiguration: { lifecycleHooks: [] } }),
    );
    expect(second.service?.deploymentConfiguration?.lifecycleHooks).toEqual([]);
    const listed = await fixture.ecs.send(new ListServiceDeploymentsCommand(service));
    expect(listed.serviceDeployments).toHaveLength(1);
    expect(listed.serviceDeployments?.[0]?.status).toBe("SUCCESSFUL");
  });

  it("returns the same primary deployment when the task definition is the one that runs", async () => {
    const before = await fixture.ecs.send(
      new DescribeServicesCommand({ cluster: "shop-production", services: ["minimal"] }),
    );
    const answer = await fixture.ecs.send(
      new UpdateServiceCommand({ cluster: "shop-production", service: "minimal", taskDefinition: "minimal:1" }),
    );
    expect(answer.service?.deployments?.[0]?.id).toBe(before.services?.[0]?.deployments?.[0]?.id);
  });
});

describe("TagResource", () => {
  const tag = async (...tags: readonly { readonly key: string; readonly value: string }[]) => {
    const { services } = await fixture.ecs.send(
      new DescribeServicesCommand({ cluster: "shop-production", services: ["shop"] }),
    );
    const resourceArn = services?.[0]?.taskDefinition;
    return fixture.ecs.send(new TagResourceCommand({ resourceArn, tags: [...tags] }));
  };

  it.each([
    ["a key of 129 characters", { key: "k".repeat(129), value: "" }],
    ["a value of 257 characters", { key: "k", value: "v".repeat(257) }],
    ["a value with a comma", { key: "k", value: "a, b" }],
    ["a key of AWS's own", { key: "aws:mine", value: "" }],
    ["no key", { key: "", value: "v" }],
  ])("refuses %s", async (_what, one) => {
    await expect(tag(one)).rejects.toMatchObject({ name: "InvalidParameterException" });
  });

  it("refuses a key twice, and takes our own mark at its longest", async () => {
    await expect(tag({ key: "k", value: "1" }, { key: "k", value: "2" })).rejects.toThrow(/duplicate/);
    const migration = { level: "x".repeat(64), irreversible: true };
    const value = formatMark({
      at: new Date(0),
      version: `v1.5.0~${"é".repeat(300)}`,
      digest: `sha256:${"b".repeat(64)}`,
      migration,
    });
    await expect(tag({ key: markKey("c".repeat(255), "s".repeat(255)), value })).resolves.toBeDefined();
    await expect(tag({ key: markKey("shop-production", "shop"), value })).resolves.toBeDefined();
  });
});

describe("the wire", () => {
  /** Sends a body that the client itself would never write, signed by it. */
  const raw = async (operation: string, body: string): Promise<unknown> => {
    const command = new ListClustersCommand({});
    command.middlewareStack.add(
      (next) => (args) => {
        const { request } = args;
        if (typeof request !== "object" || request === null) throw new Error("the client built no request");
        const headers: unknown = Reflect.get(request, "headers");
        const target = `AmazonEC2ContainerServiceV20141113.${operation}`;
        const changed = { "x-amz-target": target, "content-length": String(Buffer.byteLength(body)) };
        Reflect.set(request, "body", body);
        Reflect.set(request, "headers", { ...(typeof headers === "object" ? headers : {}), ...changed });
        return next(args);
      },
      { step: "build", priority: "low" },
    );
    return fixture.ecs.send(command);
  };

  it.each([
    ["an unknown member", "DescribeServices", '{"services":["shop"],"Cluster":"x"}', "SerializationException"],
    ["a missing member", "UpdateService", '{"cluster":"shop-production"}', "InvalidParameterException"],
    ["a wrong type", "UpdateService", '{"service":"shop","desiredCount":"2"}', "SerializationException"],
    [
      "a value outside its enum",
      "ListTasks",
      '{"cluster":"shop-production","desiredStatus":"GONE"}',
      "InvalidParameterException",
    ],
    ["text that is not JSON", "ListTasks", "{", "SerializationException"],
    ["an unknown operation", "FlyToTheMoon", "{}", "UnknownOperationException"],
  ])("refuses %s", async (_what, operation, body, type) => {
    await expect(raw(operation, body)).rejects.toMatchObject({ name: type, $metadata: { httpStatusCode: 400 } });
  });

  it("records what it does not model, so that the rehearsal can fail", async () => {
    await expect(fixture.ecs.send(new ListClustersCommand({}))).rejects.toMatchObject({
      name: "UnknownOperationException",
    });
    expect(fixture.world.gaps).toContain("ecs:ListClusters");
  });

  it("refuses startedBy beside another filter", async () => {
    const command = new ListTasksCommand({ cluster: "shop-production", startedBy: "ecs-svc/1", serviceName: "shop" });
    await expect(fixture.ecs.send(command)).rejects.toMatchObject({ name: "InvalidParameterException" });
  });

  it("refuses an environment variable that is a secret too", async () => {
    const container = {
      name: "app",
      image: "x",
      environment: [{ name: "A", value: "1" }],
      secrets: [{ name: "A", valueFrom: "arn" }],
    };
    const command = new RegisterTaskDefinitionCommand({ family: "shop", containerDefinitions: [container] });
    await expect(fixture.ecs.send(command)).rejects.toMatchObject({ name: "ClientException" });
  });
});
