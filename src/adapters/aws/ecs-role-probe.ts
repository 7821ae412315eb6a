import type { ContainerDefinition, Service } from "@aws-sdk/client-ecs";
import { alarmsOf } from "../../core/rollout/service-alarms.ts";
import { rolloutIdOf } from "../../core/rollout/service-deployment-id.ts";
import type { Clock } from "../../ports/clock.ts";
import type { RoleProbe, TriedRead } from "../../ports/role-probe.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { readAlarms } from "./cloudwatch-alarms.ts";
import { cloudwatchLogSearch } from "./cloudwatch-log-search.ts";
import { cloudwatchMetrics } from "./cloudwatch-metrics.ts";
import { cloudwatchTaskLogs } from "./cloudwatch-task-logs.ts";
import { ecrImage } from "./ecr-image.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";
import { tryRead } from "./try-read.ts";

/** What a probe is opened with. */
export interface EcsProbeSettings extends EcsSettings {
  /** The repository of the service's images; empty: that of the task definition. */
  readonly image: string;
}

/** A name that no alarm has: whether it may be asked for is all that is wanted. */
const NO_ALARM = "deploy-actions-doctor";
const MINUTE = 60_000;

/** Tries the reads that jobs make of one service of ECS, through the very adapters that make them. */
export function ecsRoleProbe(settings: EcsProbeSettings, clock: Clock): RoleProbe {
  return {
    caller: () => callerOf(settings),
    async reads() {
      const { reader } = openEcs(settings, clock);
      const { tried, value: service } = await tryRead("ecs:DescribeServices", () => reader.describe());
      const rest = await Promise.all([
        deploymentReads(settings, clock, service),
        definitionReads(settings, clock, service),
        balancerReads(settings, clock, service),
        metricReads(settings, clock, service),
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

const notTried = (action: string, why: string): TriedRead => ({ action, kind: "not-tried", why });
const UNSEEN = "the service could not be seen";

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

async function definitionReads(
  settings: EcsProbeSettings,
  clock: Clock,
  service?: Service,
): Promise<readonly TriedRead[]> {
  const { ecs } = openEcs(settings, clock);
  const { cluster, service: serviceName } = settings;
  const release = service?.taskDefinition;
  const [definition, tasks] = await Promise.all([
    release === undefined
      ? { tried: notTried("ecs:DescribeTaskDefinition", UNSEEN), value: undefined }
      : tryRead("ecs:DescribeTaskDefinition", () =>
          ecs.read("ecs:DescribeTaskDefinition", (client) =>
            client.describeTaskDefinition({ taskDefinition: release }),
          ),
        ),
    tryRead("ecs:ListTasks", () => ecs.read("ecs:ListTasks", (client) => client.listTasks({ cluster, serviceName }))),
  ]);
  const [container] = definition.value?.taskDefinition?.containerDefinitions ?? [];
  const image = settings.image === "" ? (container?.image ?? "") : settings.image;
  const [task] = tasks.value?.taskArns ?? [];
  const [described, log, searched, found] = await Promise.all([
    task === undefined
      ? notTried("ecs:DescribeTasks", "no task of the service was seen")
      : triedOnly("ecs:DescribeTasks", () =>
          ecs.read("ecs:DescribeTasks", (client) => client.describeTasks({ cluster, tasks: [task] })),
        ),
    task === undefined || release === undefined || container?.name === undefined
      ? notTried("logs:GetLogEvents", "no task of the service was seen")
      : logRead(settings, clock, { release, container: container.name, task: task.slice(task.lastIndexOf("/") + 1) }),
    searchRead(settings, clock, container),
    image === "" ? notTried("ecr:DescribeImages", "no image is known") : imageRead(settings, image),
  ]);
  return [definition.tried, tasks.tried, described, log, searched, found];
}

async function triedOnly(action: string, read: () => Promise<unknown>): Promise<TriedRead> {
  return (await tryRead(action, read)).tried;
}

async function logRead(
  settings: EcsSettings,
  clock: Clock,
  source: { readonly release: string; readonly container: string; readonly task: string },
): Promise<TriedRead> {
  const logs = cloudwatchTaskLogs(settings, clock);
  const { tried, value } = await tryRead("logs:GetLogEvents", async () =>
    (await logs.sources(source.release)).includes(source.container) ? logs.last(source, 1) : undefined,
  );
  return tried.kind === "allowed" && value === undefined
    ? notTried(tried.action, "the container does not log to CloudWatch by awslogs")
    : tried;
}

/** Searches one second of the container's log group. */
async function searchRead(access: AwsAccess, clock: Clock, container?: ContainerDefinition): Promise<TriedRead> {
  const { logDriver, options = {} } = container?.logConfiguration ?? {};
  const group = logDriver === "awslogs" ? options["awslogs-group"] : undefined;
  if (group === undefined)
    return notTried("logs:FilterLogEvents", "no container is known that logs to CloudWatch by awslogs");
  const until = new Date(clock.now().getTime() - MINUTE);
  const from = new Date(until.getTime() - 1_000);
  return triedOnly("logs:FilterLogEvents", () => cloudwatchLogSearch(access).find({ group, pattern: "", from, until }));
}

async function imageRead(access: AwsAccess, image: string): Promise<TriedRead> {
  const { tried, value } = await tryRead("ecr:DescribeImages", () => ecrImage(access)(image));
  return value?.kind === "elsewhere" ? notTried(tried.action, "the image is in no registry of Amazon ECR") : tried;
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
