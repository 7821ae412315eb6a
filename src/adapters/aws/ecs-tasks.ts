import type { RunTaskRequest, Task } from "@aws-sdk/client-ecs";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import type { OneOffTask } from "../../core/task/one-off-task.ts";
import { unknownKeys } from "../../core/task-definition/unknown-keys.ts";
import type { Clock } from "../../ports/clock.ts";
import type { OneOffTasks, TaskOrder, TaskStart } from "../../ports/one-off-tasks.ts";
import { refusalOf } from "./aws-failure.ts";
import type { EcsService } from "./ecs-client.ts";
import { ecsReader } from "./ecs-reader.ts";
import { type EcsSettings, openEcs } from "./open-ecs.ts";
import { keysOf } from "./task-definition-keys.ts";

/** Runs one-off tasks on a cluster of ECS; the client token keeps a repeated call from starting a second one. */
export function ecsTasks(settings: EcsSettings, clock: Clock): OneOffTasks {
  const { ecs } = openEcs(settings, clock);
  const { cluster } = ecs;
  const look = async (tasks: readonly string[]) => {
    if (tasks.length === 0) return [];
    const { tasks: found = [] } = await ecs.read("ecs:DescribeTasks", (client) =>
      client.describeTasks({ cluster, tasks: [...tasks] }),
    );
    return found.map(taskOf);
  };
  return {
    look,
    start: (order) => start(ecs, order, look),
    async running(startedBy) {
      const { taskArns = [] } = await ecs.read("ecs:ListTasks", (client) => client.listTasks({ cluster, startedBy }));
      // ECS may list a task that has just stopped.
      return (await look(taskArns.slice(0, 100))).filter(({ stopped }) => !stopped);
    },
    async stop(task, reason) {
      await ecs.read("ecs:StopTask", (client) => client.stopTask({ cluster, task, reason: reason.slice(0, 255) }));
    },
  };
}

async function start(ecs: EcsService, order: TaskOrder, look: OneOffTasks["look"]): Promise<TaskStart> {
  const placement = order.placement.kind === "given" ? order.placement.settings : await placementOfService(ecs);
  const request: RunTaskRequest = {
    ...placement,
    cluster: ecs.cluster,
    taskDefinition: order.definition,
    startedBy: order.startedBy,
    clientToken: order.token,
    ...(order.group === "" ? {} : { group: order.group }),
    overrides: { containerOverrides: order.overrides.map((one) => ({ ...one })) },
  };
  const foreign = await droppedKeys(request);
  if (foreign.length > 0)
    return { kind: "refused", message: foreign.join(" "), remedy: "Mend the keys that ECS does not know." };
  try {
    const { tasks = [], failures = [] } = await ecs.write((client) => client.runTask(request));
    return {
      kind: "started",
      tasks: tasks.map(taskOf),
      refusals: failures.map(({ arn = "", reason = "", detail = "" }) => ({ resource: arn, reason, detail })),
    };
  } catch (error) {
    const earlier = tasksInConflict(error);
    if (earlier.length > 0) return { kind: "started", tasks: await standing(earlier, look), refusals: [] };
    const refusal = refusalOf(error, "ecs:RunTask");
    if (refusal.kind === "accepted") throw error;
    return { kind: "refused", message: refusal.message, remedy: refusal.remedy };
  }
}

/** Reads tasks that were started before; one that may not be looked at, or is forgotten by now, is known by its address alone. */
async function standing(addresses: readonly string[], look: OneOffTasks["look"]): Promise<readonly OneOffTask[]> {
  const seen = await look(addresses).catch((error: unknown) => {
    if (error instanceof Unreadable && error.why === "forbidden") return [];
    throw error;
  });
  return addresses.map((taskArn) => seen.find(({ address }) => address === taskArn) ?? taskOf({ taskArn }));
}

/** Lists the keys of a request that the SDK would drop in silence. */
async function droppedKeys(request: RunTaskRequest): Promise<readonly string[]> {
  const { RunTaskRequest$ } = await import("@aws-sdk/client-ecs");
  return unknownKeys(request, keysOf(RunTaskRequest$), "").map((said) => said.replace("a task definition", "RunTask"));
}

/** Reads the tasks that were started under the same token, where ECS refuses since the request differs from the first. */
function tasksInConflict(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.name !== "ConflictException" || !("resourceIds" in error)) return [];
  return Array.isArray(error.resourceIds) ? error.resourceIds.map(String) : [];
}

/** Reads how the service places its own tasks. */
async function placementOfService(ecs: EcsService): Promise<Partial<RunTaskRequest>> {
  const service = await ecsReader(ecs).describe();
  const set = service.taskSets?.find(({ status }) => status === "PRIMARY");
  const { networkConfiguration, capacityProviderStrategy = [], launchType, platformVersion } = { ...set, ...service };
  return {
    ...(networkConfiguration === undefined ? {} : { networkConfiguration }),
    ...(capacityProviderStrategy.length === 0
      ? launchType === undefined
        ? {}
        : { launchType }
      : { capacityProviderStrategy }),
    ...(platformVersion === undefined ? {} : { platformVersion }),
  };
}

function taskOf(task: Task): OneOffTask {
  const { taskArn = "", taskDefinitionArn = "", lastStatus = "", containers = [] } = task;
  return {
    id: taskArn.slice(taskArn.lastIndexOf("/") + 1),
    address: taskArn,
    release: releaseOf(taskDefinitionArn),
    group: task.group ?? "",
    status: lastStatus,
    stopped: lastStatus === "STOPPED",
    started: task.startedAt !== undefined,
    stopCode: task.stopCode ?? "",
    stoppedReason: task.stoppedReason ?? "",
    containers: containers.map(({ name = "", exitCode, reason = "" }) => ({ name, exitCode, reason })),
  };
}
