import { expect, test } from "vitest";
import type { WorldFault } from "../../../src/rehearsal/aws/faults/world-fault.ts";
import { DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { RUN } from "../pipeline-inputs.ts";

const ARM = `{ LoadBalancer: "{arm.LoadBalancer}", TargetGroup: "{arm.TargetGroup}" }`;
const query = (metric: string) => `{ namespace: AWS/ApplicationELB, metric: ${metric}, dimensions: ${ARM} }`;

/** A monitor of one metric: at five requests in a second each minute is a point. */
const monitor = (times: string) => `version: 1
${times}
metrics:
  - name: error rate
    provider: cloudwatch
    kind: count
    events: ${query("HTTPCode_Target_5XX_Count")}
    total: ${query("RequestCount")}
    limits: { normal: 0.1%, alert: 1% }
    samples: 100
    for: 2 of 3
`;

/** Brings a release out that is held at all traffic, and lets canary-monitor's bundle judge it. */
async function judged(given: {
  readonly times: string;
  readonly faults: readonly WorldFault[];
  readonly errorRate?: number;
}) {
  const world: EcsWorld = await ecsWorld({
    bad: { errorRate: given.errorRate ?? 0 },
    files: { ".github/deploy-monitor.yml": monitor(given.times) },
    aws: { ratePerSecond: 5, faults: given.faults },
  });
  const held = await world.run({ ...RUN, digest: DIGESTS.bad, strict: "true", hold: "true" });
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  const watched = await world.run(RUN, "canary-monitor");
  expect(world.aws.gaps).toEqual([]);
  const [service] = world.aws.state().services;
  const waits = service?.deployments.at(-1)?.hooks.filter(({ status }) => status === "AWAITING_ACTION") ?? [];
  // Whatever is said, the last hold is left to whoever finishes or rolls back.
  expect(waits.map(({ stage }) => stage)).toEqual(["POST_PRODUCTION_TRAFFIC_SHIFT"]);
  const figures = JSON.parse(watched.outputs.metrics || "[]") as readonly { readonly points: number }[];
  return { ...watched, points: figures[0]?.points ?? 0, calls: world.aws.calls.get("cloudwatch:GetMetricData") ?? 0 };
}

const SHORT = "watch: 4m\nextend: 4m\nlag: 2m";

test("fault 55: metrics that come in pieces are read to their last page before they are judged", async () => {
  const scene = { times: SHORT, faults: [{ kind: "small-pages", points: 2 }] } as const;
  const [ill, well] = await Promise.all([judged({ ...scene, errorRate: 0.2 }), judged(scene)]);
  expect({ log: ill.log, status: ill.status, ...ill.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "regression_found",
  });
  expect({ log: well.log, status: well.status, ...well.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "passed",
  });
  expect(well.points).toBeGreaterThanOrEqual(3);
  expect(well.calls).toBeGreaterThan(30);
});

test("fault 55: data that stays partial is no pass and no failure, and says so", async () => {
  const { status, outputs, log, calls } = await judged({ times: SHORT, faults: [{ kind: "partial-data" }] });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "provider_error",
    verdict: "error",
  });
  expect(log).toContain("PartialData");
  expect(calls).toBeGreaterThan(3);
});

const LATE = { kind: "late-metrics", by: 5 * 60_000 } as const;

test("fault 56: a count of errors that comes five minutes late is waited for by the lag that the monitor states", async () => {
  // By the requests alone, which are told in time, each of the first minutes would look free of errors.
  const late = { ...LATE, metric: "HTTPCode_Target_5XX_Count" };
  const times = "watch: 5m\nextend: 8m\nlag: 6m";
  const [ill, well] = await Promise.all([
    judged({ times, faults: [late], errorRate: 0.2 }),
    judged({ times, faults: [late] }),
  ]);
  expect({ log: ill.log, status: ill.status, ...ill.outputs }).toMatchObject({
    status: 1,
    decision: "failure",
    "reason-code": "regression_found",
  });
  expect({ log: well.log, status: well.status, ...well.outputs }).toMatchObject({
    status: 0,
    decision: "success",
    "reason-code": "passed",
  });
});

test("fault 56: where the monitor expects them sooner they are no data, never a pass", async () => {
  const { status, outputs, log } = await judged({ times: "watch: 3m\nextend: 2m\nlag: 2m", faults: [LATE] });
  expect({ log, status, ...outputs }).toMatchObject({
    status: 1,
    decision: "unknown",
    "reason-code": "insufficient_data",
    verdict: "insufficient-data",
  });
});
