import { expect } from "vitest";
import type { Behaviour } from "../../src/rehearsal/application/behaviour.ts";
import type { Hosts } from "../../src/rehearsal/net/http-handler.ts";
import { type BundleRun, DIGESTS, type EcsWorld, ecsWorld } from "./ecs-world.ts";
import { RUN } from "./pipeline-inputs.ts";

/** Time runs this many times as fast while a watch is at work. */
const HURRIED = 240;

const ARM = `dimensions: { LoadBalancer: "{arm.LoadBalancer}", TargetGroup: "{arm.TargetGroup}" }`;
const OWN = `dimensions: { TargetGroup: "{arm.TargetGroup}" }`;
const ofBalancer = (metric: string, more = "") => `{ namespace: AWS/ApplicationELB, metric: ${metric}, ${ARM}${more} }`;
const ofShop = (metric: string) => `{ namespace: Shop, metric: ${metric}, ${OWN} }`;

/** The share of requests that fail, by CloudWatch. */
export const ERRORS = `name: error rate
    kind: count
    events: ${ofBalancer("HTTPCode_Target_5XX_Count")}
    total: ${ofBalancer("RequestCount")}`;
/** The share of orders that fail. */
export const ORDERS = `name: failed orders
    kind: count
    events: ${ofShop("OrdersFailed")}
    total: [${ofShop("OrdersPlaced")}, ${ofShop("OrdersFailed")}]
    samples: 20
    for: 2 of 3
    limits: { alert: 5% }`;
/** How long the slower half of the requests takes. */
export const LATENCY = `name: latency
    kind: percentile
    query: ${ofBalancer("TargetResponseTime", ", statistic: p50")}
    total: ${ofBalancer("RequestCount")}`;

/** Writes a monitor of metrics, each the text above with lines of its own; a minute is published after one more. */
export function monitorOf(times: string, metrics: readonly (readonly string[])[]): string {
  const written = metrics.map(([what = "", ...more]) => `  - ${[what, ...more].join("\n    ")}\n`);
  return `version: 1\n${times}\nlag: 1m\nmetrics:\n${written.join("")}`;
}

/** A release in phases that was brought out and is held before its first share. */
export interface PhasedScene {
  readonly world: EcsWorld;
  /** Watches it as one run does; `inputs` over those of the pipeline. */
  readonly watch: (
    inputs?: Readonly<Record<string, string>>,
    turn?: Parameters<EcsWorld["run"]>[2],
  ) => Promise<BundleRun>;
  /** Percent of the traffic by version. */
  readonly weights: () => Readonly<Record<string, number>>;
}

/** Brings the last release out in phases, with a hundred requests a second, and hurries the world from then on. */
export async function phasedScene(given: {
  readonly monitor: string;
  readonly phases: string;
  readonly bad?: Partial<Behaviour>;
  readonly hosts?: Hosts;
}): Promise<PhasedScene> {
  const world = await ecsWorld({
    target: ["strategy: phased", `phases: ${given.phases}`],
    bad: given.bad ?? {},
    files: { ".github/deploy-monitor.yml": given.monitor },
    aws: { ratePerSecond: 100 },
    ...(given.hosts === undefined ? {} : { hosts: given.hosts }),
  });
  world.changeScale(HURRIED / 2);
  const held = await world.run({ ...RUN, digest: DIGESTS.bad, strict: "true", hold: "true" });
  expect({ log: held.log, ...held.outputs }).toMatchObject({ decision: "paused" });
  world.changeScale(HURRIED);
  return {
    world,
    watch: (inputs = {}, turn = {}) => world.run({ ...RUN, ...inputs }, "canary-monitor", turn),
    weights: () => world.aws.live("shop").trafficWeights,
  };
}

/** What a watch tells in the details of its result. */
export interface WatchDetails {
  readonly phases: readonly { readonly share: number; readonly milliseconds: number }[];
  readonly assessed?: { readonly failedAt: number; readonly became: string };
  readonly providers: readonly { readonly name: string; readonly readings: number; readonly errors: number }[];
}

/** Reads the details of a run's result. */
export function detailsOf({ outputs }: BundleRun): WatchDetails {
  return JSON.parse(outputs.result ?? "{}").details;
}

/** What of a metric the outputs tell. */
export interface MetricTold {
  readonly name: string;
  readonly verdict: string;
  readonly severity: string;
  readonly points: number;
  readonly failedAt?: string;
  readonly tests: readonly { readonly name: string; readonly value: number; readonly threshold: number }[];
}

/** Reads the output `metrics`. */
export function metricsOf({ outputs }: BundleRun): readonly MetricTold[] {
  return JSON.parse(outputs.metrics || "[]");
}
