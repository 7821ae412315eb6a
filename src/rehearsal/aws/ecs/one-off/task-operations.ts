import * as ecs from "@aws-sdk/client-ecs";
import { authorize } from "../../protocol/authorize.ts";
import { AwsError } from "../../protocol/aws-error.ts";
import { type Operation, operation } from "../../protocol/operation.ts";
import type { Caller } from "../../sts/sessions.ts";
import { authorizeRun } from "../authorize-writes.ts";
import { findCluster } from "../find.ts";
import { lastPart } from "../names.ts";
import type { EcsState } from "../state.ts";
import { taskView } from "../task-view.ts";
import { stopTask } from "../tasks.ts";
import { stopOneOff } from "./one-off-moments.ts";
import { oneOffView } from "./one-off-view.ts";
import { runTask } from "./run-task.ts";

/** Lists the operations that start and stop tasks by hand. */
export function taskOperations(current: () => EcsState): readonly Operation[] {
  return [
    operation<ecs.RunTaskRequest>(ecs.RunTask$, (input, caller) => {
      const state = current();
      const cluster = findCluster(state, input.cluster);
      authorizeRun(state, caller, input);
      const { tasks, failures } = runTask(state, cluster, input);
      return { tasks: tasks.map((one) => oneOffView(state, one, true)), failures };
    }),
    operation<ecs.StopTaskRequest>(ecs.StopTask$, (input, caller) => ({
      task: stop(current(), input, caller),
    })),
  ];
}

function stop(state: EcsState, input: ecs.StopTaskRequest, caller: Caller): unknown {
  const cluster = findCluster(state, input.cluster);
  const named = (arn: string) => arn === input.task || lastPart(arn) === input.task;
  const oneOff = state.oneOff.tasks.find((one) => one.cluster === cluster && named(one.arn));
  const reason = input.reason ?? "Task stopped by user";
  if (oneOff !== undefined) {
    authorize(caller, "ecs:StopTask", oneOff.arn);
    stopOneOff(state, oneOff, reason);
    return oneOffView(state, oneOff, false);
  }
  const task = state.tasks.find((one) => one.service.cluster === cluster && named(one.arn));
  if (task === undefined) throw new AwsError("InvalidParameterException", "The referenced task was not found.");
  authorize(caller, "ecs:StopTask", task.arn);
  if (task.desiredStatus === "RUNNING") stopTask(state, task, { code: "UserInitiated", reason });
  return taskView(state, task);
}
