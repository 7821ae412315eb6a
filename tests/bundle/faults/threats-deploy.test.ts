import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { remainsOf } from "../../crash/invariants.ts";
import { DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { DEPLOY } from "../pipeline-inputs.ts";
import { startProxy } from "./proxy.ts";

const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
const TAGS = ["v1.5.0", "latest"];
const ROLE = "arn:aws:iam::111122223333:role";
const DROP_IN = {
  service: "shop",
  cluster: "shop-production",
  "task-definition": "task.json",
  "role-to-assume": `${ROLE}/deploy-production`,
  "aws-region": "eu-west-1",
};

const definition = (differs: object = {}, container: object = {}) =>
  JSON.stringify({
    family: "shop",
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    taskRoleArn: `${ROLE}/shop-task`,
    executionRoleArn: `${ROLE}/shop-execution`,
    cpu: "512",
    memory: "1024",
    containerDefinitions: [{ name: "app", image: `${REPOSITORY}@${DIGESTS.good}`, essential: true, ...container }],
    ...differs,
  });

const calls = (world: EcsWorld, operation: string) => world.aws.calls.get(operation) ?? 0;
const writesIn = (world: EcsWorld) =>
  ["ecs:RegisterTaskDefinition", "ecs:UpdateService", "ecs:TagResource"].filter((call) => calls(world, call) > 0);

describe("threats to deploy-ecs", () => {
  test.each([
    ["another task role", { taskRoleArn: `${ROLE}/admin` }, {}, "taskRoleArn"],
    ["another execution role", { executionRoleArn: `${ROLE}/admin` }, {}, "executionRoleArn"],
    ["a privileged container", {}, { privileged: true }, "containerDefinitions.app.privileged"],
    ["a container that is root", {}, { user: "0:0" }, "containerDefinitions.app.user"],
    ["a path of the host", { volumes: [{ name: "root", host: { sourcePath: "/" } }] }, {}, "volumes.root"],
    ["the host's processes", { pidMode: "host" }, {}, "pidMode"],
    ["the host's network", { networkMode: "host" }, {}, "networkMode"],
    [
      "a capability of the kernel",
      {},
      { linuxParameters: { capabilities: { add: ["SYS_ADMIN"] } } },
      "linuxParameters.capabilities.add",
    ],
  ])("threat D1: a definition that gains %s is not registered", async (_, differs, container, place) => {
    const world = await ecsWorld({ workspace: { "task.json": definition(differs, container) } });
    const { status, outputs, log } = await world.run({ ...DROP_IN, strict: "true" });
    expect({ log, status, ...outputs }).toMatchObject({
      status: 1,
      decision: "failure",
      "reason-code": "change_not_allowed",
      changed: "no",
    });
    expect(log).toContain(place);
    expect(writesIn(world)).toEqual([]);
  });

  test("threat D1: a revision that somebody registered with another role is deployed by its number only where the target allows it", async () => {
    const revision = { ...DEPLOY, "task-definition": "shop:2" };
    const play = async (target: readonly string[]) => {
      const world = await ecsWorld({
        strategy: "ROLLING",
        target,
        workspace: { "task.json": definition({ taskRoleArn: `${ROLE}/admin` }) },
      });
      expect((await world.run({ ...DROP_IN, service: "" })).outputs["task-definition-arn"]).toMatch(/shop:2$/);
      return { world, run: await world.run(revision) };
    };
    const refused = await play([]);
    expect({ log: refused.run.log, ...refused.run.outputs }).toMatchObject({
      decision: "failure",
      "reason-code": "change_not_allowed",
      changed: "no",
    });
    expect(calls(refused.world, "ecs:UpdateService")).toBe(0);
    const allowed = await play(["allow-changes: [task-role]"]);
    expect({ log: allowed.run.log, ...allowed.run.outputs }).toMatchObject({ decision: "success" });
  });

  test("threat D2: a tag that was moved after the test changes nothing: what was approved by its digest is deployed and recorded", async () => {
    const images = Object.entries(DIGESTS).map(([name, digest]) => ({
      digest,
      tags: name === "bad" ? TAGS : [],
    }));
    const world = await ecsWorld({ strategy: "ROLLING", aws: { repositories: [{ name: "shop", images }] } });
    const { outputs, log } = await world.run(DEPLOY);
    expect({ log, ...outputs }).toMatchObject({ decision: "success", "reason-code": "proven" });
    expect(world.aws.live("shop").version).toBe("v1.5.0");
    const registered = world.aws.state().taskDefinitions.find(({ revision }) => revision === 2);
    expect(registered?.content.containerDefinitions?.[0]?.image).toBe(`${REPOSITORY}@${DIGESTS.good}`);
    expect(world.github.deployments()[0]?.payload).toMatchObject({ digest: DIGESTS.good });
  });

  test.each([
    ["a tag alone", { "task.json": definition({}, { image: `${REPOSITORY}:v1.5.0` }) }, DROP_IN, "image_not_pinned"],
    ["the tag latest", { "task.json": definition({}, { image: `${REPOSITORY}:latest` }) }, DROP_IN, "image_not_pinned"],
    ["no digest", {}, { ...DEPLOY, digest: "" }, "target_incomplete"],
  ] as const)("threat D2: %s is not deployed", async (_, workspace, inputs, reason) => {
    const images = Object.values(DIGESTS).map((digest) => ({ digest, tags: digest === DIGESTS.good ? TAGS : [] }));
    const world = await ecsWorld({ workspace, aws: { repositories: [{ name: "shop", images }] } });
    const { outputs, log } = await world.run({ ...inputs, strict: "true" });
    expect({ log, ...outputs }).toMatchObject({ decision: "failure", "reason-code": reason, changed: "no" });
    expect(writesIn(world)).toEqual([]);
  });

  test.each([
    ["the service stands in another account", { aws: { account: "999900001111" } }, {}, "account_mismatch"],
    ["another account is expected", {}, { "expected-account": "999999999999" }, "account_mismatch"],
    ["another cluster is expected", {}, { "expected-cluster": "shop-staging" }, "cluster_mismatch"],
    ["another region is given", {}, { "aws-region": "eu-central-1" }, "state_unreadable"],
  ] as const)("threat D3: nothing is written where %s", async (_, differs, inputs, reason) => {
    const world = await ecsWorld(differs);
    const { status, outputs, log } = await world.run({ ...DEPLOY, ...inputs });
    expect({ log, status, ...outputs }).toMatchObject({ status: 1, "reason-code": reason, changed: "no" });
    expect(outputs.decision).not.toBe("success");
    expect(writesIn(world)).toEqual([]);
  });

  test("threat D4: credentials leave the process for nobody: no output, log, summary or file has them, and no other host is asked", async () => {
    const folders = ["workspace", "temporary"].map((name) => mkdtempSync(join(tmpdir(), `${name}-`)));
    onTestFinished(() => {
      for (const folder of folders) rmSync(folder, { recursive: true });
    });
    const [workspace = "", temporary = ""] = folders;
    const opened: { world?: EcsWorld } = {};
    const proxy = await startProxy(
      () => "opens",
      (address) => opened.world?.ports.get(address),
    );
    const world = await ecsWorld({ loopback: [proxy.port] });
    opened.world = world;
    const HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
    const environment = { GITHUB_WORKSPACE: workspace, HOME: workspace, RUNNER_TEMP: temporary, HTTPS_PROXY };
    const { digest: _, hold: __, ...request } = DEPLOY;
    const runs = [
      await world.run(DEPLOY, "deploy-ecs", { environment }),
      await world.run({ ...request, watch: "none" }, "canary-monitor", { environment }),
      await world.run({ ...request, deploy: "paused", smoke: "failure" }, "rollback", { environment }),
    ];
    expect(runs.map(({ outputs }) => outputs.decision)).toEqual(["paused", "success", "success"]);
    const kept = readdirSync(temporary, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    for (const { log, outputs, summary } of runs) {
      const secrets = [...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret = ""]) => secret);
      // The identity token, and the secret key and the token of the session that it opened.
      expect(secrets.length).toBeGreaterThanOrEqual(3);
      const told = [log.replaceAll(/^::add-mask::.+$/gm, ""), summary, ...Object.values(outputs), ...kept].join("\n");
      expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    }
    expect(readdirSync(workspace)).toEqual([]);
    const asked = new Set(proxy.asked.map((address) => address.split(":")[0]));
    const known = [
      "api.ecr.eu-west-1.amazonaws.com",
      "api.github.com",
      "ecs.eu-west-1.amazonaws.com",
      "elasticloadbalancing.eu-west-1.amazonaws.com",
      "pipelines.actions.example",
      "sts.eu-west-1.amazonaws.com",
    ];
    expect(asked).toEqual(new Set(known));
  });

  test.each([
    ["by its service deployment", {}],
    [
      "by the service alone, without the right to list deployments",
      { denies: ["ecs:ListServiceDeployments", "ecs:DescribeServiceDeployments"] },
    ],
  ])(
    "threat D6: a service that is whole again after ECS rolled our release back is no success, %s",
    async (_, role) => {
      const container = { image: `${REPOSITORY}@${DIGESTS.bad}`, portMappings: [{ containerPort: 8080 }] };
      const world = await ecsWorld({
        strategy: "ROLLING",
        bad: { crash: "at-start" },
        role,
        workspace: { "task.json": definition({}, container) },
      });
      const { status, outputs, log } = await world.run({ ...DROP_IN, "wait-for-service-stability": "true" });
      expect({ log, status, ...outputs }).toMatchObject({
        status: 1,
        decision: "failure",
        "reason-code": "rolled_back_by_circuit_breaker",
        "live-version": "",
      });
      const [service] = world.aws.state().services;
      expect([service?.desiredCount, world.aws.live("shop").version]).toEqual([2, "v1.4.0"]);
    },
  );

  test.each([
    ["registers, when it is done", { kind: "write", at: 1, when: "after" }],
    ["registers, its answer lost", { kind: "write", at: 1, when: "during" }],
    ["opens its record", { kind: "write", at: 2, when: "during" }],
    ["updates the service, its answer lost", { kind: "write", at: 3, when: "during" }],
  ] as const)(
    "threat D8: a deploy that dies while it %s registers one revision and starts one deployment in all",
    async (_, death) => {
      const world = await ecsWorld();
      expect((await world.run(DEPLOY, "deploy-ecs", { death })).died).toBe(true);
      const again = await world.run(DEPLOY, "deploy-ecs", { attempt: 2 });
      expect({ log: again.log, ...again.outputs }).toMatchObject({ decision: "paused", "task-definition": "shop:2" });
      expect(calls(world, "ecs:RegisterTaskDefinition")).toBe(1);
      expect(remainsOf(world).started).toEqual(["shop:1", "shop:2"]);
    },
  );
});
