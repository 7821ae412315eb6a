import { expect, test } from "vitest";
import { DIGESTS, type EcsWorld, ecsWorld } from "./ecs-world.ts";
import { DEPLOY } from "./pipeline-inputs.ts";

const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
const DROP_IN = {
  service: "shop",
  cluster: "shop-production",
  "task-definition": "task.json",
  "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
  "aws-region": "eu-west-1",
};
const WRITES = ["ecs:RegisterTaskDefinition", "ecs:UpdateService", "ecs:TagResource"];
const GUARDED = { configuration: { alarms: { enable: true, rollback: true, alarmNames: ["5xx"] } } };
const written = (world: EcsWorld) => WRITES.filter((call) => (world.aws.calls.get(call) ?? 0) > 0);
const definition = (differs: object = {}, container: object = {}) =>
  JSON.stringify({
    family: "shop",
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
    cpu: "512",
    memory: "1024",
    containerDefinitions: [{ name: "app", image: `${REPOSITORY}@${DIGESTS.good}`, essential: true, ...container }],
    ...differs,
  });

test.each<[string, Parameters<typeof ecsWorld>[0], Readonly<Record<string, string>>, string, string]>([
  [
    "variables that nobody set",
    {
      target: ["env-example: .env.example"],
      files: { ".env.example": "NODE_ENV=production\nSTRIPE_KEY=\nSMTP_HOST=\n" },
    },
    {},
    "failure/env_variable_missing",
    "STRIPE_KEY, SMTP_HOST",
  ],
  [
    "an image that is not there",
    {
      aws: {
        repositories: [{ name: "shop", images: [{ digest: DIGESTS.old, tags: [] }] }],
      },
    },
    {},
    "failure/image_missing",
    "The registry has no",
  ],
  [
    "an alarm in ALARM",
    { service: GUARDED, aws: { alarms: [{ name: "5xx", state: "ALARM" }] } },
    {},
    "failure/alarm_active",
    "In ALARM before the deployment begins: 5xx",
  ],
  [
    "an alarm without data",
    { service: GUARDED, aws: { alarms: [{ name: "5xx", state: "INSUFFICIENT_DATA" }] } },
    {},
    "unknown/alarm_unreadable",
    "5xx (no data)",
  ],
  ["an alarm that is gone", { service: GUARDED }, {}, "unknown/alarm_unreadable", "there is no such alarm"],
  [
    "a registry that may not be read",
    { role: { denies: ["ecr:DescribeImages"] } },
    {},
    "unknown/state_unreadable",
    "Allow ecr:DescribeImages",
  ],
  [
    "a listener that may not be read",
    { role: { denies: ["elbv2:DescribeRules"] } },
    {},
    "unknown/state_unreadable",
    "Allow elasticloadbalancing:DescribeRules",
  ],
  [
    "keys that would be dropped in silence",
    { workspace: { "task.json": definition({}, { Environment: [{ name: "A", value: "1" }], Cpu: 1 }) } },
    { ...DROP_IN, "targets-commit": "", hold: "false", digest: "", environment: "" },
    "failure/definition_keys_unknown",
    "did you mean 'environment'",
  ],
])("nothing is written before %s", async (_, settings, inputs, expected, said) => {
  const world = await ecsWorld(settings);
  const { outputs, log, status } = await world.run({ ...DEPLOY, ...inputs });
  expect(`${outputs.decision}/${outputs["reason-code"]}`, log).toBe(expected);
  expect(log).toContain(said);
  expect(outputs.changed).toBe("no");
  expect(status).toBe(1);
  expect(written(world)).toEqual([]);
  expect(world.aws.gaps).toEqual([]);
});

test("a drop-in whose role may do what its peer does and no more warns once of each check, and deploys", async () => {
  const denies = ["ecr:DescribeImages", "cloudwatch:DescribeAlarms", "elbv2:DescribeTargetHealth"];
  const world = await ecsWorld({
    strategy: "ROLLING",
    role: { denies },
    service: GUARDED,
    workspace: { "task.json": definition({ taskRoleArn: "arn:aws:iam::111122223333:role/admin" }) },
  });
  const { outputs, log, status } = await world.run(DROP_IN);
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "started" });
  for (const permission of [
    "ecr:DescribeImages",
    "cloudwatch:DescribeAlarms",
    "elasticloadbalancing:DescribeTargetHealth",
  ])
    expect(log.split("\n").filter((line) => line.startsWith("::warning") && line.includes(permission))).toHaveLength(1);
  expect(log).toContain("taskRoleArn");
  expect(world.aws.calls.get("elbv2:DescribeRules")).toBeUndefined();
});

test.each([
  ["a dry run", { "dry-run": "true" }, "planned"],
  ["a deployment", {}, "started"],
] as const)("threat D7: %s shows plan and changes, and no value that may be secret", async (_, more, decision) => {
  const canary = "canary-7f3e9a";
  const secret = {
    environment: [{ name: "KEY", value: canary }],
    secrets: [{ name: "S", valueFrom: `${canary}-s` }],
    command: ["run", canary],
    entryPoint: [canary],
    dockerLabels: { label: canary, image: canary },
    healthCheck: { command: ["CMD", canary] },
    logConfiguration: { logDriver: "splunk", options: { token: canary } },
    extraHosts: [{ hostname: canary, ipAddress: "10.0.0.1" }],
    systemControls: [{ namespace: "net.x", value: canary }],
    environmentFiles: [{ type: "s3", value: `arn:aws:s3:::${canary}/x` }],
  };
  const world = await ecsWorld({
    workspace: { "task.json": definition({ tags: [{ key: "token", value: canary }] }, secret) },
  });
  const { outputs, log, summary, status } = await world.run({ ...DROP_IN, ...more });
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision });
  expect(log).toContain("added containerDefinitions.app.environment.KEY.value (value hidden)");
  expect(summary).toContain("containerDefinitions.app.environment.KEY.value");
  for (const [where, text] of Object.entries({ log, summary, outputs: JSON.stringify(outputs) }))
    expect(text.includes(canary), where).toBe(false);
  const planned = decision === "planned";
  expect(/1\. ecs:RegisterTaskDefinition.*\n.*2\. ecs:UpdateService/.test(log)).toBe(planned);
  expect(summary.includes("Calls that would be made")).toBe(planned);
  expect([outputs.changed, written(world).length > 0]).toEqual(planned ? ["no", false] : ["yes", true]);
});

test("threat D5: of two that look at once the later one finds itself overtaken, and changes nothing", async () => {
  const world = await ecsWorld();
  let theirs = "";
  world.aws.onCall((operation) => {
    if (operation === "ecs:RegisterTaskDefinition" && theirs === "")
      theirs = world.aws.supersede("shop", `${REPOSITORY}@${DIGESTS.bad}`);
  });
  const { outputs, log } = await world.run(DEPLOY);
  expect(`${outputs.decision}/${outputs["reason-code"]}`, log).toBe("failure/deployment_in_flight");
  expect(outputs.changed).toBe("no");
  expect(log).toContain(theirs);
  expect(world.aws.calls.get("ecs:UpdateService") ?? 0).toBe(0);
});

test("a failed release says why: cause first, then tasks, and folded away what the container wrote last, made inert", async () => {
  const words = ["starting", "::error::not a command of ours", "FATAL: no such table <img src=x> @everyone"];
  const world = await ecsWorld({ strategy: "ROLLING", bad: { crash: "at-start", lastWords: words } });
  const { outputs, log, summary } = await world.run({ ...DEPLOY, digest: DIGESTS.bad, version: "v1.6.0" });
  expect(outputs["reason-code"], log).toBe("rolled_back_by_circuit_breaker");
  expect(summary).toMatch(/\*\*Why:\*\*\n\n- \d tasks: container app exited with code 1/);
  expect(summary.indexOf("**Why:**")).toBeLessThan(summary.indexOf("#### Stopped tasks"));
  expect(summary).toContain("FATAL: no such table");
  expect(log).not.toMatch(/^::error::not a command/m);
  expect(log).toContain("| FATAL: no such table");
  expect(outputs.result).not.toContain("FATAL");
  expect(summary.match(/Last lines of/g)).toHaveLength(1);
});

test("another deployment in flight is waited for to its end, and then what is live is what counts", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", bad: { warmUpSeconds: 60 } });
  let theirs = "";
  world.aws.onCall((operation) => {
    if (operation === "ecs:DescribeServices" && theirs === "")
      theirs = world.aws.supersede("shop", `${REPOSITORY}@${DIGESTS.bad}`);
  });
  const { outputs, log } = await world.run({ ...DEPLOY, "on-in-flight": "wait" });
  expect(outputs, log).toMatchObject({
    decision: "success",
    "live-version": "v1.5.0",
    "previous-task-definition": "shop:2",
    "task-definition": "shop:3",
  });
  expect(log).toContain(`In flight: ${theirs} of shop:2`);
  expect(log).toContain("by no run that is recorded");
});
