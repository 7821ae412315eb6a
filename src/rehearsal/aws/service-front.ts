import { createFleet, type Fleet } from "../application/fleet.ts";
import { type Random, seededRandom } from "../application/random.ts";
import { createRouter, type Destination, type Router } from "../application/router.ts";
import { createServedLog, minuteOf, type ServedLog } from "../application/served.ts";
import { createShopStore } from "../application/shop-store.ts";
import type { DrawnVisit } from "../traffic/drawn-traffic.ts";
import { chooseTask } from "./choose-task.ts";
import type { GaugeSamples, MetricSource } from "./cloudwatch/metric-source.ts";
import type { EcsState, ServiceRecord } from "./ecs/state.ts";
import { presentTasks } from "./ecs/tasks.ts";
import type { BalancerRecord } from "./elbv2/balancer.ts";
import { liveVersion } from "./live-version.ts";

/** All that stands in front of one service: its application servers, its two routers and what they counted. */
export interface ServiceFront {
  readonly service: ServiceRecord;
  readonly balancer: BalancerRecord;
  readonly served: ServedLog;
  readonly source: MetricSource;
  /** Percent of production traffic by version, by minute. */
  readonly weights: ReadonlyMap<number, Readonly<Record<string, number>>>;
  readonly production: Router;
  readonly test: Router;
  /** Says whom a visitor of the production address would meet now. */
  visit(): DrawnVisit;
  /** Notes the minute's weights and gauges, and closes the servers of revisions that are gone. */
  tick(): void;
  close(): Promise<void>;
}

/** Creates the front of a service; `current` brings the state to the world's instant first. */
export function createServiceFront(
  current: () => EcsState,
  placed: { readonly service: ServiceRecord; readonly balancer: BalancerRecord },
): ServiceFront {
  const { service, balancer } = placed;
  const random = seededRandom(service.name.length);
  const crowd = seededRandom(7 + service.name.length);
  const served = createServedLog();
  const fleet = createFleet(createShopStore(), 1 + service.name.length);
  const weights = new Map<number, Readonly<Record<string, number>>>();
  const gauges = new Map<number, GaugeSamples>();
  const router = (rule: () => ReadonlyMap<string, number>): Router =>
    createRouter({
      choose: () => destination(current(), fleet, { service, rule: rule(), random }),
      served,
      now: () => current().now,
    });
  let noted = minuteOf(current().now);
  const production = router(() => service.production);
  // Test traffic is a person's or a smoke test's: it is counted like any other, as a real load balancer does.
  const test = router(() => service.test ?? service.production);
  return {
    service,
    balancer,
    served,
    source: metricSource({ service, balancer }, { served, gauges }),
    weights,
    production,
    test,
    visit() {
      const { targetGroup, task } = chooseTask(current(), { service, rule: service.production, random: crowd });
      return { targetGroup, behaviour: task?.revision.behaviour };
    },
    tick() {
      const state = current();
      const now = { weights: liveVersion(state, service).trafficWeights, gauges: gaugesOf(state, service) };
      // A fast world passes several minutes between two ticks: each of them is noted.
      for (let minute = Math.min(noted + 1, minuteOf(state.now)); minute <= minuteOf(state.now); minute += 1) {
        weights.set(minute, now.weights);
        gauges.set(minute, now.gauges);
      }
      noted = minuteOf(state.now);
      fleet.keep(
        new Set(service.revisions.filter((one) => presentTasks(state, one).length > 0).map((one) => one.number)),
      );
    },
    async close() {
      production.close();
      test.close();
      await fleet.close();
    },
  };
}

function destination(
  state: EcsState,
  fleet: Fleet,
  asked: { readonly service: ServiceRecord; readonly rule: ReadonlyMap<string, number>; readonly random: Random },
): Destination | { readonly targetGroup: string } {
  const { targetGroup, task } = chooseTask(state, asked);
  const behaviour = task?.revision.behaviour;
  if (task === undefined || behaviour === undefined) return { targetGroup };
  return { targetGroup, version: behaviour.version, port: fleet.port(task.revision.number, behaviour) };
}

function metricSource(
  { service, balancer }: { readonly service: ServiceRecord; readonly balancer: BalancerRecord },
  kept: Pick<MetricSource, "served" | "gauges">,
): MetricSource {
  return {
    ...kept,
    cluster: service.cluster,
    service: service.name,
    loadBalancer: balancer.arn.split(":loadbalancer/")[1] ?? "",
    targetGroups: new Map(balancer.targetGroups.map((group) => [group.arn, group.arn.split(":").at(-1) ?? ""])),
  };
}

function gaugesOf(state: EcsState, service: ServiceRecord): GaugeSamples {
  const running = state.tasks.filter((task) => task.service === service && task.lastStatus === "RUNNING");
  const behaviours = running.flatMap(({ revision: { behaviour } }) => (behaviour === undefined ? [] : [behaviour]));
  return {
    cpu: behaviours.map((one) => one.cpuPercent),
    memory: behaviours.map((one) => one.memoryPercent),
    queue: behaviours.map((one) => one.queueDepth),
  };
}
