import { describe, expect, test } from "vitest";
import { formatLockMarker, LOCK_LABEL } from "../../../src/core/lock/deploy-lock.ts";
import { type RecordPayload, taskOf } from "../../../src/core/record/deploy-record.ts";
import { formatRecordStatus } from "../../../src/core/record/record-status.ts";
import { operate, reportRun } from "../../crash/lost-run.ts";
import { COMMIT, DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { DEPLOY, RUN } from "../pipeline-inputs.ts";

const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
const FINISH = { ...RUN, strict: "true", mode: "finish" };
/** What a job tells whose watch failed. */
const FAILED = { ...RUN, deploy: "success", smoke: "success", watch: "failure" };
const BY_HAND = { service: "shop", environment: "production", by: "dana", "targets-commit": "default-branch" };

type Scene = NonNullable<Parameters<typeof ecsWorld>[0]>;
type Inputs = Readonly<Record<string, string>>;

const live = (world: EcsWorld) => world.aws.live("shop").version;
const openLocks = ({ github }: EcsWorld) => github.listIssues({ state: "open", label: LOCK_LABEL });
const brought = ({ aws }: EcsWorld) =>
  (aws.state().services[0]?.deployments ?? []).map(({ target }) => `shop:${target.taskDefinition.revision}`);

/** Writes a record by which the old release was proven before, as any workflow of the repository could. */
function recordRelease({ github }: EcsWorld, version = "v1.4.0"): void {
  const [family, serviceDeployment] = ["shop:1", "ecs-svc/1"];
  const payload: RecordPayload = {
    schema: 1,
    request: "a".repeat(64),
    run: "6001",
    service: "shop",
    environment: "production",
    version,
    commit: COMMIT,
    digest: DIGESTS.old,
    family,
    previous: "",
    policyCommit: "",
    formerConfiguration: "",
  };
  const description = formatRecordStatus({ serviceDeployment, family, phase: "proven", smoke: "success" });
  github.addDeployment({
    repository: "shop-org/shop",
    as: "github-actions[bot]",
    ref: COMMIT,
    task: taskOf("shop"),
    environment: "production",
    payload,
    statuses: [{ state: "success", description }],
  });
}

/** Opens a world in which a rolling release is live and proven, over v1.4.0. */
async function released(differs: Scene = {}): Promise<EcsWorld> {
  const world = await ecsWorld({ strategy: "ROLLING", ...differs });
  recordRelease(world);
  for (const inputs of [DEPLOY, FINISH]) {
    const run = await world.run(inputs);
    expect({ log: run.log, ...run.outputs }).toMatchObject({ decision: "success" });
  }
  expect(brought(world)).toEqual(["shop:1", "shop:2"]);
  return world;
}

async function rollback(world: EcsWorld, inputs: Inputs) {
  const run = await world.run(inputs, "rollback");
  return { ...run, verdict: `${run.outputs.decision} ${run.outputs["reason-code"]}` };
}

/** Registers a revision that never serves. */
async function register(world: EcsWorld): Promise<void> {
  const container = { name: "app", image: `${REPOSITORY}@${DIGESTS.bad}`, essential: true };
  const file = JSON.stringify({ family: "shop", containerDefinitions: [container] });
  const inputs = {
    "task-definition": "never.json",
    "role-to-assume": "arn:aws:iam::111122223333:role/deploy-production",
    "aws-region": "eu-west-1",
  };
  const run = await world.run(inputs, "deploy-ecs", { files: { "never.json": file } });
  expect(run.outputs["task-definition-arn"], run.log).toMatch(/shop:3$/);
}

describe("threats to rollback", () => {
  test.each([
    ["what never was live here", [], "shop:3", "target_never_live"],
    ["a version that nobody knows", [], "v0.9.0", "version_unknown"],
    ["what the target denies", ["rollback: { deny: [shop:1] }"], "previous", "target_denied"],
    ["another account's", [], "arn:aws:ecs:eu-west-1:999922223333:task-definition/shop:1", "target_elsewhere"],
  ])("threat R1: %s is not brought back, with force neither", async (_, target, to, reason) => {
    const world = await released({ target });
    await register(world);
    for (const force of ["false", "true"]) {
      const run = await rollback(world, { ...BY_HAND, to, force });
      expect({ log: run.log, status: run.status, verdict: run.verdict }).toMatchObject({
        status: 1,
        verdict: `failure ${reason}`,
      });
    }
    expect(brought(world)).toEqual(["shop:1", "shop:2"]);
    expect(live(world)).toBe("v1.5.0");
  });

  test("threat R1: what is denied by its version stays so when a record that somebody wrote gives it another one", async () => {
    const world = await released({ target: ["rollback: { deny: [v1.4.0] }"] });
    recordRelease(world, "v1.4.1");
    const run = await rollback(world, { ...BY_HAND, to: "shop:1", force: "true" });
    expect({ log: run.log, verdict: run.verdict }).toMatchObject({ verdict: "failure target_denied" });
    expect(brought(world)).toEqual(["shop:1", "shop:2"]);
  });

  test("threat R1: what was live too long ago needs a person's force, and the incident says so", async () => {
    const world = await released({ target: ["rollback: { within: 1s }"] });
    const refused = await rollback(world, { ...BY_HAND, to: "previous" });
    expect({ log: refused.log, verdict: refused.verdict }).toMatchObject({ verdict: "failure target_too_old" });
    expect(brought(world)).toHaveLength(2);
    const forced = await rollback(world, { ...BY_HAND, to: "previous", force: "true" });
    expect({ log: forced.log, verdict: forced.verdict }).toMatchObject({ verdict: "success asked_by_person" });
    expect(openLocks(world)[0]?.body).toContain("target\\_too\\_old");
  });

  test("threat R2: two hands that roll a release back at once bring the old one out once, under one lock", async () => {
    const world = await released();
    const hands = await Promise.all([
      rollback(world, FAILED),
      rollback(world, { ...BY_HAND, to: "previous", force: "true" }),
    ]);
    for (const { log, outputs } of hands)
      expect({ log, ...outputs }).toMatchObject({ undone: "yes", "task-definition": "shop:1" });
    expect(brought(world)).toEqual(["shop:1", "shop:2", "shop:1"]);
    expect(openLocks(world)).toHaveLength(1);
  });

  test("threat R2: what is back in service after it was rolled back once is left to people", async () => {
    const world = await released();
    expect((await rollback(world, FAILED)).verdict).toBe("success watch_failed");
    const again = await rollback(world, FAILED);
    expect({ log: again.log, verdict: again.verdict }).toMatchObject({ verdict: "unchanged already_rolled_back" });
    expect(brought(world)).toEqual(["shop:1", "shop:2", "shop:1"]);
    const next = await world.run({ ...DEPLOY, request: "e".repeat(64) });
    expect({ log: next.log, ...next.outputs }).toMatchObject({ decision: "success" });
    const lost = await rollback(world, { ...RUN, lost: "true" });
    expect({ log: lost.log, undone: lost.outputs.undone }).not.toMatchObject({ undone: "yes" });
    expect(live(world)).toBe("v1.5.0");
  });

  const MIGRATIONS = [
    "migrations:",
    "  backup: none",
    "  apply: { command: [npm, run, migrate] }",
    "  irreversible: true",
  ];

  test("threat R3: after a migration that cannot be rolled back only a person brings the old version back", async () => {
    const world = await released({ target: MIGRATIONS });
    const automatic = await rollback(world, FAILED);
    expect({ log: automatic.log, status: automatic.status, ...automatic.outputs }).toMatchObject({
      status: 1,
      "reason-code": "migration_irreversible",
      undone: "no",
    });
    expect(openLocks(world)).toHaveLength(1);
    const asked = await rollback(world, { ...BY_HAND, to: "previous" });
    expect(asked.verdict, asked.log).toBe("failure migration_irreversible");
    expect(live(world)).toBe("v1.5.0");
    const forced = await rollback(world, { ...BY_HAND, to: "previous", force: "true" });
    expect({ log: forced.log, ...forced.outputs }).toMatchObject({ decision: "success", undone: "yes" });
    expect(live(world)).toBe("v1.4.0");
  });

  test("threat R4: an old version whose image is gone is not brought out, and the new one goes on serving", async () => {
    const world = await released();
    world.aws.state().registry.delete("shop", DIGESTS.old);
    const { outputs, log, status } = await rollback(world, FAILED);
    expect({ log, status, ...outputs }).toMatchObject({
      status: 1,
      decision: "failure",
      "reason-code": "image_missing",
      undone: "no",
    });
    expect(brought(world)).toEqual(["shop:1", "shop:2"]);
    expect(live(world)).toBe("v1.5.0");
  });

  test("threat R4: an old version whose tag was moved comes back by the digest that it ran", async () => {
    const images = [
      { digest: DIGESTS.old, tags: ["stable"] },
      { digest: DIGESTS.good, tags: [] },
      { digest: DIGESTS.bad, tags: [] },
    ];
    const world = await released({
      service: { image: `${REPOSITORY}:stable` },
      aws: { repositories: [{ name: "shop", images }] },
    });
    world.aws.state().registry.moveTag("shop", "stable", DIGESTS.bad);
    const { outputs, log } = await rollback(world, FAILED);
    expect({ log, ...outputs }).toMatchObject({ decision: "success", "task-definition": "shop:3" });
    expect(live(world)).toBe("v1.4.0");
  });

  test("threat R5: neither a freeze nor a lock nor approvals hold a rollback up", async () => {
    const policy = `version: 1
roles: { cto: { users: ["dana#9001"] } }
environments: { production: { approvals: [{ role: cto }] } }
freezes: [{ name: Frozen, dates: "2026-11-01 to 2026-12-31" }]
`;
    const world = await released({ policy });
    const body = formatLockMarker({ environment: "production", service: "shop" }, "", { owner: "dana", reason: "x" });
    world.github.openIssue({ repository: "shop-org/shop", as: "dana", title: "Stop", body, labels: [LOCK_LABEL] });
    const gate = await world.run(
      { environment: "production", service: "shop", version: "v1.5.0", digest: DIGESTS.good },
      "freeze-gate",
    );
    expect(gate.outputs, gate.log).toMatchObject({ decision: "deny" });
    const { outputs, log } = await rollback(world, { ...BY_HAND, to: "previous", force: "true" });
    expect({ log, ...outputs }).toMatchObject({ decision: "success", undone: "yes", "task-definition": "shop:1" });
  });

  test("threat R6: a way back that is taken for one service of two is no success, and the next look does what is owed", async () => {
    const target = (service: string) => `
      production:
        platform: ecs
        cluster: shop-production
        service: ${service}
        region: eu-west-1
        account: "111122223333"
        role: arn:aws:iam::111122223333:role/deploy-production
        address: https://shop.example
        health: /api/health
        container: app
        image: ${REPOSITORY}
        test-address: https://test.shop.example
`;
    const targets = `version: 1\nservices:\n  shop:\n    environments:${target("shop")}  mail:\n    environments:${target("mail")}`;
    const world = await ecsWorld({ files: { ".github/deploy-targets.yml": targets } });
    reportRun(world, null);
    expect((await world.run(DEPLOY)).outputs.decision).toBe("paused");
    const own = world.github.deployments().at(-1);
    const payload = { ...(own?.payload as object), service: "mail", request: "f".repeat(64) };
    const description = own?.statuses.at(-1)?.description ?? "";
    world.github.addDeployment({
      repository: "shop-org/shop",
      as: "github-actions[bot]",
      ref: COMMIT,
      task: "deploy:mail",
      environment: "production",
      payload,
      statuses: [{ state: "in_progress", description }],
    });
    reportRun(world, "cancelled");
    const both = await operate(world, "reconcile", { inputs: { service: "" } });
    expect({ log: both.log, status: both.status, ...both.outputs }).toMatchObject({ status: 1, decision: "unknown" });
    expect(JSON.parse(both.outputs.settled ?? "")).toMatchObject([{ service: "shop", what: "rolled-back" }]);
    expect(JSON.parse(both.outputs.left ?? "")).toMatchObject([{ service: "mail" }]);
    expect(live(world)).toBe("v1.4.0");
    const again = await operate(world, "reconcile", { inputs: { service: "" } });
    expect({ log: again.log, ...again.outputs }).toMatchObject({ decision: "unknown", settled: "[]" });
    expect(openLocks(world)).toHaveLength(1);
  });

  test("threat R6: a way back whose configuration could not be given back says so, and the next run gives it", async () => {
    const faults: { kind: "deny"; operation: string; after: string }[] = [];
    const world = await ecsWorld({ aws: { faults } });
    expect((await world.run(DEPLOY)).outputs.decision).toBe("paused");
    faults.push({ kind: "deny", operation: "ecs:UpdateService", after: "ecs:ContinueServiceDeployment" });
    const words = { ...RUN, deploy: "paused", smoke: "failure" };
    const partly = await rollback(world, words);
    expect({ log: partly.log, ...partly.outputs }).toMatchObject({ undone: "yes", "task-definition": "shop:1" });
    expect(partly.log).toMatch(/::warning.*ecs:UpdateService/);
    expect(world.aws.state().services[0]?.configuration.lifecycleHooks).toHaveLength(1);
    faults.pop();
    const again = await rollback(world, words);
    expect({ log: again.log, ...again.outputs }).toMatchObject({ undone: "yes" });
    expect(world.aws.state().services[0]?.configuration.lifecycleHooks ?? []).toEqual([]);
    expect(openLocks(world)).toHaveLength(1);
  });

  test("threat R7: an old version that is bad as well pages people, and nothing goes further back by itself", async () => {
    const world = await released();
    const undone = await rollback(world, FAILED);
    expect({ log: undone.log, ...undone.outputs }).toMatchObject({ decision: "success", severity: "sev2" });
    const before = new Map(world.aws.calls);
    const { incident = "", "live-version": version = "" } = undone.outputs;
    const { service, environment, request } = RUN;
    const confirm = {
      mode: "confirm",
      service,
      environment,
      request,
      incident,
      version,
      severity: "sev2",
      smoke: "failure",
    };
    const { outputs, log, status } = await rollback(world, confirm);
    expect({ log, status, ...outputs }).toMatchObject({
      status: 1,
      decision: "failure",
      "reason-code": "back_broken",
      severity: "sev1",
    });
    expect(world.aws.calls).toEqual(before);
    const [issue] = openLocks(world);
    expect([...(issue?.labels ?? [])]).toEqual(expect.arrayContaining([LOCK_LABEL, "sev1"]));
    expect(brought(world)).toEqual(["shop:1", "shop:2", "shop:1"]);
  });
});
