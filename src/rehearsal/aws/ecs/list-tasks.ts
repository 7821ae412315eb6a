import type { DescribeTasksRequest, ListTasksRequest } from "@aws-sdk/client-ecs";
import { AwsError } from "../protocol/aws-error.ts";
import { findCluster, findService } from "./find.ts";
import { lastPart } from "./names.ts";
import { oneOffView } from "./one-off/one-off-view.ts";
import { pageOf } from "./page.ts";
import type { EcsState } from "./state.ts";
import { taskView } from "./task-view.ts";

/** What a task is listed by, whoever started it. */
interface Listed {
  readonly arn: string;
  readonly desiredStatus: string;
  readonly family: string;
  readonly startedBy: string | undefined;
  readonly service: string | undefined;
}

/** Lists the ARNs of tasks; `startedBy` must be the only filter, and stopped tasks are kept for about an hour. */
export function listTasks(state: EcsState, input: ListTasksRequest): unknown {
  const cluster = findCluster(state, input.cluster);
  const { serviceName, family, containerInstance, launchType, startedBy } = input;
  const others = [serviceName, family, containerInstance, launchType];
  if (startedBy !== undefined && others.some((one) => one !== undefined)) {
    throw new AwsError("InvalidParameterException", "cannot specify startedBy with other filters");
  }
  const service = serviceName === undefined ? undefined : findService(state, cluster, serviceName);
  const wanted = input.desiredStatus ?? "RUNNING";
  const found = all(state, cluster)
    .filter((task) => task.desiredStatus === wanted)
    .filter((task) => service === undefined || task.service === service.arn)
    .filter((task) => family === undefined || task.family === family)
    .filter((task) => startedBy === undefined || task.startedBy === startedBy)
    // Every task of the world runs on Fargate and on no container instance.
    .filter(() => containerInstance === undefined && (launchType === undefined || launchType === "FARGATE"));
  const { items, nextToken } = pageOf(found, input);
  return { taskArns: items.map((task) => task.arn), nextToken };
}

function all(state: EcsState, cluster: string): readonly Listed[] {
  const ofServices = state.tasks
    .filter((task) => task.service.cluster === cluster)
    .map(({ arn, desiredStatus, revision, service }) => ({
      arn,
      desiredStatus,
      family: revision.taskDefinition.family,
      startedBy: `ecs-svc/${revision.number}`,
      service: service.arn,
    }));
  const byHand = state.oneOff.tasks
    .filter((task) => task.cluster === cluster)
    .map(({ arn, desiredStatus, definition, request }) => ({
      arn,
      desiredStatus,
      family: definition.family,
      startedBy: request.startedBy,
      service: undefined,
    }));
  return [...ofServices, ...byHand];
}

/** Describes up to a hundred tasks by id or ARN; unknown ones are failures with the reason MISSING. */
export function describeTasks(state: EcsState, input: DescribeTasksRequest): unknown {
  const cluster = findCluster(state, input.cluster);
  const asked = input.tasks ?? [];
  if (asked.length === 0) throw new AwsError("InvalidParameterException", "Tasks cannot be empty.");
  if (asked.length > 100) throw new AwsError("InvalidParameterException", "taskIds can have at most 100 items.");
  const withTags = input.include?.includes("TAGS") === true;
  const found = asked.map((name) => {
    const named = (arn: string) => arn === name || lastPart(arn) === name;
    const task = state.tasks.find((one) => one.service.cluster === cluster && named(one.arn));
    const oneOff = state.oneOff.tasks.find((one) => one.cluster === cluster && named(one.arn));
    const view = task === undefined ? oneOff && oneOffView(state, oneOff, withTags) : taskView(state, task);
    return { name, view };
  });
  return {
    tasks: found.flatMap(({ view }) => (view === undefined ? [] : [view])),
    failures: found.flatMap(({ name, view }) => (view === undefined ? [{ arn: name, reason: "MISSING" }] : [])),
  };
}
