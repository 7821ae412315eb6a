import { expect, test } from "vitest";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { COMMIT, DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { RUN } from "../pipeline-inputs.ts";
import { expectCleanStop } from "./cancelled-run.ts";

const MINUTE = 60_000;
const SLOW = 10;
const ARM = `{ LoadBalancer: "{arm.LoadBalancer}", TargetGroup: "{arm.TargetGroup}" }`;
const query = (metric: string) => `{ namespace: AWS/ApplicationELB, metric: ${metric}, dimensions: ${ARM} }`;
const monitor = (times: string) => `version: 1
${times}
metrics:
  - name: error rate
    kind: count
    events: ${query("HTTPCode_Target_5XX_Count")}
    total: ${query("RequestCount")}
    limits: { alert: 1% }
    samples: 100
    for: 2 of 3
`;

/** Brings a release out in phases and holds it before its first share. */
async function held(
  times: string,
  differs: { readonly faults?: readonly WorldFault[]; readonly errorRate?: number } = {},
) {
  const world = await ecsWorld({
    target: ["strategy: phased", "phases: 10%@5m, 100%"],
    bad: { errorRate: differs.errorRate ?? 0 },
    files: { ".github/deploy-monitor.yml": monitor(times) },
    aws: { ratePerSecond: 100, faults: differs.faults ?? [] },
  });
  const started = await world.run({ ...RUN, digest: DIGESTS.bad, strict: "true", hold: "true" });
  expect({ log: started.log, ...started.outputs }).toMatchObject({ decision: "paused" });
  return world;
}

/** Reads the shares of the traffic by version, and where the newest deployment stands. */
function placeOf({ aws }: EcsWorld) {
  const [service] = aws.state().services;
  const newest = service?.deployments.at(-1);
  return { weights: aws.live("shop").trafficWeights, stage: newest?.stage, status: newest?.status };
}

const continued = ({ aws }: EcsWorld) => aws.calls.get("ecs:ContinueServiceDeployment") ?? 0;

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

test.concurrent("threat C8: a watch that is cancelled in a phase moves no more traffic, and the platform takes back what nobody goes on with", async () => {
  const world = await held("watch: 4m\nextend: 4m\nlag: 2m");
  const run = await cancelled(world);
  expectCleanStop(run);
  const moved = continued(world);
  expect(placeOf(world).weights).toEqual({ "v1.4.0": 90, "v1.6.0": 10 });
  await pass(world, () => !/IN_PROGRESS$/.test(placeOf(world).status ?? ""));
  expect(continued(world)).toBe(moved);
  expect(placeOf(world)).toMatchObject({ weights: { "v1.4.0": 100 }, status: "ROLLBACK_SUCCESSFUL" });
  expect(world.aws.gaps).toEqual([]);
});

test.concurrent("threat C8: the reconciler takes back at once what a cancelled watch left", async () => {
  const world = await held("watch: 4m\nextend: 4m\nlag: 2m");
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

test.concurrent("threat C8: what a cancelled watch left is taken up by the next attempt, which judges it by the same minutes", async () => {
  const world = await held("watch: 4m\nextend: 4m\nlag: 2m", { errorRate: 0.1 });
  const run = await cancelled(world);
  expect(run.outputs["reason-code"]).toBe("interrupted");
  const again = await world.run(RUN, "canary-monitor", { attempt: 2 });
  expect({ log: again.log, ...again.outputs }).toMatchObject({
    decision: "failure",
    "reason-code": "regression_found",
    weight: "10",
  });
});

test.concurrent("fault 67: while its provider is away for ten minutes nothing is judged and no traffic is moved; then it goes on", async () => {
  const world = await held("watch: 4m\nextend: 15m\nlag: 2m", {
    faults: [{ kind: "metrics-outage", lasts: 10 * MINUTE }],
  });
  const began = world.aws.state().now;
  let reading = false;
  let moved: number | undefined;
  world.aws.onCall((operation) => {
    // The first phase is over with the first traffic that is moved after the first reading.
    if (operation === "cloudwatch:GetMetricData") reading = true;
    if (operation === "ecs:ContinueServiceDeployment" && reading) moved ??= world.aws.state().now;
  });
  world.changeScale(120);
  const { status, outputs, log, summary } = await world.run(RUN, "canary-monitor");
  expect({ log, status, ...outputs }).toMatchObject({ status: 0, decision: "success", "reason-code": "passed" });
  expect((moved ?? 0) - began).toBeGreaterThan(10 * MINUTE);
  // It is told as what it was: in the log while it lasts, then counted apart from failures.
  expect(log).toMatch(/could not be read: cloudwatch:GetMetricData/);
  const { providers } = JSON.parse(outputs.result ?? "{}").details;
  expect(providers).toMatchObject([{ name: "cloudwatch", error: "", errors: expect.any(Number) }]);
  expect(providers[0].errors).toBeGreaterThanOrEqual(5);
  expect(summary).toContain(
    `Readings that failed, by provider: cloudwatch ${providers[0].errors} of ${providers[0].readings}`,
  );
});

test.concurrent("fault 67: a provider that stays away is no pass and no failure; the traffic stays where it is", async () => {
  const world = await held("watch: 4m\nextend: 4m\nlag: 2m", {
    faults: [{ kind: "metrics-outage", lasts: 10 * 60 * MINUTE }],
  });
  const { status, outputs, log } = await world.run(RUN, "canary-monitor");
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "provider_error",
    verdict: "error",
    weight: "10",
  });
  expect(placeOf(world).weights).toEqual({ "v1.4.0": 90, "v1.6.0": 10 });
});

test.concurrent("threat C1: a release of which nothing is measured stays at its first share", async () => {
  const world = await held("watch: 4m\nextend: 4m\nlag: 2m", { faults: [{ kind: "no-metrics", version: "v1.6.0" }] });
  const { status, outputs, log } = await world.run(RUN, "canary-monitor");
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "insufficient_data",
    weight: "10",
  });
});
