import { UpdateServiceCommand } from "@aws-sdk/client-ecs";
import { describe, expect, it } from "vitest";
import type { TaskBehaviour } from "../../../src/rehearsal/aws/ecs/one-off/task-behaviour.ts";
import { NEW, OLD, SHOP } from "../../rehearsal/aws/aws-fixture.ts";
import { definitionOf, dropIn, PEERS_PERMISSIONS } from "./drop-in-wire.ts";

const ROLLING = { services: [{ ...SHOP, strategy: "ROLLING" as const }] };
const WAIT = { "wait-for-service-stability": "true" };
const ARN = "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:2";
const TAGGED = `${NEW.split("@")[0] ?? ""}:1.5.0`;
const file = (text: string) => ({ "task-definition.json": text });

describe("in place of the official action", () => {
  it("needs no permission beyond the official action's three: all else is warned of once and changes nothing", async () => {
    const { outputs, warnings, calls } = await dropIn({ ...ROLLING, inputs: WAIT, allows: PEERS_PERMISSIONS });
    expect(outputs).toMatchObject({ decision: "success", "reason-code": "proven", "task-definition-arn": ARN });
    for (const permission of [
      "ecs:DescribeTaskDefinition",
      "ecs:ListServiceDeployments",
      "ecs:DescribeServiceRevisions",
      "ecr:DescribeImages",
      "ecs:ListTasks",
    ])
      expect(warnings.filter((line) => line.includes(permission))).toHaveLength(1);
    const writes = calls.map(({ operation }) => operation).filter((name) => !/^(Describe|List)/.test(name));
    expect(writes).toEqual(["RegisterTaskDefinition", "UpdateService"]);
  });

  it("registers only where no service is given, by that one permission, and names the new revision's ARN", async () => {
    const { outputs, calls } = await dropIn({
      inputs: { service: "", cluster: "" },
      allows: ["ecs:RegisterTaskDefinition"],
    });
    expect(outputs).toMatchObject({
      decision: "started",
      "reason-code": "registered_only",
      "task-definition-arn": ARN,
    });
    expect(calls.map(({ operation }) => operation)).not.toContain("DescribeServices");
  });

  it("registers, then updates, and sends nothing that was not asked for", async () => {
    const { named, outputs } = await dropIn();
    expect(named("RegisterTaskDefinition")).toEqual([JSON.parse(definitionOf())]);
    expect(named("UpdateService")).toEqual([{ cluster: "shop-production", service: "shop", taskDefinition: ARN }]);
    expect(outputs).toMatchObject({ decision: "started", "reason-code": "not_waited_for" });
  });

  it("sends what was asked for under the API's names", async () => {
    const volume = { roleArn: "arn:aws:iam::111122223333:role/ebs", sizeInGiB: 10, volumeType: "gp3", throughput: 125 };
    const { named } = await dropIn({
      ...ROLLING,
      inputs: {
        "desired-count": "3",
        "force-new-deployment": "true",
        "enable-ecs-managed-tags": "True",
        "propagate-tags": "SERVICE",
        "service-managed-ebs-volume-name": "data",
        "service-managed-ebs-volume": JSON.stringify(volume),
      },
    });
    expect(named("UpdateService")).toEqual([
      {
        cluster: "shop-production",
        service: "shop",
        taskDefinition: ARN,
        desiredCount: 3,
        forceNewDeployment: true,
        enableECSManagedTags: true,
        propagateTags: "SERVICE",
        volumeConfigurations: [{ name: "data", managedEBSVolume: volume }],
      },
    ]);
  });

  it("names a key of the volume that the API does not know, before anything is registered", async () => {
    const { outputs, calls, log } = await dropIn({
      inputs: {
        "service-managed-ebs-volume-name": "data",
        "service-managed-ebs-volume": '{"roleArn":"r","sizeInGb":10}',
      },
    });
    expect(outputs).toMatchObject({ decision: "failure", changed: "no" });
    expect(log).toContain("sizeInGiB");
    expect(calls).toEqual([]);
  });

  it("registers again what a tag names, since the tag may have moved", async () => {
    const settings = { ...ROLLING, files: file(definitionOf(TAGGED)) };
    expect((await dropIn(settings)).named("RegisterTaskDefinition")).toHaveLength(1);
  });

  it("reuses an identical revision whose image is pinned, and still names its ARN", async () => {
    const first = await dropIn({ ...ROLLING, inputs: WAIT });
    expect(first.outputs.decision).toBe("success");
    const second = await first.again({});
    expect(second.outputs).toMatchObject({ decision: "unchanged", "task-definition-arn": ARN });
    const alone = await first.again({ service: "" });
    expect(alone.outputs).toMatchObject({ "reason-code": "registered_only", "task-definition-arn": ARN });
    const scaled = await first.again({ "desired-count": "3" });
    expect(scaled.named("UpdateService")).toMatchObject([{ taskDefinition: ARN, desiredCount: 3 }]);
    expect(scaled.named("RegisterTaskDefinition")).toEqual([]);
  });

  it("takes the whole answer of describe-task-definition, drops what is only described, and says so", async () => {
    const described = { taskDefinition: { ...JSON.parse(definitionOf()), revision: 7, status: "ACTIVE" } };
    const { named, log } = await dropIn({ files: file(JSON.stringify(described)) });
    expect(named("RegisterTaskDefinition")).toEqual([JSON.parse(definitionOf())]);
    expect(log).toContain("left out revision, status");
  });

  it("takes YAML", async () => {
    const yaml = `family: shop\nnetworkMode: awsvpc\ncontainerDefinitions:\n  - name: app\n    image: ${NEW}\n    essential: true\n    portMappings: [{ containerPort: 8080 }]\n`;
    const { named } = await dropIn({ files: file(yaml) });
    expect(named("RegisterTaskDefinition")).toEqual([JSON.parse(definitionOf())]);
  });

  it("looks at most every 15 seconds, and more often where that is asked for", async () => {
    const patient = await dropIn({ ...ROLLING, inputs: WAIT });
    expect(Math.max(...patient.pauses)).toBeLessThanOrEqual(18_000);
    const eager = await dropIn({ ...ROLLING, inputs: { ...WAIT, "wait-max-delay-seconds": "2" } });
    expect(Math.max(...eager.pauses)).toBeLessThanOrEqual(2_400);
  });

  it("takes an input that an expression left empty as not given", async () => {
    const { outputs } = await dropIn({
      ...ROLLING,
      inputs: { ...WAIT, "wait-for-minutes": "", "max-retries": "", "desired-count": "", cluster: "shop-production" },
    });
    expect(outputs).toMatchObject({ decision: "success" });
  });

  it("means the cluster `default` where none is named", async () => {
    const { named } = await dropIn({ inputs: { cluster: "" } });
    expect(named("DescribeServices")[0]).toMatchObject({ cluster: "default" });
  });

  it.each(["1", "2"])("tries a call as often as it is told: %s", async (tries) => {
    const { named, outputs } = await dropIn({
      ...ROLLING,
      inputs: { "max-retries": tries },
      faults: [{ kind: "unavailable", operation: "ecs:RegisterTaskDefinition" }],
    });
    expect(named("RegisterTaskDefinition")).toHaveLength(Number(tries));
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "state_unreadable", changed: "no" });
  });
});

describe("measured faults of the official action, v2.6.3", () => {
  it.each(["full", "weak"])("rolloutState IN_PROGRESS is no success (%s sight)", async (sight) => {
    const { outputs } = await dropIn({
      services: [{ ...SHOP, strategy: "BLUE_GREEN", bakeMinutes: 60 }],
      inputs: { ...WAIT, "wait-for-minutes": "10" },
      ...(sight === "weak" ? { allows: PEERS_PERMISSIONS } : {}),
    });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "deadline" });
  });

  it.each(["full", "weak"])(
    "superseded is told as superseded, not as a circuit breaker's rollback (%s sight)",
    async (sight) => {
      const { outputs, summary } = await dropIn({
        ...ROLLING,
        inputs: WAIT,
        ...(sight === "weak" ? { allows: PEERS_PERMISSIONS } : {}),
        meanwhile: async ({ ecs }) => {
          const forced = { cluster: "shop-production", service: "shop", forceNewDeployment: true };
          await ecs.send(new UpdateServiceCommand({ ...forced, taskDefinition: "shop:1" }));
        },
      });
      expect(outputs).toMatchObject({ decision: "superseded", "reason-code": "superseded" });
      expect(summary).not.toContain("circuit breaker");
    },
  );

  it("desiredCount 0 is no success", async () => {
    const { outputs } = await dropIn({ ...ROLLING, inputs: { ...WAIT, "desired-count": "0" } });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "no_tasks" });
  });

  it("AccessDenied while polling ends at once, naming the permission", async () => {
    const denies: string[] = [];
    const { outputs, pauses, summary } = await dropIn({
      ...ROLLING,
      inputs: WAIT,
      denies,
      meanwhile: () => void denies.push("ecs:DescribeServices"),
    });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "state_unreadable", changed: "yes" });
    expect(summary).toContain("ecs:DescribeServices");
    // The service itself is read every thirty seconds.
    expect(pauses.length).toBeLessThanOrEqual(7);
  });

  it("an empty word of a command stays", async () => {
    const { named } = await dropIn({ files: file(definitionOf(NEW, {}, { command: ["printf", "", "b"] })) });
    expect(named("RegisterTaskDefinition")).toMatchObject([
      { containerDefinitions: [{ command: ["printf", "", "b"] }] },
    ]);
  });

  it("an empty value of a tag, a label or a variable stays, and other empty members go", async () => {
    const container = {
      dockerLabels: { empty: "" },
      environment: [{ name: "EMPTY", value: "" }, { name: "BARE" }],
      entryPoint: [],
      workingDirectory: "",
    };
    const text = definitionOf(NEW, { tags: [{ key: "team", value: "" }], taskRoleArn: "", volumes: null }, container);
    const [sent] = (await dropIn({ files: file(text) })).named("RegisterTaskDefinition");
    expect(sent).toEqual({
      ...JSON.parse(definitionOf()),
      tags: [{ key: "team", value: "" }],
      containerDefinitions: [
        {
          ...JSON.parse(definitionOf()).containerDefinitions[0],
          dockerLabels: { empty: "" },
          environment: [
            { name: "EMPTY", value: "" },
            { name: "BARE", value: "" },
          ],
        },
      ],
    });
  });

  it("keep-null-value-keys keeps a key that stands alone in its object", async () => {
    const container = { repositoryCredentials: { credentialsParameter: "" } };
    const { named } = await dropIn({
      inputs: { "keep-null-value-keys": "credentialsParameter, other" },
      files: file(definitionOf(NEW, {}, container)),
    });
    expect(named("RegisterTaskDefinition")).toMatchObject([{ containerDefinitions: [container] }]);
  });

  it("a key that the API does not know is an error that names it, not dropped", async () => {
    const { outputs, log, named } = await dropIn({
      files: file(definitionOf(NEW, {}, { Environment: [{ name: "A", value: "1" }] })),
    });
    expect(outputs).toMatchObject({ decision: "failure", changed: "no" });
    expect(log).toContain("containerDefinitions[0].Environment");
    expect(log).toContain("did you mean 'environment'?");
    expect(named("RegisterTaskDefinition")).toEqual([]);
  });

  it("volumes of the service are left alone unless they are given", async () => {
    const { named } = await dropIn({ inputs: { "service-managed-ebs-volume": "{}" } });
    expect(named("UpdateService")[0]).not.toHaveProperty("volumeConfigurations");
  });

  it("a rolled-back deployment is a failure that says why", async () => {
    const { outputs } = await dropIn({
      services: [{ ...SHOP, strategy: "ROLLING" }],
      inputs: { ...WAIT, "wait-for-minutes": "60" },
      bad: { crash: "at-start" },
      files: file(definitionOf(NEW.replace(/b{64}/, "c".repeat(64)))),
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "rolled_back_by_circuit_breaker" });
  });
});

describe("measured faults of the official action, v2.6.3: tasks outside the service", () => {
  const executionRoleArn = "arn:aws:iam::111122223333:role/shop-execution";
  const fargate = { requiresCompatibilities: ["FARGATE"], executionRoleArn, cpu: "256", memory: "512" };
  const side = { name: "side", image: OLD, essential: false };
  const definition = JSON.parse(definitionOf(NEW, fargate));
  const files = file(
    JSON.stringify({ ...definition, containerDefinitions: [...definition.containerDefinitions, side] }),
  );
  const inputs = {
    service: "",
    "run-task": "true",
    "wait-for-task-stopped": "true",
    "run-task-subnets": "subnet-1",
    "run-task-container-overrides": '[{"name":"app","command":["migrate",""]}]',
  };
  const allows = ["ecs:RegisterTaskDefinition", "iam:PassRole", "ecs:RunTask", "ecs:DescribeTasks"];
  const play = (taskBehaviours: readonly TaskBehaviour[]) => dropIn({ inputs, files, allows, taskBehaviours });

  it("a task that succeeds needs no permission beyond the official action's, and its ARN is told as a JSON array", async () => {
    const { outputs, named } = await play([]);
    expect(outputs).toMatchObject({ decision: "success", "reason-code": "task_succeeded" });
    expect(JSON.parse(outputs["run-task-arn"] ?? "")).toHaveLength(1);
    expect(named("RunTask")).toMatchObject([{ overrides: { containerOverrides: [{ command: ["migrate", ""] }] } }]);
    expect(named("RunTask")[0]).not.toHaveProperty("volumeConfigurations");
  });

  it("`Run task failed: [null]` is told with exit code and container", async () => {
    const { outputs, summary } = await play([{ outcome: { kind: "exits", exitCode: 3 } }]);
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "task_failed" });
    expect(summary).toMatch(/app.*3/);
    expect(summary).not.toContain("null");
  });

  it("a sidecar that is ended with 137 does not fail a task whose container did its work", async () => {
    const { outputs } = await play([{ outcome: { kind: "exits" }, sidecars: { side: { exitCode: 137 } } }]);
    expect(outputs).toMatchObject({ decision: "success", "reason-code": "task_succeeded" });
  });

  it("`undefined is RESOURCE:MEMORY` is told as what could not be placed", async () => {
    const { outputs, summary } = await play([{ outcome: { kind: "not-placed", reason: "RESOURCE:MEMORY" } }]);
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "task_not_started" });
    expect(summary).toContain("RESOURCE:MEMORY");
    expect(summary).not.toContain("undefined");
  });

  it("runs also where the very release is live already", async () => {
    const first = await dropIn({ ...ROLLING, inputs: WAIT, files });
    expect(first.outputs.decision).toBe("success");
    const second = await first.again({ ...inputs, service: "shop" });
    expect(second.named("RunTask")).toHaveLength(1);
    expect(second.named("RegisterTaskDefinition")).toEqual([]);
    expect(second.outputs.decision).toBe("success");
  });
});
