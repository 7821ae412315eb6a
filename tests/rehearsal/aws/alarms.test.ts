import { DescribeAlarmsCommand } from "@aws-sdk/client-cloudwatch";
import {
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from "@aws-sdk/client-ecs";
import { expect, onTestFinished, test } from "vitest";
import type { AlarmSeed } from "../../../src/rehearsal/aws/cloudwatch/alarm-board.ts";
import { NEW, openWorld, SHOP } from "./aws-fixture.ts";

const PLACE = { cluster: "shop-production", service: "shop" };
const GUARD = { alarms: { alarmNames: ["5xx", "p99"], enable: true, rollback: true } };
const MINUTE = 60_000;

async function alarmWorld(alarms: readonly AlarmSeed[], strategy: "ROLLING" | "BLUE_GREEN" = "ROLLING", guard = GUARD) {
  const world = await openWorld({ alarms, services: [{ ...SHOP, strategy, configuration: guard }] });
  onTestFinished(() => world.close());
  const deploy = async () => {
    await world.ecs.send(
      new RegisterTaskDefinitionCommand({
        family: "shop",
        containerDefinitions: [{ name: "app", image: NEW, portMappings: [{ containerPort: 8080 }] }],
        networkMode: "awsvpc",
        requiresCompatibilities: ["FARGATE"],
        executionRoleArn: "arn:aws:iam::111122223333:role/shop-execution",
        cpu: "256",
        memory: "512",
      }),
    );
    await world.ecs.send(new UpdateServiceCommand({ ...PLACE, taskDefinition: "shop:2" }));
  };
  const newest = async () => {
    const { serviceDeployments } = await world.ecs.send(new ListServiceDeploymentsCommand(PLACE));
    const serviceDeploymentArns = [serviceDeployments?.[0]?.serviceDeploymentArn ?? ""];
    const detail = await world.ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns }));
    return detail.serviceDeployments?.[0];
  };
  const alarmsNow = async (more = {}) => {
    const answer = await world.cloudwatch.send(new DescribeAlarmsCommand(more));
    const { MetricAlarms = [], CompositeAlarms = [], NextToken } = answer;
    const shown = [...MetricAlarms, ...CompositeAlarms].map(
      ({ AlarmName, StateValue }) => `${AlarmName} ${StateValue}`,
    );
    return { shown, NextToken };
  };
  return { ...world, deploy, newest, alarmsNow, pass: (minutes: number) => world.clock.push(minutes * MINUTE) };
}

test("alarms change at their instants and after a bad version's start; composite ones are listed on demand, page by page", async () => {
  const { alarmsNow, deploy, pass } = await alarmWorld([
    { name: "5xx", changes: [{ at: 5 * MINUTE, state: "ALARM" }] },
    { name: "p99", badVersion: { version: "1.5.0", after: 2 * MINUTE } },
    { name: "silent", state: "INSUFFICIENT_DATA" },
    { name: "all", composite: true },
  ]);
  expect((await alarmsNow()).shown).toEqual(["5xx OK", "p99 OK", "silent INSUFFICIENT_DATA"]);
  expect((await alarmsNow({ AlarmTypes: ["CompositeAlarm"] })).shown).toEqual(["all OK"]);
  expect((await alarmsNow({ AlarmNames: ["silent", "nobody"] })).shown).toEqual(["silent INSUFFICIENT_DATA"]);
  const first = await alarmsNow({ MaxRecords: 2 });
  expect(first.shown).toHaveLength(2);
  expect((await alarmsNow({ MaxRecords: 2, NextToken: first.NextToken })).shown).toEqual(["silent INSUFFICIENT_DATA"]);
  await deploy();
  pass(1.5);
  expect((await alarmsNow()).shown).toContain("p99 OK");
  pass(3);
  expect((await alarmsNow()).shown).toEqual(["5xx OK", "p99 ALARM", "silent INSUFFICIENT_DATA"]);
  pass(1);
  expect((await alarmsNow({ StateValue: "ALARM" })).shown).toEqual(["5xx ALARM", "p99 ALARM"]);
});

test.each(["ROLLING", "BLUE_GREEN"] as const)(
  "an alarm in the bake of a %s deployment rolls it back",
  async (strategy) => {
    const bad = { name: "5xx", badVersion: { version: "1.5.0", after: 3 * MINUTE } };
    const { deploy, newest, pass, world } = await alarmWorld([bad, { name: "p99" }], strategy);
    await deploy();
    pass(2.5);
    expect(await newest()).toMatchObject({ status: "IN_PROGRESS", alarms: { status: "MONITORING" } });
    pass(4);
    expect(await newest()).toMatchObject({
      status: "ROLLBACK_SUCCESSFUL",
      alarms: { status: "TRIGGERED", triggeredAlarmNames: ["5xx"] },
      rollback: { reason: expect.stringContaining("5xx") },
    });
    expect(world.live("shop").version).toBe("1.4.0");
  },
);

test("an alarm that was in ALARM at the start is ignored for that deployment; one without data never triggers", async () => {
  const { deploy, newest, pass } = await alarmWorld([
    { name: "5xx", state: "ALARM" },
    { name: "p99", state: "INSUFFICIENT_DATA" },
  ]);
  await deploy();
  pass(20);
  expect(await newest()).toMatchObject({ status: "SUCCESSFUL", alarms: { status: "MONITORING_COMPLETE" } });
});

test("without rollback an alarm stops the deployment and leaves it", async () => {
  const guard = { alarms: { ...GUARD.alarms, rollback: false } };
  const bad = { name: "5xx", badVersion: { version: "1.5.0", after: MINUTE } };
  const { deploy, newest, pass } = await alarmWorld([bad, { name: "p99" }], "ROLLING", guard);
  await deploy();
  pass(6);
  expect(await newest()).toMatchObject({ status: "STOPPED", alarms: { status: "TRIGGERED" } });
});
