import { expect, test } from "vitest";
import { DIGESTS, type EcsWorld, ecsWorld } from "./ecs-world.ts";
import { DEPLOY, RUN } from "./pipeline-inputs.ts";

const configuration = (world: EcsWorld) => world.aws.state().services[0]?.configuration;
const calls = (world: EcsWorld, operation: string) => world.aws.calls.get(`ecs:${operation}`) ?? 0;

function records(world: EcsWorld): readonly string[] {
  const repositories = [...world.github.model.repositories.values()];
  const deployments = repositories.flatMap((repository) => [...repository.deployments.values()]);
  return deployments.flatMap((deployment) =>
    deployment.statuses.map(({ state, description }) => `${state} ${description}`),
  );
}

function incidents(world: EcsWorld) {
  const [repository] = world.github.model.repositories.values();
  return [...(repository?.issues.values() ?? [])].map((issue) => ({
    title: issue.title,
    labels: [...issue.labels],
    body: issue.body,
    comments: issue.comments.map(({ body }) => body),
  }));
}

test("a held release whose smoke test failed falls back through its hold; configuration, record and incident tell it", async () => {
  const world = await ecsWorld();
  const before = structuredClone(configuration(world));
  const held = await world.run(DEPLOY);
  expect({ log: held.log, decision: held.outputs.decision }).toMatchObject({ decision: "paused" });
  const updates = calls(world, "UpdateService");
  const undone = await world.run(
    { ...RUN, deploy: "paused", smoke: "failure", "service-deployment": held.outputs["service-deployment"] ?? "" },
    "rollback",
  );
  expect({ log: undone.log, status: undone.status, ...undone.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "smoke_failed",
    undone: "yes",
    "task-definition": "shop:1",
    "service-deployment": held.outputs["service-deployment"],
  });
  expect(calls(world, "ContinueServiceDeployment")).toBe(1);
  expect(world.aws.live("shop").taskDefinition).toContain("shop:1");
  expect(configuration(world)?.lifecycleHooks ?? []).toEqual(before?.lifecycleHooks ?? []);
  // The configuration alone is given back: no second deployment was started.
  expect(calls(world, "UpdateService")).toBe(updates + 1);
  expect(records(world).at(-1)).toMatch(/^failure ecs-svc\/\d+ shop:2 phase=rolled-back/);
  const [incident] = incidents(world);
  expect(incident?.labels).toEqual(expect.arrayContaining(["deploy-lock", "incident", "sev2"]));
  expect(incident?.comments[0]).toContain("Status: Resolved");
  expect(undone.outputs.incident).not.toBe("");

  const again = await world.run({ ...RUN, deploy: "paused", smoke: "failure" }, "rollback");
  expect(again.outputs).toMatchObject({ decision: "unchanged", "reason-code": "already_rolled_back", undone: "yes" });
  expect(incidents(world)).toHaveLength(1);
  expect(calls(world, "ContinueServiceDeployment")).toBe(1);
}, 60_000);

test("a held release whose hold another hand ends at the same moment goes back all the same", async () => {
  const world = await ecsWorld();
  const held = await world.run(DEPLOY);
  const other = world.aws.state().services.flatMap(({ deployments }) => deployments.flatMap(({ hooks }) => hooks));
  let first = true;
  world.aws.onCall((operation) => {
    if (operation !== "ecs:ContinueServiceDeployment" || !first) return;
    first = false;
    for (const hook of other) hook.status = "SUCCEEDED";
  });
  const undone = await world.run(
    { ...RUN, deploy: "paused", smoke: "failure", "service-deployment": held.outputs["service-deployment"] ?? "" },
    "rollback",
  );
  expect({ log: undone.log, ...undone.outputs }).toMatchObject({ decision: "success", undone: "yes" });
  expect(undone.log).toContain("The way back is taken already");
  expect(first).toBe(false);
  expect(world.aws.live("shop").taskDefinition).toContain("shop:1");
}, 60_000);

test("what somebody changed of the service's configuration meanwhile stays, our pauses go, and the mark of what was undone too", async () => {
  const world = await ecsWorld();
  const held = await world.run(DEPLOY);
  const [service] = world.aws.state().services;
  if (service === undefined) throw new Error("no service");
  const before = { ...service.configuration, lifecycleHooks: [] };
  expect(service.configuration.lifecycleHooks).toHaveLength(1);
  service.configuration = { ...service.configuration, maximumPercent: 150, bakeTimeInMinutes: 7 };
  const released = [...world.aws.state().taskDefinitions].find(({ revision }) => revision === 2)?.arn ?? "";
  const key = "deploy:proven/shop-production/shop";
  world.aws.state().tags.set(released, [{ key, value: "2026-11-20T10:00:00.000Z v1.5.0 -" }]);
  const inputs = { ...RUN, deploy: "paused", smoke: "failure" };
  const undone = await world.run(
    { ...inputs, "service-deployment": held.outputs["service-deployment"] ?? "" },
    "rollback",
  );
  expect({ log: undone.log, ...undone.outputs }).toMatchObject({ "reason-code": "smoke_failed", undone: "yes" });
  expect(configuration(world)).toEqual({ ...before, maximumPercent: 150, bakeTimeInMinutes: 7 });
  const told = "configuration_kept: somebody changed bakeTimeInMinutes, maximumPercent";
  expect(undone.log.split("\n").filter((line) => line.startsWith("::warning") && line.includes(told))).toHaveLength(1);
  expect(undone.summary).toContain("somebody changed bakeTimeInMinutes, maximumPercent");
  expect(world.aws.state().tags.get(released)).toEqual([{ key, value: expect.stringMatching(/^undone /) }]);
}, 60_000);

test("an incident after failing tasks says what they died of", async () => {
  const world = await ecsWorld({ bad: { crash: "at-start" } });
  const failed = await world.run({ ...DEPLOY, digest: DIGESTS.bad, version: "v1.6.0" });
  expect(failed.outputs).toMatchObject({ decision: "failure", "reason-code": "tasks_failing" });
  const told = await world.run({ ...RUN, version: "v1.6.0", deploy: "failure" }, "rollback");
  expect({ log: told.log, ...told.outputs }).toMatchObject({ "reason-code": "already_rolled_back", undone: "yes" });
  expect(incidents(world)[0]?.body).toMatch(
    /deploying step rolled it back, since its tasks failed\\. \d+ tasks: container app exited with code \d+/,
  );
}, 60_000);

test("a lost job is made good by the record alone", async () => {
  const world = await ecsWorld();
  await world.run(DEPLOY);
  const undone = await world.run({ ...RUN, lost: "true" }, "rollback");
  expect({ log: undone.log, ...undone.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "job_lost",
    undone: "yes",
    "task-definition": "shop:1",
  });
}, 60_000);

test("what somebody else deployed meanwhile is never written to", async () => {
  const world = await ecsWorld();
  const held = await world.run(DEPLOY);
  world.aws.supersede("shop", `111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${DIGESTS.bad}`);
  const left = await world.run(
    { ...RUN, deploy: "paused", smoke: "failure", "service-deployment": held.outputs["service-deployment"] ?? "" },
    "rollback",
  );
  expect({ log: left.log, status: left.status, ...left.outputs }).toMatchObject({
    status: 0,
    decision: "unchanged",
    "reason-code": "superseded",
    undone: "no",
    incident: "",
    "incident-url": "",
    severity: "",
    impact: "",
  });
  expect(calls(world, "StopServiceDeployment")).toBe(0);
  expect(records(world).at(-1)).toContain("inactive");
}, 60_000);

test("a finished rolling release is rolled back by bringing the last known good out again", async () => {
  const world = await ecsWorld({ strategy: "ROLLING" });
  const done = await world.run(DEPLOY);
  expect({ log: done.log, decision: done.outputs.decision }).toMatchObject({ decision: "success" });
  const undone = await world.run(
    {
      ...RUN,
      deploy: "success",
      smoke: "success",
      watch: "failure",
      "service-deployment": done.outputs["service-deployment"] ?? "",
    },
    "rollback",
  );
  expect({ log: undone.log, ...undone.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "watch_failed",
    undone: "yes",
    "task-definition": "shop:1",
  });
  const again = await world.run({ ...RUN, deploy: "success", smoke: "success", watch: "failure" }, "rollback");
  expect(again.outputs).toMatchObject({ decision: "unchanged", "reason-code": "already_rolled_back", undone: "yes" });
}, 60_000);

test("a release that the circuit breaker rolled back is proven gone and locked", async () => {
  const world = await ecsWorld({ strategy: "ROLLING", bad: { crash: "at-start" } });
  const broken = await world.run({ ...DEPLOY, digest: DIGESTS.bad });
  expect({ log: broken.log, decision: broken.outputs.decision }).toMatchObject({ decision: "failure" });
  const told = await world.run({ ...RUN, deploy: "failure", commands: "skipped" }, "rollback");
  expect({ log: told.log, ...told.outputs }).toMatchObject({
    decision: "unchanged",
    "reason-code": "already_rolled_back",
    undone: "yes",
    "task-definition": "shop:1",
  });
  expect(told.outputs.incident).not.toBe("");
}, 120_000);

test("a release held at full traffic is rolled back in flight when the run is cancelled, before anything is waited for", async () => {
  const world = await ecsWorld();
  const held = await world.run(DEPLOY);
  for (const { hooks } of world.aws.state().services[0]?.deployments ?? [])
    for (const hook of hooks) if (hook.status === "AWAITING_ACTION") hook.status = "SUCCEEDED";
  const cancelled = await world.run(
    {
      ...RUN,
      deploy: "paused",
      smoke: "failure",
      cancelled: "true",
      "service-deployment": held.outputs["service-deployment"] ?? "",
    },
    "rollback",
  );
  expect({ log: cancelled.log, ...cancelled.outputs }).toMatchObject({
    decision: "success",
    "reason-code": "cancelled",
    undone: "yes",
    "task-definition": "shop:1",
  });
  expect(calls(world, "StopServiceDeployment") + calls(world, "ContinueServiceDeployment")).toBe(1);
}, 60_000);
