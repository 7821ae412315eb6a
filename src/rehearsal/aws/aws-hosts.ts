import type { Hosts, HttpHandler } from "../net/http-handler.ts";
import type { AwsWorldSettings } from "./aws-world-settings.ts";
import { cloudWatchOperations } from "./cloudwatch/cloudwatch-operations.ts";
import { codeDeployOperations } from "./codedeploy/codedeploy-operations.ts";
import type { ShiftGroup } from "./codedeploy/shift-records.ts";
import { dataHosts } from "./data-hosts.ts";
import { ecsOperations } from "./ecs/ecs-operations.ts";
import type { EcsState } from "./ecs/state.ts";
import { elbv2Operations } from "./elbv2/elbv2-operations.ts";
import { measured } from "./measured.ts";
import type { CallLog } from "./protocol/call-log.ts";
import { jsonService } from "./protocol/json-service.ts";
import { queryService } from "./protocol/query-service.ts";
import type { RdsState } from "./rds/rds-state.ts";
import type { ServiceFront } from "./service-front.ts";
import type { Sessions } from "./sts/sessions.ts";
import { stsOperations } from "./sts/sts-operations.ts";

/** What the endpoints need. */
export interface AwsHostsSettings {
  readonly world: AwsWorldSettings;
  readonly current: () => EcsState;
  readonly databases: RdsState;
  readonly fronts: readonly ServiceFront[];
  readonly groups: readonly ShiftGroup[];
  readonly log: CallLog;
  readonly sessions: Sessions;
}

/** Lists the names at which the AWS side answers: the regional endpoints, global STS, and each service's addresses. */
export function awsHosts(settings: AwsHostsSettings): Hosts {
  const { region } = settings.world;
  const sts = stsHandler(settings);
  return new Map<string, HttpHandler>([
    [`ecs.${region}.amazonaws.com`, ecsHandler(settings)],
    [`codedeploy.${region}.amazonaws.com`, codeDeployHandler(settings)],
    [`elasticloadbalancing.${region}.amazonaws.com`, elbv2Handler(settings)],
    [`monitoring.${region}.amazonaws.com`, cloudWatchHandler(settings)],
    [`sts.${region}.amazonaws.com`, sts],
    ["sts.amazonaws.com", sts],
    ...dataHosts(settings),
    ...addresses(settings),
  ]);
}

function addresses({ world, fronts }: AwsHostsSettings): readonly (readonly [string, HttpHandler])[] {
  return world.services.flatMap((seed, index) => {
    const front = fronts[index];
    if (front === undefined) return [];
    const open = [[seed.publicHost, front.production.handler]] as const;
    return seed.testHost === undefined ? open : [...open, [seed.testHost, front.test.handler] as const];
  });
}

function ecsHandler({ world, current, log, sessions }: AwsHostsSettings): HttpHandler {
  return jsonService({
    name: "ecs",
    target: "AmazonEC2ContainerServiceV20141113",
    version: "1.1",
    operations: ecsOperations(current, log),
    sessions,
    log,
    now: () => world.clock.now(),
  });
}

function codeDeployHandler({ world, current, groups, log, sessions }: AwsHostsSettings): HttpHandler {
  return jsonService({
    name: "codedeploy",
    target: "CodeDeploy_20141006",
    version: "1.1",
    operations: codeDeployOperations(current, groups),
    sessions,
    log,
    now: () => world.clock.now(),
  });
}

function elbv2Handler({ world, current, fronts, log, sessions }: AwsHostsSettings): HttpHandler {
  return queryService({
    name: "elbv2",
    version: "2015-12-01",
    xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/",
    operations: elbv2Operations(current, fronts),
    sessions,
    log,
    now: () => world.clock.now(),
  });
}

function cloudWatchHandler({ world, current, fronts, log, sessions }: AwsHostsSettings): HttpHandler {
  const { faults = [] } = world;
  const sources = fronts.map(({ source }) => ({ ...source, served: measured(source.served, faults) }));
  const now = (): number => world.clock.now();
  return jsonService({
    name: "cloudwatch",
    target: "GraniteServiceVersion20100801",
    version: "1.0",
    operations: cloudWatchOperations({ now, sources, alarms: () => current().alarms, faults }),
    sessions,
    log,
    now,
  });
}

function stsHandler({ world, log, sessions }: AwsHostsSettings): HttpHandler {
  const now = (): number => world.clock.now();
  const { account, roles, verify } = world;
  const tell = (kind: string, text: string): void => world.journal.add({ at: now(), source: "sts", kind, text });
  return queryService({
    name: "sts",
    version: "2011-06-15",
    xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    operations: stsOperations({ account, roles, verify, sessions, now, tell }),
    unsigned: ["AssumeRoleWithWebIdentity"],
    sessions,
    log,
    now,
  });
}
