import type { ServedLog } from "../application/served.ts";
import type { Hosts } from "../net/http-handler.ts";
import { awsHosts } from "./aws-hosts.ts";
import type { AwsWorldSettings } from "./aws-world-settings.ts";
import { openGroups } from "./codedeploy/open-group.ts";
import type { ShiftRecord } from "./codedeploy/shift-records.ts";
import { advance } from "./ecs/advance.ts";
import { createEcsState } from "./ecs/create-state.ts";
import { hexId } from "./ecs/names.ts";
import { seedService } from "./ecs/seed-service.ts";
import type { EcsState } from "./ecs/state.ts";
import { layBalancer } from "./elbv2/balancer.ts";
import { createDisturbance } from "./faults/disturb.ts";
import { createMetricsFaults, type MetricsFaults } from "./faults/metrics-faults.ts";
import { type LiveVersion, liveVersion } from "./live-version.ts";
import { measured } from "./measured.ts";
import { type MinutePoint, minuteSeries } from "./minute-series.ts";
import { createCallLog } from "./protocol/call-log.ts";
import { createRdsState, type RdsState } from "./rds/rds-state.ts";
import { createServiceFront, type ServiceFront } from "./service-front.ts";
import { beginTraffic, openCrowds, writeHistory } from "./service-traffic.ts";
import { createSessions } from "./sts/sessions.ts";
import { supersedeService } from "./supersede.ts";

/** How often the world moves on by itself, in real milliseconds. */
const TICK = 50;

/** The AWS side of a rehearsal: ECS, ELBv2, STS, CloudWatch, the application and its traffic. */
export interface AwsWorld {
  /** The AWS endpoints and the services' public and test addresses. */
  readonly hosts: Hosts;
  /** How often each operation was called, such as `ecs:UpdateService`. */
  readonly calls: ReadonlyMap<string, number>;
  /** What was asked and is not modelled; the rehearsal fails when there is any. */
  readonly gaps: readonly string[];
  /** Brings ECS to the world's instant and shows its state. */
  state(): EcsState;
  /** The databases and their snapshots. */
  readonly databases: RdsState;
  /** Lists the deployments of CodeDeploy, group by group, the oldest first. */
  shifts(): readonly ShiftRecord[];
  /** Says what serves a service's production traffic now. */
  live(service: string): LiveVersion;
  /** Draws a service's minutes for the report; the seeded hour before the beginning only when asked for. */
  series(service: string, options?: { readonly history: boolean }): readonly MinutePoint[];
  /** Shows what a service served as far as it is measured at all. */
  measured(service: string): ServedLog;
  /** What readings of metrics meet at their providers. */
  readonly metricsFaults: MetricsFaults;
  /** Deploys an image as somebody else would, with the configuration that the service has; returns `ecs-svc/…`. */
  supersede(service: string, image: string): string;
  /** Hears of every operation that is asked for from now on, before it is answered. */
  onCall(listener: (operation: string) => void): void;
  /** Ends every open session, as when a role's sessions are revoked. */
  expireSessions(): void;
  /** Lets every operation of ECS answer 503, or be carried out again. */
  failEcs(fails: boolean): void;
  close(): Promise<void>;
}

/** Creates the world with every seeded service running, and starts its traffic. */
export async function createAwsWorld(settings: AwsWorldSettings): Promise<AwsWorld> {
  const { clock } = settings;
  const state = createEcsState(settings);
  const born = state.now;
  const current = (): EcsState => {
    advance(state, clock.now());
    return state;
  };
  const fronts = openFronts(settings, state, current);
  const groups = openGroups(state, settings.services);
  const databases = openDatabases(settings);
  const metricsFaults = createMetricsFaults(settings.faults ?? [], () => clock.now());
  const disturbance = createDisturbance(settings.faults ?? [], {
    now: () => clock.now(),
    metricsAway: () => metricsFaults.away(),
  });
  const log = createCallLog(disturbance);
  const sessions = createSessions(() => clock.now());
  for (const key of settings.keys ?? []) sessions.add(key);
  const hosts = awsHosts({ world: settings, current, databases, fronts, groups, log, sessions });
  const crowds = openCrowds(settings, fronts);
  const ticker = setInterval(() => tickAll(fronts, crowds), TICK);
  const stopTraffic = await beginTraffic(settings, fronts);
  const front = (service: string): ServiceFront => mustFind(fronts, service);
  return {
    hosts,
    calls: log.calls,
    gaps: log.gaps,
    state: current,
    databases,
    shifts() {
      current();
      return groups.flatMap(({ deployments }) => deployments);
    },
    live: (service) => liveVersion(current(), front(service).service),
    series: (service, options) =>
      minuteSeries(front(service).served, front(service).weights, options?.history === true ? 0 : born),
    measured: (service) => measured(front(service).served, settings.faults ?? []),
    metricsFaults,
    supersede(service, image) {
      tellSuperseding(settings, service, image);
      return supersedeService(current(), front(service).service, image);
    },
    onCall: (listener) => log.listen(listener),
    expireSessions: () => sessions.expireAll(),
    failEcs: (fails) => disturbance.failEcs(fails),
    async close() {
      clearInterval(ticker);
      await stopTraffic();
      await Promise.all(fronts.map((one) => one.close()));
    },
  };
}

/** Opens the front of every service, with the hour of traffic before. */
function openFronts(settings: AwsWorldSettings, state: EcsState, current: () => EcsState): readonly ServiceFront[] {
  const born = state.now;
  const fronts = settings.services.map((seed) => {
    const balancer = layBalancer(settings, seed, (length) => hexId(state, length));
    return createServiceFront(current, { service: seedService(state, seed, balancer), balancer });
  });
  for (const front of fronts) writeHistory(front, settings, born);
  return fronts;
}

function openDatabases({ databases = {}, account, region, clock, journal }: AwsWorldSettings): RdsState {
  return createRdsState(databases, {
    account,
    region,
    now: () => clock.now(),
    tell: (kind, text) => journal.add({ at: clock.now(), source: "rds", kind, text }),
  });
}

function tellSuperseding({ clock, journal }: AwsWorldSettings, service: string, image: string): void {
  const text = `somebody else deploys ${image} to ${service}`;
  journal.add({ at: clock.now(), source: "person", kind: "superseding", text });
}

function tickAll(fronts: readonly ServiceFront[], crowds: readonly (() => void)[]): void {
  for (const front of fronts) front.tick();
  for (const draw of crowds) draw();
}

function mustFind(fronts: readonly ServiceFront[], service: string): ServiceFront {
  const found = fronts.find((one) => one.service.name === service);
  if (found === undefined) throw new Error(`the world has no service ${service}`);
  return found;
}
