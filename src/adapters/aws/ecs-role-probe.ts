import type { Service } from "@aws-sdk/client-ecs";
import { alarmsOf } from "../../core/rollout/service-alarms.ts";
import { rolloutIdOf } from "../../core/rollout/service-deployment-id.ts";
import type { Clock } from "../../ports/clock.ts";
import type { RoleProbe, TriedRead } from "../../ports/role-probe.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { readAlarms } from "./cloudwatch-alarms.ts";
import { cloudwatchMetrics } from "./cloudwatch-metrics.ts";
import { codeDeployReads } from "./codedeploy-reads.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";
import { notTried, triedOnly, tryRead, UNSEEN } from "./try-read.ts";
import { type EcsProbeSettings, workloadReads } from "./workload-reads.ts";

/** A name that no alarm has: whether it may be asked for is all that is wanted. */
const NO_ALARM = "deploy-actions-doctor";
const MINUTE = 60_000;

/** Tries the reads that jobs make of one service of ECS, through the very adapters that make them. */
export function ecsRoleProbe(settings: EcsProbeSettings, clock: Clock): RoleProbe {
  return {
    caller: () => callerOf(settings),
    async reads() {
      const { ecs, reader } = openEcs(settings, clock);
      const { tried, value: service } = await tryRead("ecs:DescribeServices", () => reader.describe());
      const rest = await Promise.all([
        deploymentReads(settings, clock, service),
        workloadReads(settings, clock, service),
        balancerReads(settings, clock, service),
        metricReads(settings, clock, service),
        codeDeployReads(ecs, service),
      ]);
      return [tried, ...rest.flat()];
    },
  };
}

/** Names who calls (`sts:GetCallerIdentity`, which needs no permission). */
async function callerOf(access: AwsAccess) {
  const { STS } = await import("@aws-sdk/client-sts");
  const sts = new STS({ ...clientSettings(access), requestHandler: await awsRequestHandler() });
  try {
    const { Account: account = "", Arn: arn = "" } = await sts.getCallerIdentity({});
    return { account, arn };
  } catch (error) {
    throw awsFailure(error, "sts:GetCallerIdentity");
  }
}

async function deploymentReads(settings: EcsSettings, clock: Clock, service?: Service): Promise<readonly TriedRead[]> {
  const { reader } = openEcs(settings, clock);
  const revision = service?.currentServiceRevisions?.[0]?.arn;
  const [listed, revisions] = await Promise.all([
    tryRead("ecs:ListServiceDeployments", () => reader.list()),
    revision === undefined
      ? { tried: notTried("ecs:DescribeServiceRevisions", "ECS names no revision of the service") }
      : tryRead("ecs:DescribeServiceRevisions", () => reader.revision(revision)),
  ]);
  const newest = listed.value?.[0]?.targetServiceRevisionArn;
  const described =
    newest === undefined
      ? { tried: notTried("ecs:DescribeServiceDeployments", "no deployment of the service was seen") }
      : await tryRead("ecs:DescribeServiceDeployments", () => reader.detail(rolloutIdOf(newest)));
  return [listed.tried, described.tried, revisions.tried];
}

async function balancerReads(settings: EcsSettings, clock: Clock, service?: Service): Promise<readonly TriedRead[]> {
  const { elb } = openEcs(settings, clock);
  const [balancer] = service?.loadBalancers ?? [];
  const group = balancer?.targetGroupArn;
  const rule = balancer?.advancedConfiguration?.productionListenerRule;
  const network = rule?.includes(":listener/") === true;
  const of = (what: string) => (service === undefined ? UNSEEN : `the service has no ${what}`);
  const onGroup = (action: string, read: (arn: string) => Promise<unknown>) =>
    group === undefined ? notTried(action, of("target group")) : triedOnly(action, () => read(group));
  const onRule = (action: string, wanted: boolean) =>
    rule === undefined || !wanted
      ? notTried(
          action,
          of(action.endsWith("Rules") ? "production listener rule" : "listener of a Network Load Balancer"),
        )
      : triedOnly(action, () => elb.weights(rule));
  return Promise.all([
    onGroup("elasticloadbalancing:DescribeTargetGroups", (arn) => elb.balancerOf(arn)),
    onGroup("elasticloadbalancing:DescribeTargetHealth", (arn) => elb.health(arn)),
    onRule("elasticloadbalancing:DescribeRules", !network),
    onRule("elasticloadbalancing:DescribeListeners", network),
  ]);
}

async function metricReads(settings: EcsSettings, clock: Clock, service?: Service): Promise<readonly TriedRead[]> {
  const alarms = alarmsOf(JSON.stringify(service?.deploymentConfiguration ?? {}));
  const to = new Date(Math.floor(clock.now().getTime() / MINUTE) * MINUTE);
  const window = { from: new Date(to.getTime() - 5 * MINUTE), to, period: MINUTE };
  const dimensions = { ClusterName: settings.cluster, ServiceName: settings.service };
  const query = { namespace: "AWS/ECS", metric: "CPUUtilization", dimensions, statistic: "Average" };
  return Promise.all([
    triedOnly("cloudwatch:DescribeAlarms", () => readAlarms(settings, alarms.length === 0 ? [NO_ALARM] : alarms)),
    triedOnly("cloudwatch:GetMetricData", () =>
      cloudwatchMetrics(settings, clock).read([{ id: "cpu", kind: "cloudwatch", ...query }], window),
    ),
  ]);
}
