import type { DescribeTasksRequest, ListTasksRequest } from "@aws-sdk/client-ecs";
import { AwsError } from "../protocol/aws-error.ts";
import { findCluster, findService } from "./find.ts";
import { lastPart } from "./names.ts";
import { pageOf } from "./page.ts";
import type { EcsState } from "./state.ts";
import { taskView } from "./task-view.ts";

/** Lists the ARNs of tasks; `startedBy` must be the only filter, and stopped tasks are kept for about an hour. */
export function listTasks(state: EcsState, input: ListTasksRequest): unknown {
  const cluster = findCluster(state, input.cluster);
  if (input.startedBy !== undefined && (input.serviceName !== undefined || input.family !== undefined)) {
    throw new AwsError("InvalidParameterException", "cannot specify startedBy with other filters");
  }
  const service = input.serviceName === undefined ? undefined : findService(state, cluster, input.serviceName);
  const wanted = input.desiredStatus ?? "RUNNING";
  const found = state.tasks
    .filter((task) => task.service.cluster === cluster && task.desiredStatus === wanted)
    .filter((task) => service === undefined || task.service === service)
    .filter((task) => input.family === undefined || task.revision.taskDefinition.family === input.family)
    .filter((task) => input.startedBy === undefined || `ecs-svc/${task.revision.number}` === input.startedBy);
  const { items, nextToken } = pageOf(found, input);
  return { taskArns: items.map((task) => task.arn), nextToken };
}

/** Describes up to a hundred tasks by id or ARN; unknown ones are failures with the reason MISSING. */
export function describeTasks(state: EcsState, input: DescribeTasksRequest): unknown {
  const cluster = findCluster(state, input.cluster);
  const asked = input.tasks ?? [];
  if (asked.length === 0) throw new AwsError("InvalidParameterException", "Tasks cannot be empty.");
  if (asked.length > 100) throw new AwsError("InvalidParameterException", "taskIds can have at most 100 items.");
  const found = asked.map((name) => ({
    name,
    task: state.tasks.find(
      (one) => one.service.cluster === cluster && (one.arn === name || lastPart(one.arn) === name),
    ),
  }));
  return {
    tasks: found.flatMap(({ task }) => (task === undefined ? [] : [taskView(state, task)])),
    failures: found.flatMap(({ name, task }) => (task === undefined ? [{ arn: name, reason: "MISSING" }] : [])),
  };
}
