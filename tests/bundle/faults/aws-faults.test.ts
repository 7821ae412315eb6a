import { expect, test } from "vitest";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { COMMIT, DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { RUN } from "../pipeline-inputs.ts";

const ROLLING = {
  ...RUN,
  digest: DIGESTS.good,
  strict: "true",
  "wait-for-service-stability": "true",
};

const calls = (world: EcsWorld, operation: string) => world.aws.calls.get(operation) ?? 0;
const deployments = (world: EcsWorld) => world.aws.state().services[0]?.deployments ?? [];
const real = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function begun(world: EcsWorld): Promise<void> {
  while (calls(world, "ecs:UpdateService") === 0) await real(10);
}

test("fault 42: throttling in bursts is waited out, and the deployment ends with its proof", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", aws: { faults: [{ kind: "throttle", lasts: 90_000 }] } });
  const { status, outputs, log } = await world.run(ROLLING);
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "reason-code": "proven" });
  expect(log).toContain("Rate exceeded");
  expect(deployments(world)).toHaveLength(2);
});

test("fault 43: a session that ends on the way and is not given again is unknown, and names what to do", async () => {
  const world = await ecsWorld({
    strategy: "ROLLING",
    aws: { faults: [{ kind: "deny", operation: "sts:AssumeRoleWithWebIdentity", after: "ecs:UpdateService" }] },
  });
  const running = world.run(ROLLING);
  await begun(world);
  world.aws.expireSessions();
  const { status, outputs, log } = await running;
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "state_unreadable",
  });
  expect(outputs.changed).not.toBe("no");
});

test("fault 44: a read that is refused after the change is no success, and names the IAM action", async () => {
  const world = await ecsWorld({
    strategy: "ROLLING",
    aws: { faults: [{ kind: "deny", operation: "ecs:DescribeServices", after: "ecs:UpdateService" }] },
  });
  const { status, outputs, log } = await world.run(ROLLING);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "state_unreadable",
  });
  expect(outputs.changed).not.toBe("no");
  expect(log).toContain("Allow ecs:DescribeServices");
});

test("fault 45: another account than the target's is refused before anything is changed", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", aws: { account: "999900001111" } });
  const { status, outputs, log } = await world.run(ROLLING);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "account_mismatch",
    changed: "no",
  });
  expect(calls(world, "ecs:UpdateService") + calls(world, "ecs:RegisterTaskDefinition")).toBe(0);
});

test("fault 46: an update whose answer is lost is found and taken up; no second deployment is started", async () => {
  const world = await ecsWorld({
    strategy: "ROLLING",
    aws: { faults: [{ kind: "lose-answer", operation: "ecs:UpdateService" }] },
  });
  const { status, outputs, log } = await world.run(ROLLING);
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "reason-code": "proven" });
  expect(deployments(world)).toHaveLength(2);
});

test("fault 46: a forced update whose answer is lost is called once", async () => {
  const world = await ecsWorld({
    strategy: "ROLLING",
    aws: { faults: [{ kind: "lose-answer", operation: "ecs:UpdateService" }] },
  });
  const { outputs, log } = await world.run({ ...ROLLING, "force-new-deployment": "true" });
  expect({ log, ...outputs }).toMatchObject({ decision: "success", "reason-code": "proven" });
  expect(calls(world, "ecs:UpdateService")).toBe(1);
});

test("fault 47: a definition that a lost run registered is used by the next one", async () => {
  const world = await ecsWorld({ strategy: "ROLLING" });
  const death = { kind: "write", at: 1, when: "after" } as const;
  const died = await world.run(ROLLING, "deploy-ecs", { death });
  expect(died.status).not.toBe(0);
  expect(calls(world, "ecs:UpdateService")).toBe(0);
  const { outputs, log } = await world.run(ROLLING);
  expect({ log, ...outputs }).toMatchObject({ decision: "success", "task-definition": "shop:2" });
  expect(calls(world, "ecs:RegisterTaskDefinition")).toBe(1);
});

test("fault 48: a service that is read late for a minute is waited for; absence is no success", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", aws: { faults: [{ kind: "stale", lasts: 60_000 }] } });
  const { status, outputs, log } = await world.run(ROLLING);
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "reason-code": "proven" });
  expect(deployments(world)).toHaveLength(2);
});

test("fault 49: the circuit breaker's rollback is a failure with the stopped tasks' reasons", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", bad: { crash: "at-start" } });
  const { status, outputs, log } = await world.run({ ...ROLLING, digest: DIGESTS.bad, version: "v1.6.0" });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "rolled_back_by_circuit_breaker",
  });
  expect(log).toContain("EssentialContainerExited");
});

test("fault 50: a deployment that another hand supersedes is told as that, and theirs is left alone", async () => {
  const world = await ecsWorld({ strategy: "ROLLING" });
  const running = world.run(ROLLING);
  await begun(world);
  await real(100);
  const theirs = world.aws.supersede("shop", `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.old}`);
  const { outputs, log } = await running;
  expect({ log, ...outputs }).toMatchObject({ decision: "superseded", "reason-code": "superseded" });
  expect(log).toContain(theirs);
  expect(calls(world, "ecs:StopServiceDeployment")).toBe(0);
});

test("fault 51: a count that autoscaling changes on the way is what the proof goes by", async () => {
  const world = await ecsWorld({ strategy: "ROLLING" });
  const running = world.run(ROLLING);
  await begun(world);
  await real(100);
  const service = world.aws.state().services[0];
  if (service !== undefined) service.desiredCount = 4;
  const { outputs, log } = await running;
  expect({ log, ...outputs }).toMatchObject({ decision: "success", "reason-code": "proven" });
  expect(log).toContain("4 tasks run");
});

test("fault 52: tasks that run and whose targets are unhealthy are no success", async () => {
  const world = await ecsWorld({ strategy: "BLUE_GREEN", bad: { crash: "never-healthy" } });
  const { status, outputs, log } = await world.run({ ...ROLLING, digest: DIGESTS.bad, version: "v1.6.0" });
  expect({ log, status, ...outputs }).toMatchObject({ status: 1, decision: "failure", "reason-code": "tasks_failing" });
  expect(world.aws.live("shop").version).toBe("v1.4.0");
});

test("fault 52: targets that are unhealthy once ECS calls the deployment successful are no success", async () => {
  const world = await ecsWorld({ strategy: "ROLLING" });
  world.aws.onCall(() => {
    const { tasks, services } = world.aws.state();
    const over = services[0]?.deployments.at(-1);
    if (over?.status !== "SUCCESSFUL" || over.target.taskDefinition.revision === 1) return;
    for (const task of tasks) if (task.revision === over.target) task.healthy = false;
  });
  const { status, outputs, log } = await world.run({ ...ROLLING, "wait-for-minutes": "6" });
  expect({ log, status, ...outputs }).toMatchObject({ status: 1, decision: "unknown", "reason-code": "deadline" });
  expect(log).toContain("0 of 2 targets are healthy behind the load balancer");
  expect(outputs["live-version"]).toBe("");
});

test("fault 53: target health that cannot be read is told, and the deployment is followed all the same", async () => {
  const world = await ecsWorld({
    strategy: "ROLLING",
    aws: { faults: [{ kind: "unavailable", operation: "elbv2:DescribeTargetHealth" }] },
  });
  const { strict: _, ...lenient } = ROLLING;
  const { status, outputs, log } = await world.run(lenient);
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success" });
  expect(log).toContain("elasticloadbalancing:DescribeTargetHealth");
});

test.each([
  ["has no data", [{ name: "5xx", state: "INSUFFICIENT_DATA" as const }]],
  ["does not exist", []],
])("fault 54: an alarm that %s is never taken as OK", async (_, alarms) => {
  const guard = { alarms: { enable: true, rollback: true, alarmNames: ["5xx"] } };
  const world = await ecsWorld({ strategy: "ROLLING", service: { configuration: guard }, aws: { alarms } });
  const { status, outputs, log } = await world.run(ROLLING);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "alarm_unreadable",
    changed: "no",
  });
});

test("an alarm that begins while the deployment bakes rolls it back, and the verdict names it", async () => {
  const guard = { alarms: { enable: true, rollback: true, alarmNames: ["5xx"] } };
  const alarms = [{ name: "5xx", badVersion: { version: "v1.5.0", after: 90_000 } }];
  const world = await ecsWorld({ strategy: "ROLLING", service: { configuration: guard }, aws: { alarms } });
  const { status, outputs, log } = await world.run(ROLLING);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "rolled_back_by_alarm",
  });
  expect(log).toContain("5xx");
});

const UNDO = {
  service: "shop",
  environment: "production",
  "targets-commit": COMMIT,
  commit: COMMIT,
  version: "v1.5.0",
  request: ROLLING.request,
  deploy: "success",
  smoke: "failure",
};

test("fault 57: a former definition that is inactive comes back as a copy of itself", async () => {
  const world = await ecsWorld({ strategy: "ROLLING" });
  const deployed = await world.run(ROLLING);
  expect({ log: deployed.log, ...deployed.outputs }).toMatchObject({ decision: "success" });
  for (const definition of world.aws.state().taskDefinitions)
    if (definition.revision === 1) definition.status = "INACTIVE";
  const updates = calls(world, "ecs:UpdateService");
  const { status, outputs, log } = await world.run({ ...UNDO, deadline: "10m" }, "rollback");
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, undone: "yes", "task-definition": "shop:3" });
  expect(log).toContain("shop:3 is registered as a copy of shop:1, which was no longer active");
  expect(calls(world, "ecs:UpdateService")).toBe(updates + 1);
});

test("fault 58: a rollback that ECS does not take fails loudly, with the command to go back by hand", async () => {
  const faults: WorldFault[] = [];
  const world = await ecsWorld({ strategy: "ROLLING", aws: { faults } });
  const deployed = await world.run(ROLLING);
  expect({ log: deployed.log, ...deployed.outputs }).toMatchObject({ decision: "success" });
  faults.push({ kind: "unavailable", operation: "ecs:UpdateService" });
  const { status, outputs, log } = await world.run({ ...UNDO, deadline: "3m" }, "rollback");
  expect({ log, status, ...outputs }).toMatchObject({ status: 1, undone: "no" });
  expect(["failure", "unknown"]).toContain(outputs.decision);
  expect(log).toContain("aws ecs update-service");
  expect(calls(world, "ecs:UpdateService")).toBeGreaterThanOrEqual(4);
});
