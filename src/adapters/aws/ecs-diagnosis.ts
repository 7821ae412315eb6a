import type { Service, Task } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Explanation, LogTail, ServiceEvent, StoppedTask } from "../../core/rollout/explanation.ts";
import { failedContainers } from "../../core/rollout/failed-containers.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { revisionNumber } from "../../core/rollout/service-deployment-id.ts";
import { isShift } from "../../core/rollout/shift-group.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Diagnosis } from "../../ports/diagnosis.ts";
import type { TaskLogs } from "../../ports/task-logs.ts";
import { cloudwatchTaskLogs } from "./cloudwatch-task-logs.ts";
import type { EcsService } from "./ecs-client.ts";
import type { EcsReader } from "./ecs-reader.ts";
import type { ElbReader } from "./elb-client.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";

const LINES = 20;
/** A task has stopped this long after the event that tells of it: 30 seconds to end, and as much to drain. */
const SETTLED_MILLISECONDS = 90_000;

/** Explains rollouts of one service of ECS by its events, the stopped tasks that carry the rollout's id, and the health of its targets. */
export function ecsDiagnosis(settings: EcsSettings, clock: Clock): Diagnosis {
  return diagnosisOver({ ...openEcs(settings, clock), taskLogs: cloudwatchTaskLogs(settings, clock) });
}

/** What explanations are read from. */
export interface DiagnosisSources {
  readonly ecs: EcsService;
  readonly reader: EcsReader;
  readonly elb: Pick<ElbReader, "health">;
  readonly taskLogs: TaskLogs;
}

/** Explains rollouts by sources that are open already. */
export function diagnosisOver({ ecs, reader, elb, taskLogs }: DiagnosisSources): Diagnosis {
  let known: KnownTasks | undefined;
  return {
    async explain({ rollout, since, care }): Promise<Explanation> {
      const gaps: string[] = [];
      const orGap = async <T>(part: () => Promise<readonly T[]>): Promise<readonly T[]> => {
        try {
          return await part();
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          gaps.push(`${error.message}. ${error.remedy}`);
          return [];
        }
      };
      const [service] = await orGap(async () => [care === "glance" ? await reader.recent() : await reader.describe()]);
      const [stoppedTasks, unhealthyTargets] = await Promise.all([
        orGap(async () => {
          const news = newestEvent(service);
          if (care === "glance" && known?.rollout === rollout && known.settled && known.news === news.id)
            return known.tasks;
          const tasks = await stoppedTasksOf(ecs, starterOf(service, rollout));
          known = { rollout, tasks, news: news.id, settled: ecs.now().getTime() - news.at > SETTLED_MILLISECONDS };
          return tasks;
        }),
        orGap(() => unhealthyTargetsOf(service, { reader, elb }, rollout)),
      ]);
      const events = eventsSince(service, since);
      return { events, stoppedTasks, unhealthyTargets, logs: [], gaps };
    },
    lastWords: (tasks) => lastWordsOf(taskLogs, tasks),
  };
}

/** The stopped tasks of a rollout when they were read last: every task that stops and is replaced makes an event of its service. */
interface KnownTasks {
  readonly rollout: string;
  readonly tasks: readonly StoppedTask[];
  readonly news: string;
  /** Whether all that the newest event told of had come to its end. */
  readonly settled: boolean;
}

function newestEvent(service: Service | undefined): { readonly id: string; readonly at: number } {
  const [newest] = service?.events ?? [];
  return { id: newest?.id ?? "", at: newest?.createdAt?.getTime() ?? 0 };
}

/** Finds what a rollout's tasks are started by: its own id, or the task set that CodeDeploy made for it. */
function starterOf(service: Service | undefined, rollout: string): string {
  if (!isShift(rollout)) return rollout;
  return service?.taskSets?.find(({ externalId }) => externalId === rollout)?.id ?? rollout;
}

function eventsSince(service: Service | undefined, since: Date): readonly ServiceEvent[] {
  return (service?.events ?? [])
    .map(({ id = "", createdAt, message = "" }) => ({ id, at: createdAt ?? new Date(0), message }))
    .filter(({ at }) => at.getTime() >= since.getTime())
    .reverse();
}

async function stoppedTasksOf(ecs: EcsService, rollout: string): Promise<readonly StoppedTask[]> {
  const { cluster, service } = ecs;
  // `startedBy` may only be asked for alone, so the rollout's tasks are picked here.
  const { taskArns = [] } = await ecs.read("ecs:ListTasks", (client) =>
    client.listTasks({ cluster, serviceName: service, desiredStatus: "STOPPED" }),
  );
  if (taskArns.length === 0) return [];
  const { tasks = [] } = await ecs.read("ecs:DescribeTasks", (client) =>
    client.describeTasks({ cluster, tasks: taskArns.slice(0, 100) }),
  );
  return tasks.filter(({ startedBy }) => startedBy === rollout).map(stoppedTaskOf);
}

async function lastWordsOf(
  logs: TaskLogs,
  tasks: readonly StoppedTask[],
): Promise<Awaited<ReturnType<Diagnosis["lastWords"]>>> {
  const found: LogTail[] = [];
  const gaps = new Set<string>();
  for (const source of failedContainers(tasks)) {
    try {
      const lines = await logs.last(source, LINES);
      if (lines.length > 0)
        found.push({ task: source.task, container: source.container, lines: lines.map(({ text }) => text) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      gaps.add(`${error.message}. ${error.remedy}`);
    }
  }
  return { logs: found, gaps: [...gaps] };
}

function stoppedTaskOf({
  taskArn = "",
  taskDefinitionArn,
  stoppedAt,
  stopCode,
  stoppedReason = "",
  containers = [],
}: Task): StoppedTask {
  return {
    id: taskArn.slice(taskArn.lastIndexOf("/") + 1),
    at: stoppedAt,
    code: stopCode ?? "",
    reason: stoppedReason,
    ...(taskDefinitionArn === undefined ? {} : { release: releaseOf(taskDefinitionArn) }),
    containers: containers.map(({ name = "", exitCode, reason = "", healthStatus = "" }) => ({
      name,
      exitCode,
      reason,
      health: healthStatus,
    })),
  };
}

async function unhealthyTargetsOf(
  service: Service | undefined,
  { reader, elb }: { readonly reader: EcsReader; readonly elb: Pick<ElbReader, "health"> },
  rollout: string,
): Promise<Explanation["unhealthyTargets"]> {
  const { currentServiceRevisions = [], taskSets = [] } = service ?? {};
  const arn = currentServiceRevisions.find((one) => revisionNumber(one.arn ?? "") === revisionNumber(rollout))?.arn;
  const group =
    arn === undefined
      ? taskSets.find(({ externalId }) => externalId === rollout)?.loadBalancers?.[0]?.targetGroupArn
      : (await reader.revision(arn))?.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn;
  if (group === undefined) return [];
  const targets = await elb.health(group);
  return targets.filter(({ state }) => state === "unhealthy").map(({ target, reason }) => ({ target, reason }));
}
