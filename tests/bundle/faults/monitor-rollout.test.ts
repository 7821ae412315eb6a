import { expect, test } from "vitest";
import { COMMIT, type EcsWorld } from "../ecs-world.ts";
import { RUN } from "../pipeline-inputs.ts";
import { expectCleanStop } from "./cancelled-run.ts";
import { continued, phasedHold, placeOf } from "./phased-hold.ts";

const SLOW = 10;

/** Lets the world's time pass. */
async function pass(world: EcsWorld, until: () => boolean): Promise<void> {
  world.changeScale(600);
  while (!until()) await new Promise((resolve) => setTimeout(resolve, 20));
  world.changeScale(60);
}

/** Cancels the watch at its second reading, when the first share of the traffic is the new version's; from the first on time is slow enough that the action's end is no race. */
async function cancelled(world: EcsWorld) {
  let slowed = false;
  world.aws.onCall((operation) => {
    if (operation !== "cloudwatch:GetMetricData" || slowed) return;
    slowed = true;
    world.changeScale(SLOW);
  });
  const run = await world.run(RUN, "canary-monitor", {
    cancelledAt: (seen, before) =>
      /:GetMetricData$/.test(seen.what) && before.some(({ what }) => /:GetMetricData$/.test(what)),
  });
  world.changeScale(60);
  return run;
}

test("threat C8: a watch that is cancelled in a phase moves no more traffic, and the platform takes back what nobody goes on with", async () => {
  const world = await phasedHold("watch: 4m\nextend: 4m\nlag: 2m");
  const run = await cancelled(world);
  expectCleanStop(run);
  const moved = continued(world);
  expect(placeOf(world).weights).toEqual({ "v1.4.0": 90, "v1.6.0": 10 });
  await pass(world, () => !/IN_PROGRESS$/.test(placeOf(world).status ?? ""));
  expect(continued(world)).toBe(moved);
  expect(placeOf(world)).toMatchObject({ weights: { "v1.4.0": 100 }, status: "ROLLBACK_SUCCESSFUL" });
  expect(world.aws.gaps).toEqual([]);
});

test("threat C8: the reconciler takes back at once what a cancelled watch left", async () => {
  const world = await phasedHold("watch: 4m\nextend: 4m\nlag: 2m");
  const run = await cancelled(world);
  expect(run.outputs["reason-code"]).toBe("interrupted");
  world.github.reportRun({
    ...{ id: 7001, number: 1, attempt: 1, name: "Deploy", path: ".github/workflows/deploy.yml" },
    ...{
      event: "workflow_dispatch",
      status: "completed",
      conclusion: "cancelled",
      headBranch: "main",
      headOid: COMMIT,
    },
    ...{ actor: "dana", triggeringActor: "dana", startedAt: Date.parse("2026-11-18T10:30:00Z") },
  });
  const permissions = { actions: "read", contents: "read", deployments: "write", issues: "write" } as const;
  const token = world.github.mintJobToken({ runId: 7002, attempt: 1, jobId: "reconcile", permissions });
  const place = { service: "shop", environment: "production", "github-token": token };
  const settled = await world.run(place, "reconcile", { environment: { GITHUB_RUN_ID: "7002" } });
  expect({ log: settled.log, ...settled.outputs }).toMatchObject({ decision: "settled", "reason-code": "settled" });
  expect(placeOf(world)).toMatchObject({ weights: { "v1.4.0": 100 }, status: "ROLLBACK_SUCCESSFUL" });
});

test("threat C8: what a cancelled watch left is taken up by the next attempt, which judges it by the same minutes", async () => {
  const world = await phasedHold("watch: 4m\nextend: 4m\nlag: 2m", { errorRate: 0.1 });
  const run = await cancelled(world);
  expect(run.outputs["reason-code"]).toBe("interrupted");
  const again = await world.run(RUN, "canary-monitor", { attempt: 2 });
  expect({ log: again.log, ...again.outputs }).toMatchObject({
    decision: "failure",
    "reason-code": "regression_found",
    weight: "10",
  });
});
