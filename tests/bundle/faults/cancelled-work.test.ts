import { expect, test } from "vitest";
import { definitionFile, STEP } from "../../crash/drop-in-step.ts";
import { SHIFT_REQUEST, SHIFT_STEP, shiftsIn, shiftWorld } from "../../crash/shift-world.ts";
import { DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { DEPLOY, RUN } from "../pipeline-inputs.ts";
import {
  at,
  atWrite,
  behindWrite,
  expectCleanStop,
  PATIENCE_MILLISECONDS,
  platformWrites,
  SLOW,
} from "./cancelled-run.ts";

const migrating = (backup: string) => [
  "migrations:",
  `  backup: ${backup}`,
  "  apply: { command: [npm, run, migrate] }",
  '  verify: { command: [npm, run, "migrate:check"] }',
];
const databases = {
  instances: [{ name: "shop-db" }],
  snapshots: [{ outcome: { kind: "completes", seconds: 2 } }],
} as const;
const STOPS = ["ecs:StopTask"];

const ranIn = ({ aws }: EcsWorld) => aws.state().oneOff.tasks.map(({ stoppedReason }) => stoppedReason ?? "runs");

test.each([
  ["while its backup is taken", "{ snapshot: shop-db }", atWrite(/^POST \/$/), [], 0],
  ["while its task is started", "none", at("ecs:RunTask"), STOPS, 1],
  ["while its task runs", "none", behindWrite(/^ecs:RunTask$/, "ecs:DescribeTasks"), STOPS, 1],
] as const)(
  "fault 17: a migration that is cancelled %s stops what it began and nothing follows it",
  async (_, backup, cancelledAt, beside, tasks) => {
    const world = await ecsWorld({ strategy: "ROLLING", target: migrating(backup), aws: { databases } });
    world.changeScale(SLOW);
    const run = await world.run({ ...DEPLOY, hold: "false" }, "deploy-ecs", { cancelledAt });
    expectCleanStop(run, beside);
    expect(ranIn(world)).toHaveLength(tasks);
    expect(world.aws.live("shop").taskDefinition).toMatch(/shop:1$/);
    expect(world.aws.calls.get("ecs:UpdateService")).toBeUndefined();
  },
);

const TASK_STEP = {
  ...STEP,
  "run-task": "true",
  "run-task-container-overrides": '[{"name":"app","command":["npm","run","migrate"]}]',
  "run-task-subnets": "subnet-1",
  "wait-for-task-stopped": "true",
};
const IMAGE = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.good}`;
const files = { "task-definition.json": definitionFile(IMAGE) };

test.each([
  ["before it registers anything", "", at("api:DescribeImages"), [], "no"],
  ["while its definition is registered", "shop", at("ecs:RegisterTaskDefinition"), [], "no"],
  ["while its task is started", "shop", at("ecs:RunTask"), STOPS, "unknown"],
  ["while its task runs", "", behindWrite(/^ecs:RunTask$/, "ecs:DescribeTasks"), STOPS, "unknown"],
] as const)(
  "fault 17: a step that runs a task and is cancelled %s stops it and deploys nothing",
  async (_, service, cancelledAt, beside, changed) => {
    const world = await ecsWorld({ strategy: "ROLLING" });
    world.changeScale(SLOW);
    const run = await world.run({ ...TASK_STEP, service }, "deploy-ecs", { cancelledAt, files });
    expectCleanStop(run, beside);
    expect(run.outputs.changed).toBe(changed);
    expect(ranIn(world)).toHaveLength(beside.length);
    expect(world.aws.calls.get("ecs:UpdateService")).toBeUndefined();
  },
);

test.each([
  ["while its definition is registered", at("ecs:RegisterTaskDefinition"), []],
  ["while its deployment is created", at("codedeploy:CreateDeployment"), ["user shop:2"]],
  ["while it waits", behindWrite(/^codedeploy:CreateDeployment$/, "codedeploy:GetDeployment"), ["user shop:2"]],
] as const)(
  "fault 17: a step on CodeDeploy that is cancelled %s stops cleanly and leaves the deployment to CodeDeploy",
  async (_, cancelledAt, shifts) => {
    const world = await shiftWorld(1);
    world.changeScale(SLOW);
    const run = await world.run(SHIFT_STEP, "deploy-ecs", { cancelledAt, cancelledBy: "SIGTERM" });
    expectCleanStop(run);
    expect(shiftsIn(world)).toEqual(shifts);
    expect(run.outputs["codedeploy-deployment-id"]).toMatch(shifts.length === 0 ? /^$/ : /^d-/);
  },
);

test("fault 17: a rollback that is cancelled while it stops a deployment of CodeDeploy goes to its end", async () => {
  const world = await shiftWorld(60);
  expect((await world.run(SHIFT_REQUEST)).outputs).toMatchObject({ decision: "started" });
  world.changeScale(SLOW);
  const words = { ...RUN, deploy: "started", smoke: "failure" };
  const run = await world.run(words, "rollback", { cancelledAt: at("codedeploy:StopDeployment") });
  expect(run.stoppedIn, run.log).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(platformWrites(run)).toEqual([]);
  world.changeScale(60);
  const again = await world.run(words, "rollback", { attempt: 2 });
  expect({ log: again.log, ...again.outputs }).toMatchObject({ undone: "yes", "task-definition": "shop:1" });
  expect(shiftsIn(world)).toEqual(["user shop:2", "codeDeployRollback shop:1"]);
});
