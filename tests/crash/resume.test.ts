import { expect, inject, test } from "vitest";
import type { DeathPoint } from "../bundle/death-watch.ts";
import type { BundleRun, EcsWorld } from "../bundle/ecs-world.ts";
import { crashWorld } from "./crash-world.ts";
import { type Death, dieAtEach, dieAtEveryRequest } from "./deaths.ts";
import { expectSettled, remainsOf } from "./invariants.ts";
import { type OperateTurn, operate, reconcileToEnd, reportRun } from "./lost-run.ts";
import { FINISH, PIPELINE, ROLLBACK } from "./requests.ts";

type Order = "continue" | "full" | "abort";

/** The run in which a person orders; the next order is a run of its own. */
const FIRST = "7002";
const NEXT = "7003";

/** The hold that was looked at, as the first job of resume.yml hands it to the second. */
const seen = new WeakMap<EcsWorld, string>();

async function find(world: EcsWorld, order: Order, run: string): Promise<BundleRun> {
  const found = await operate(world, "resume", { inputs: { mode: "check", order }, run });
  seen.set(world, found.outputs.hold ?? "");
  return found;
}

function move(world: EcsWorld, order: Order, turn: Omit<OperateTurn, "inputs">): Promise<BundleRun> {
  const inputs = { order, request: ROLLBACK.request, hold: seen.get(world) ?? "" };
  return operate(world, "resume", { inputs, ...turn });
}

/** A deploy that is held at its test traffic, and was looked at by a person who orders. */
const ordered = (order: Order, owner: "ended" | "at-work") => async (): Promise<EcsWorld> => {
  const world = await crashWorld();
  for (const id of ["7001", FIRST, NEXT]) reportRun(world, null, id);
  const held = await world.run(PIPELINE);
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  if (owner === "ended") reportRun(world, "cancelled");
  const found = await find(world, order, FIRST);
  expect({ log: found.log, ...found.outputs }).toMatchObject({ decision: "ready", "held-at": "test" });
  return world;
};

/** Holds what an order that was given again answered to what it should. */
function expectAnswer(run: BundleRun, point: string, answer: Readonly<Record<string, unknown>>): void {
  expect({ point, log: run.log, ...run.outputs }).toMatchObject({ point, ...answer });
}

async function finish(world: EcsWorld, point: string): Promise<void> {
  const last = await world.run(FINISH, "deploy-ecs", { environment: { GITHUB_RUN_ID: NEXT } });
  expectAnswer(last, point, { decision: "success" });
  expectSettled(world, point);
  expect({ point, ...remainsOf(world) }).toMatchObject({ point, started: ["shop:1", "shop:2"], live: "shop:2" });
  // Two holds, each of them ended once.
  expect({ point, ended: world.aws.calls.get("ecs:ContinueServiceDeployment") }).toEqual({ point, ended: 2 });
}

const orderThatDies =
  (order: Order): Death["run"] =>
  (world, death) =>
    move(world, order, { run: FIRST, death });
const again = (world: EcsWorld, order: Order) => move(world, order, { run: FIRST, attempt: 2 });

/** What is played each time: where an order ends the hold, its answer lost, and where it has ended it. All of them die at every request now and then. */
const POINTS: readonly DeathPoint[] = [
  { kind: "write", at: 2, when: "during" },
  { kind: "write", at: 2, when: "after" },
];
const ORDERS: readonly (readonly [string, Death])[] = [
  [
    "an order to continue what no run looks after any more",
    {
      open: ordered("continue", "ended"),
      run: orderThatDies("continue"),
      async mend(world, point) {
        expectAnswer(await again(world, "continue"), point, { decision: "moved", "held-at": "production" });
        reportRun(world, "cancelled", FIRST);
        await find(world, "continue", NEXT);
        expectAnswer(await move(world, "continue", { run: NEXT }), point, { decision: "finish" });
        await finish(world, point);
      },
    },
  ],
  [
    "an order to continue beside the run at work",
    {
      open: ordered("continue", "at-work"),
      run: orderThatDies("continue"),
      async mend(world, point) {
        expectAnswer(await again(world, "continue"), point, { decision: "moved" });
        await finish(world, point);
      },
    },
  ],
  [
    "an order to promote to full traffic",
    {
      open: ordered("full", "ended"),
      run: orderThatDies("full"),
      async mend(world, point) {
        expectAnswer(await again(world, "full"), point, { decision: "finish", "reason-code": "nobody_at_work" });
        await finish(world, point);
      },
    },
  ],
];

test.each(ORDERS)(
  "%s that dies is finished when its job is run again, and ends no hold twice",
  async (_, death) => {
    if (inject("everyRequest")) expect(await dieAtEveryRequest(death)).toBeGreaterThan(5);
    else expect(await dieAtEach(death, POINTS)).toEqual(POINTS.map(() => true));
  },
  900_000,
);

const abort: Death = {
  open: ordered("abort", "ended"),
  run: (world, death) => world.run(ABORTED, "rollback", { death, environment: { GITHUB_RUN_ID: FIRST } }),
  async mend(world, point) {
    const run = await world.run(ABORTED, "rollback", { attempt: 2, environment: { GITHUB_RUN_ID: FIRST } });
    expectAnswer(run, point, { undone: "yes", "task-definition": "shop:1" });
    expectSettled(world, point);
    expect({ point, ended: world.aws.calls.get("ecs:ContinueServiceDeployment") }).toEqual({ point, ended: 1 });
  },
};
const ABORTED = { ...ROLLBACK, aborted: "true", by: "dana", reason: "Checkout is slow" };

test("an abort that dies is finished when its job is run again", async () => {
  if (inject("everyRequest")) expect(await dieAtEveryRequest(abort)).toBeGreaterThan(10);
  else expect(await dieAtEach(abort, POINTS)).toEqual(POINTS.map(() => true));
}, 900_000);

test("an abort whose run is lost is settled by the reconciler, and a new order finds nothing to roll back", async () => {
  const lost: Death = {
    ...abort,
    async mend(world, point) {
      const found = await find(world, "abort", NEXT);
      expectAnswer(found, point, { decision: "failure", "reason-code": "falling_back" });
      reportRun(world, "cancelled", FIRST);
      expect({ point, end: await reconcileToEnd(world) }).toEqual({ point, end: "nothing_open" });
      expectSettled(world, point);
    },
  };
  expect(await dieAtEach(lost, POINTS)).toEqual(POINTS.map(() => true));
}, 900_000);
