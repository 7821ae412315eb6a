import type { ContainerDefinition, Service } from "@aws-sdk/client-ecs";
import type { Clock } from "../../ports/clock.ts";
import type { TriedRead } from "../../ports/role-probe.ts";
import type { AwsAccess } from "./aws-access.ts";
import { cloudwatchLogSearch } from "./cloudwatch-log-search.ts";
import { cloudwatchTaskLogs } from "./cloudwatch-task-logs.ts";
import { ecrImage } from "./ecr-image.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";
import { notTried, triedOnly, tryRead, UNSEEN } from "./try-read.ts";

const MINUTE = 60_000;

/** What a probe is opened with. */
export interface EcsProbeSettings extends EcsSettings {
  /** The repository of the service's images; empty: that of the task definition. */
  readonly image: string;
}

/** Tries what jobs read of the task definition, the tasks, their logs and their image. Lets defects through. */
export async function workloadReads(
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
