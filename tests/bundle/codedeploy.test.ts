import { expect, test } from "vitest";
import type { CodeDeploySeed } from "../../src/rehearsal/aws/codedeploy/shift-records.ts";
import { APP_SPEC } from "./app-spec.ts";
import { COMMIT, DIGESTS, ecsWorld } from "./ecs-world.ts";
import { RUN } from "./pipeline-inputs.ts";

const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
const DROP_IN = {
  "task-definition": "task-definition.json",
  cluster: "shop-production",
  service: "shop",
  "codedeploy-appspec": "appspec.json",
  "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
  "aws-region": "eu-west-1",
  "wait-for-service-stability": "true",
};
const PIPELINE = {
  ...RUN,
  digest: DIGESTS.good,
  strict: "true",
};

function world(options: {
  readonly digest?: keyof typeof DIGESTS;
  readonly codeDeploy?: CodeDeploySeed;
  readonly bad?: object;
  readonly denies?: readonly string[];
  readonly external?: true;
  readonly appSpec?: string;
}) {
  const definition = {
    family: "shop",
    networkMode: "awsvpc",
    requiresCompatibilities: ["FARGATE"],
    executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
    cpu: "256",
    memory: "512",
    containerDefinitions: [
      {
        name: "app",
        image: `${REPOSITORY}@${DIGESTS[options.digest ?? "good"]}`,
        portMappings: [{ containerPort: 8080 }],
      },
    ],
  };
  return ecsWorld({
    strategy: "ROLLING",
    bad: options.bad ?? {},
    role: { denies: options.denies ?? [] },
    service: options.external
      ? { external: true }
      : { codeDeploy: { terminationWaitMinutes: 1, ...options.codeDeploy } },
    workspace: { "task-definition.json": JSON.stringify(definition), "appspec.json": options.appSpec ?? APP_SPEC },
  });
}

test("a drop-in on CodeDeploy registers, deploys by the AppSpec, and says success when the primary task set proves it", async () => {
  const one = await world({ denies: ["ecs:ListServiceDeployments", "elbv2:DescribeTargetHealth"] });
  const { status, outputs, log } = await one.run(DROP_IN);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "proven",
    "task-definition": "shop:2",
    "codedeploy-deployment-id": expect.stringMatching(/^d-[A-Z0-9]{9}$/),
    "task-definition-arn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:2",
  });
  expect(one.aws.live("shop").version).toBe("v1.5.0");
  expect(one.aws.calls.get("codedeploy:CreateDeployment")).toBe(1);
  expect(one.aws.calls.get("ecs:UpdateService")).toBeUndefined();
  expect(one.aws.gaps).toEqual([]);
});

test("without waiting it hands over to CodeDeploy and says started", async () => {
  const one = await world({});
  const { status, outputs, log } = await one.run({ ...DROP_IN, "wait-for-service-stability": "false" });
  expect({ status, ...outputs }).toMatchObject({ status: 0, decision: "started", "reason-code": "not_waited_for" });
  expect(log).toContain("handed to CodeDeploy");
  expect(one.aws.calls.get("codedeploy:GetDeployment") ?? 0).toBeLessThanOrEqual(1);
});

test("a step that is run again while its deployment is under way takes it over, and one with another revision is refused", async () => {
  const one = await world({ codeDeploy: { terminationWaitMinutes: 60 } });
  const step = { ...DROP_IN, "wait-for-service-stability": "false" };
  const begun = await one.run(step);
  const again = await one.run(step, "deploy-ecs", { attempt: 2 });
  expect(begun.outputs["codedeploy-deployment-id"]).toMatch(/^d-/);
  expect({ log: again.log, ...again.outputs }).toMatchObject({
    decision: "started",
    "task-definition": "shop:2",
    "codedeploy-deployment-id": begun.outputs["codedeploy-deployment-id"],
  });
  expect(again.log).toContain("Taking over d-");
  const other = await one.run({ ...step, "container-name": "app", "environment-variables": "LEVEL=2" });
  expect({ log: other.log, ...other.outputs }).toMatchObject({ "reason-code": "deployment_in_flight", changed: "no" });
  expect(one.aws.shifts().map(({ taskDefinition }) => taskDefinition.revision)).toEqual([1, 2]);
});

test("tasks that crash stop the deployment at the limit, and CodeDeploy goes back", async () => {
  const one = await world({ digest: "bad", bad: { crash: "at-start" } });
  const { status, outputs, log } = await one.run(DROP_IN);
  expect({ log, status, ...outputs }).toMatchObject({ status: 1, decision: "failure", "reason-code": "tasks_failing" });
  expect(log).toContain("EssentialContainerExited");
  expect(one.aws.live("shop").version).toBe("v1.4.0");
});

test("fault 60: a deployment that somebody stops on the way is a state that is told, and no error", async () => {
  const one = await world({
    codeDeploy: { readyWaitMinutes: 3, readyAction: "STOP_DEPLOYMENT", autoRollback: ["DEPLOYMENT_STOP_ON_REQUEST"] },
  });
  const { status, outputs, log } = await one.run(DROP_IN);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "rolled_back_by_person",
    changed: "yes",
  });
  expect(one.aws.live("shop").version).toBe("v1.4.0");
});

test.each([
  ["appspec_invalid", { appSpec: "version: 0" }, DROP_IN],
  ["appspec_invalid", {}, { ...DROP_IN, "codedeploy-appspec": "nowhere.yaml" }],
  ["appspec_invalid", {}, { ...DROP_IN, "codedeploy-application": "a".repeat(101) }],
  ["foreign_controller", { external: true }, DROP_IN],
  ["foreign_controller", {}, { ...PIPELINE, hold: "true" }],
] as const)("%s is told before anything is changed", async (reason, options, inputs) => {
  const one = await world(options);
  const { status, outputs, log } = await one.run(inputs);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": reason,
    changed: "no",
  });
  expect([...one.aws.calls.keys()].filter((call) => !/Describe|List|Get|Assume/.test(call))).toEqual([]);
});

test("a rollback stops a deployment that is under way, and brings the old release back by a new one when it is over", async () => {
  const one = await world({ codeDeploy: { terminationWaitMinutes: 3, autoRollback: [] } });
  const deploy = { ...PIPELINE, "codedeploy-appspec": "appspec.json" };
  const begun = await one.run(deploy);
  expect({ log: begun.log, ...begun.outputs }).toMatchObject({ decision: "started" });
  const rollout = begun.outputs["service-deployment"] ?? "";
  expect(rollout).toMatch(/^d-/);
  const { digest: _, strict: __, ...run } = PIPELINE;
  const undo = { ...run, smoke: "failure" };
  const stopped = await one.run({ ...undo, deploy: "started", "service-deployment": rollout }, "rollback");
  expect({ log: stopped.log, ...stopped.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "smoke_failed",
    undone: "yes",
    "task-definition": "shop:1",
  });
  expect(one.aws.calls.get("codedeploy:StopDeployment")).toBe(1);
  expect(one.aws.calls.get("codedeploy:CreateDeployment")).toBe(1);

  const next = { ...deploy, request: "e".repeat(64), "wait-for-service-stability": "true" };
  for (const issue of [...one.github.model.repositories.values()].flatMap(({ issues }) => [...issues.values()]))
    issue.state = "closed";
  const whole = await one.run(next);
  expect({ log: whole.log, ...whole.outputs }).toMatchObject({ decision: "success" });
  const back = await one.run({ ...undo, request: next.request, deploy: "success" }, "rollback");
  expect({ log: back.log, ...back.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "smoke_failed",
    "task-definition": "shop:1",
  });
  expect(one.aws.calls.get("codedeploy:CreateDeployment")).toBe(3);
  expect(one.aws.calls.get("ecs:UpdateService")).toBeUndefined();
  expect(one.aws.live("shop").version).toBe("v1.4.0");
}, 60_000);

test("a person goes back by hand from a deployment that is under way, and from one that is over", async () => {
  const one = await world({ codeDeploy: { terminationWaitMinutes: 3, autoRollback: [] } });
  const deploy = { ...PIPELINE, "codedeploy-appspec": "appspec.json" };
  const order = {
    service: "shop",
    environment: "production",
    "targets-commit": COMMIT,
    to: "previous",
    reason: "checkout fails",
    deadline: "20m",
  };
  const unlock = () => {
    for (const issue of [...one.github.model.repositories.values()].flatMap(({ issues }) => [...issues.values()]))
      issue.state = "closed";
  };
  expect((await one.run(deploy)).outputs).toMatchObject({ decision: "started" });
  const stopped = await one.run(order, "rollback");
  expect({ log: stopped.log, ...stopped.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "asked_by_person",
    "task-definition": "shop:1",
  });
  expect(one.aws.calls.get("codedeploy:StopDeployment")).toBe(1);

  unlock();
  const next = { ...deploy, request: "e".repeat(64), "wait-for-service-stability": "true" };
  const whole = await one.run(next);
  expect({ log: whole.log, ...whole.outputs }).toMatchObject({ decision: "success" });
  const asked = await one.run(order, "rollback");
  expect({ log: asked.log, ...asked.outputs }).toMatchObject({ decision: "failure", "reason-code": "target_unproven" });
  const forced = await one.run({ ...order, force: "true" }, "rollback");
  expect({ log: forced.log, ...forced.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "asked_by_person",
    "task-definition": "shop:1",
  });
  expect(forced.log).toContain("force: target_unproven");
  expect(one.aws.calls.get("ecs:UpdateService")).toBeUndefined();
  expect(one.aws.live("shop").version).toBe("v1.4.0");
}, 60_000);
