import { expect, it } from "vitest";
import type { DeathPoint } from "./death-watch.ts";
import { COMMIT, DIGESTS, type EcsWorld, ecsWorld } from "./ecs-world.ts";

const SHOP = { service: "shop", environment: "production" };
const DEPLOY = {
  ...SHOP,
  "targets-commit": COMMIT,
  commit: COMMIT,
  version: "v1.5.0",
  request: "d".repeat(64),
  digest: DIGESTS.good,
  strict: "true",
  hold: "true",
};

/** Tells how run 7001 stands, to which every bundle of these worlds belongs. */
function reportRun({ github }: EcsWorld, conclusion: "cancelled" | null): void {
  github.reportRun({
    id: 7001,
    number: 1,
    attempt: 1,
    name: "Deploy",
    path: ".github/workflows/deploy.yml",
    event: "workflow_dispatch",
    status: conclusion === null ? "in_progress" : "completed",
    conclusion,
    headBranch: "main",
    headOid: COMMIT,
    actor: "dana",
    triggeringActor: "dana",
    startedAt: Date.parse("2026-11-18T10:30:00Z"),
  });
}

function run(
  world: EcsWorld,
  inputs: Readonly<Record<string, string>>,
  bundle: string,
  {
    actions = "read",
    death,
    id = "7001",
  }: { readonly actions?: "read" | "none"; readonly death?: DeathPoint; readonly id?: string } = {},
) {
  const token = world.github.mintJobToken({
    runId: Number(id),
    attempt: 1,
    jobId: bundle,
    permissions: { actions, contents: "read", deployments: "write", issues: "write" },
  });
  return world.run({ ...SHOP, ...inputs, "github-token": token }, bundle, {
    environment: { GITHUB_RUN_ID: id },
    ...(death === undefined ? {} : { death }),
  });
}

const reconcile = (world: EcsWorld, inputs: Readonly<Record<string, string>> = {}) => run(world, inputs, "reconcile");
const said = ({ outputs, log }: { readonly outputs: Readonly<Record<string, string>>; readonly log: string }) =>
  `${outputs.decision} ${outputs["reason-code"]} ${/"what":"([\w-]+)"/.exec(`${outputs.settled}${outputs.left}`)?.[1] ?? log}`;
const lastStatus = ({ github }: EcsWorld) => {
  const status = github.deployments().at(-1)?.statuses.at(-1);
  return `${status?.state} ${status?.description}`;
};

it("fault 19: a run that is lost is found by its record when it has ended, rolled back, proven, locked and settled, once", async () => {
  const world = await ecsWorld();
  reportRun(world, null);
  const held = await world.run(DEPLOY);
  expect({ log: held.log, decision: held.outputs.decision }).toMatchObject({ decision: "paused" });
  const calls = () => world.aws.calls.get("ecs:ContinueServiceDeployment") ?? 0;

  expect(said(await reconcile(world))).toBe("left left_open run-active");
  expect(calls()).toBe(0);
  reportRun(world, "cancelled");
  expect(said(await run(world, {}, "reconcile", { actions: "none" }))).toBe("unknown state_unreadable run-unreadable");
  expect(said(await reconcile(world, { "dry-run": "true" }))).toBe("left dry_run roll-back");
  expect(calls()).toBe(0);

  expect(said(await reconcile(world))).toBe("settled settled rolled-back");
  expect(calls()).toBe(1);
  expect(world.aws.live("shop").taskDefinition).toContain("shop:1");
  expect(world.aws.state().services[0]?.configuration.lifecycleHooks ?? []).toEqual([]);
  expect(lastStatus(world)).toMatch(/^failure ecs-svc\/\d+ shop:2 phase=rolled-back/);
  expect(world.github.listIssues({ state: "open", label: "deploy-lock" })).toHaveLength(1);

  const again = await reconcile(world);
  expect(again.outputs).toMatchObject({ decision: "unchanged", "reason-code": "nothing_open", settled: "[]" });
  expect(calls()).toBe(1);
  expect(world.github.listIssues({ label: "deploy-lock" })).toHaveLength(1);
}, 120_000);

it("a person moves a lost deployment on hold by hold; the reconciler leaves it, and finish takes it to its end", async () => {
  const world = await ecsWorld();
  reportRun(world, null);
  await world.run(DEPLOY);
  reportRun(world, "cancelled");
  const found = await run(world, { mode: "check", order: "continue" }, "resume");
  expect(found.outputs).toMatchObject({ decision: "ready", "held-at": "test", "run-ended": "yes", version: "v1.5.0" });
  const order = {
    order: "continue",
    request: found.outputs.request ?? "",
    "targets-commit": found.outputs["targets-commit"] ?? "",
  };
  const moved = await run(world, { ...order, hold: found.outputs.hold ?? "" }, "resume");
  expect({ log: moved.log, ...moved.outputs }).toMatchObject({ decision: "moved", "held-at": "production" });
  expect(said(await reconcile(world))).toBe("left left_open held-for-person");

  const same = { ...order, hold: found.outputs.hold ?? "" };
  expect((await run(world, same, "resume", { id: "7002" })).outputs["reason-code"]).toBe("hold_ended_elsewhere");
  // Its own run may say again what it did.
  expect((await run(world, same, "resume")).outputs["reason-code"]).toBe("held_again");
  const last = await run(world, { ...order, hold: moved.outputs.hold ?? "" }, "resume");
  expect(last.outputs).toMatchObject({ decision: "finish", "reason-code": "nobody_at_work" });
  const finished = await run(
    world,
    {
      mode: "finish",
      strict: "true",
      request: order.request,
      "targets-commit": COMMIT,
      commit: COMMIT,
      version: "v1.5.0",
      "service-deployment": last.outputs["service-deployment"] ?? "",
    },
    "deploy-ecs",
  );
  expect({ log: finished.log, decision: finished.outputs.decision }).toMatchObject({ decision: "success" });
  expect(lastStatus(world)).toMatch(/^success ecs-svc\/\d+ shop:2 phase=proven resumed=7001$/);
}, 120_000);

it.each([1, 2, 3, 4, 5, 6])(
  "fault 18: a reconciler that dies at its write %i leaves the rest to the next, and nothing is done twice",
  async (at) => {
    const world = await ecsWorld();
    reportRun(world, null);
    await world.run(DEPLOY);
    reportRun(world, "cancelled");
    const first = await run(world, {}, "reconcile", { death: { kind: "write", at, when: "during" } });
    // What it asked ECS for goes on without it.
    const patience = async (): Promise<string> => {
      const next = said(await reconcile(world));
      return /under-way|moved/.test(next) ? patience() : next;
    };
    expect({ log: first.log, died: first.died, afterwards: await patience() }).toMatchObject({
      died: true,
      afterwards: expect.stringMatching(/^(settled settled|unchanged nothing_open)/),
    });
    expect(world.aws.live("shop").taskDefinition).toContain("shop:1");
    expect(world.aws.state().services[0]?.configuration.lifecycleHooks ?? []).toEqual([]);
    expect(lastStatus(world)).toMatch(/^failure ecs-svc\/\d+ shop:2 phase=rolled-back/);
    expect(world.github.listIssues({ state: "open", label: "deploy-lock" })).toHaveLength(1);
    expect(world.aws.calls.get("ecs:ContinueServiceDeployment")).toBe(1);
  },
  60_000,
);
