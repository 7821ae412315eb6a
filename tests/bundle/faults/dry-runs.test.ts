import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { DEPLOY } from "../pipeline-inputs.ts";
import { type ProxyAnswer, startProxy } from "./proxy.ts";
import { failing } from "./worlds.ts";

const PIPELINE = {
  ...DEPLOY,
  "dry-run": "true",
};
const DROP_IN = {
  "task-definition": "shop:1",
  service: "shop",
  cluster: "shop-production",
  environment: "production",
  "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
  "aws-region": "eu-west-1",
  "force-new-deployment": "true",
  "dry-run": "true",
};

/** A job whose GitHub goes away once an earlier step has read the targets, which are kept for the job. */
async function awayAfterTheGate(says: ProxyAnswer | 500) {
  let away = false;
  const opened: { world?: EcsWorld } = {};
  const temporary = mkdtempSync(join(tmpdir(), "dry-runs-"));
  onTestFinished(() => rmSync(temporary, { recursive: true }));
  const proxy = await startProxy(
    (host) => (away && says !== 500 && host === "api.github.com" ? says : "opens"),
    (address) => opened.world?.ports.get(address),
  );
  const world = await ecsWorld({
    loopback: [proxy.port],
    fault: () => (away && says === 500 ? failing(500) : undefined),
  });
  opened.world = world;
  const HTTPS_PROXY = `http://127.0.0.1:${proxy.port}`;
  const run = (inputs: Readonly<Record<string, string>>) =>
    world.run(inputs, "deploy-ecs", { environment: { HTTPS_PROXY, RUNNER_TEMP: temporary } });
  const before = await run(PIPELINE);
  expect({ log: before.log, ...before.outputs }).toMatchObject({ decision: "planned", "reason-code": "dry_run" });
  away = true;
  return { world, run };
}

test.each(["407 Proxy Authentication Required", "502 Bad Gateway", 500] as const)(
  "a dry run does not know what it would do while GitHub answers %s, since nobody can say what earlier runs left",
  async (says) => {
    const { world, run } = await awayAfterTheGate(says);
    const { status, outputs, log } = await run(PIPELINE);
    // As every dry run it never fails the step; its decision is no plan.
    expect({ log, status, ...outputs }).toMatchObject({
      status: 0,
      decision: "unknown",
      "reason-code": "state_unreadable",
      changed: "no",
    });
    const dropIn = await run(DROP_IN);
    expect({ log: dropIn.log, ...dropIn.outputs }).toMatchObject({ decision: "planned", "reason-code": "dry_run" });
    expect([...world.aws.calls.keys()].filter((call) => !/Describe|List|Assume/.test(call))).toEqual([]);
  },
);

test("a dry run says what stands in the way of a deployment, and leaves it", async () => {
  const world = await ecsWorld();
  const { "dry-run": _, ...deploy } = PIPELINE;
  expect((await world.run({ ...deploy, request: "a".repeat(64) })).outputs.decision).toBe("paused");
  const noted = world.github.deployments()[0]?.statuses.length;
  const { status, outputs, log } = await world.run(PIPELINE);
  expect({ log, status, ...outputs }).toMatchObject({
    status: 0,
    decision: "failure",
    "reason-code": "blocked_by_run",
    changed: "no",
  });
  expect(world.github.deployments()[0]?.statuses.length).toBe(noted);
});
