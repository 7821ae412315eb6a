import { isDeepStrictEqual } from "node:util";
import type { RunTaskRequest, Tag } from "@aws-sdk/client-ecs";
import { missingLogGroup } from "../../logs/missing-log-group.ts";
import { AwsError } from "../../protocol/aws-error.ts";
import { cannotPull } from "../cannot-pull.ts";
import { ecsArn, hexId } from "../names.ts";
import type { EcsState } from "../state.ts";
import { TIMINGS } from "../timings.ts";
import { checkRunTask } from "./check-run-task.ts";
import { containersAsked, containersOf } from "./containers-asked.ts";
import type { OneOffTask, RememberedRun, RunDefinition } from "./one-off-task.ts";
import { type ChosenBehaviour, chooseBehaviour } from "./task-behaviour.ts";

/** A token is remembered for a day, or for an hour after its last task has stopped when that is sooner (ECS API reference, "Ensuring idempotency"). */
const REMEMBERED = 24 * 60 * 60_000;
const REMEMBERED_STOPPED = 60 * 60_000;

/** Runs tasks as RunTask does: a repeated client token gives the tasks of the first request, and a conflict when the request differs. */
export function runTask(state: EcsState, cluster: string, input: RunTaskRequest): RememberedRun {
  forgetTokens(state);
  const { clientToken: token = "", ...request } = input;
  const known = state.oneOff.remembered.find((one) => one.cluster === cluster && one.token === token && token !== "");
  if (known !== undefined && isDeepStrictEqual(known.request, request)) return known;
  if (known !== undefined)
    throw new AwsError(
      "ConflictException",
      "The provided clientToken is already in use with a different RunTask request.",
      { members: { resourceIds: known.tasks.map((one) => one.arn) } },
    );
  const definition = checkRunTask(state, input);
  const run: RememberedRun = {
    cluster,
    token,
    request,
    at: state.now,
    ...place(state, { cluster, definition, request }),
  };
  state.oneOff.remembered.push(run);
  state.oneOff.tasks.push(...run.tasks);
  return run;
}

interface Asked {
  readonly cluster: string;
  readonly definition: RunDefinition;
  readonly request: RunTaskRequest;
}

function place(state: EcsState, asked: Asked): Pick<RememberedRun, "tasks" | "failures"> {
  const { definition, request } = asked;
  const about = {
    family: definition.family,
    startedBy: request.startedBy,
    containers: containersAsked(definition, request),
  };
  const tasks: OneOffTask[] = [];
  const failures: RememberedRun["failures"][number][] = [];
  const decided = new Map<ChosenBehaviour["behaviour"], number>();
  for (let index = 0; index < (request.count ?? 1); index += 1) {
    const chosen = chooseBehaviour(state.taskBehaviours, about, state.behavioursUsed);
    const { outcome } = chosen.behaviour;
    const before = decided.get(chosen.behaviour) ?? 0;
    decided.set(chosen.behaviour, before + 1);
    state.behavioursUsed.set(chosen.behaviour, (state.behavioursUsed.get(chosen.behaviour) ?? 0) + 1);
    if (outcome.kind === "not-placed" && before >= (outcome.placed ?? 0))
      failures.push(failureOf(state, asked, outcome));
    else tasks.push(createTask(state, asked, chosen));
  }
  return { tasks, failures };
}

function failureOf(
  state: EcsState,
  { cluster }: Asked,
  { reason = "RESOURCE:MEMORY", detail }: { readonly reason?: string; readonly detail?: string },
): RememberedRun["failures"][number] {
  state.tell("task-not-placed", `a one-off task was not placed in ${cluster}: ${reason}`);
  const arn = ecsArn(state, `container-instance/${cluster}/${hexId(state, 32)}`);
  return { arn, reason, ...(detail === undefined ? {} : { detail }) };
}

function createTask(state: EcsState, { cluster, definition, request }: Asked, chosen: ChosenBehaviour): OneOffTask {
  const id = hexId(state, 32);
  const pulled = pull(state, definition);
  const task: OneOffTask = {
    arn: ecsArn(state, `task/${cluster}/${id}`),
    cluster,
    definition,
    request,
    chosen,
    ...pulled,
    obstacle: pulled.obstacle ?? missingLogGroup(state.logs, containersOf(definition), id),
    createdAt: state.now,
    address: `10.0.${Math.floor(state.random() * 250)}.${2 + Math.floor(state.random() * 250)}`,
    capacityProvider: request.capacityProviderStrategy?.[0]?.capacityProvider,
    lastStatus: "PROVISIONING",
    desiredStatus: "RUNNING",
    exitCodes: new Map(),
    reasons: new Map(),
    moments: [{ at: state.now + TIMINGS.provisioning, what: "pending" }],
    lines: [],
  };
  state.tags.set(task.arn, tagsOf(state, { cluster, definition, request }));
  state.tell(
    "one-off-task",
    `task ${id} of ${definition.family}:${definition.revision} was started by ${request.startedBy ?? "nobody"}`,
  );
  return task;
}

/** Pulls every image: one that the account's own registry does not hold keeps the task from starting. */
function pull(state: EcsState, definition: RunDefinition): Pick<OneOffTask, "digests" | "obstacle"> {
  const digests = new Map<string, string>();
  let obstacle: string | undefined;
  for (const { name = "", image = "" } of containersOf(definition)) {
    const resolved = state.resolve(image);
    if (resolved !== undefined) digests.set(name, resolved.digest);
    else if (/\.dkr\.ecr\.[\w-]+\.amazonaws\.com\//.test(image)) obstacle ??= cannotPull(image);
  }
  return { digests, obstacle };
}

function tagsOf(state: EcsState, { cluster, definition, request }: Asked): Tag[] {
  const propagated = request.propagateTags === "TASK_DEFINITION" ? (state.tags.get(definition.arn) ?? []) : [];
  const managed = request.enableECSManagedTags === true ? [{ key: "aws:ecs:clusterName", value: cluster }] : [];
  const all = [...propagated, ...(request.tags ?? []), ...managed];
  return [...new Map(all.map((tag) => [tag.key, tag])).values()];
}

function forgetTokens(state: EcsState): void {
  state.oneOff.remembered = state.oneOff.remembered.filter(({ at, tasks }) => {
    if (state.now - at >= REMEMBERED) return false;
    const ends = tasks.map((one) => one.stoppedAt ?? Number.POSITIVE_INFINITY);
    return tasks.length === 0 || state.now - Math.max(...ends) < REMEMBERED_STOPPED;
  });
}
