import * as codedeploy from "@aws-sdk/client-codedeploy";
import type { EcsState } from "../ecs/state.ts";
import { authorize } from "../protocol/authorize.ts";
import { AwsError } from "../protocol/aws-error.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import { createShift } from "./create-shift.ts";
import { endShift } from "./end-shift.ts";
import { isShiftOver } from "./move-shifts.ts";
import type { ShiftGroup, ShiftRecord } from "./shift-records.ts";
import { groupView, shiftView, targetId, targetView } from "./shift-view.ts";

/** What a deployment with an AppSpec in its request needs beside its own permission (service authorization reference of CodeDeploy; ECS developer guide, "Required IAM permissions" of blue/green by CodeDeploy). */
const BESIDE_CREATION = ["codedeploy:GetDeploymentConfig", "codedeploy:RegisterApplicationRevision"];

/** Lists the operations of CodeDeploy that this world knows; `current` brings the state to the world's instant first. */
export function codeDeployOperations(current: () => EcsState, groups: readonly ShiftGroup[]): readonly Operation[] {
  const find = (id: string | undefined) => {
    current();
    return mustFind(groups, id);
  };
  return [
    operation<codedeploy.GetDeploymentGroupInput>(codedeploy.GetDeploymentGroup$, (input) => {
      current();
      return { deploymentGroupInfo: groupView(findGroup(groups, input)) };
    }),
    operation<codedeploy.CreateDeploymentInput>(codedeploy.CreateDeployment$, (input, caller) => {
      current();
      for (const action of BESIDE_CREATION) authorize(caller, action);
      return { deploymentId: createShift(findGroup(groups, input), input) };
    }),
    operation<codedeploy.GetDeploymentInput>(codedeploy.GetDeployment$, (input) => {
      const { group, deployment } = find(input.deploymentId);
      return { deploymentInfo: shiftView(group, deployment) };
    }),
    operation<codedeploy.BatchGetDeploymentsInput>(codedeploy.BatchGetDeployments$, (input) => ({
      deploymentsInfo: (input.deploymentIds ?? []).map((id) => {
        const { group, deployment } = find(id);
        return shiftView(group, deployment);
      }),
    })),
    operation<codedeploy.ListDeploymentsInput>(codedeploy.ListDeployments$, (input) => {
      current();
      return { deployments: listed(findGroup(groups, input), input) };
    }),
    operation<codedeploy.ListDeploymentTargetsInput>(codedeploy.ListDeploymentTargets$, (input) => ({
      targetIds: [targetId(find(input.deploymentId).group)],
    })),
    operation<codedeploy.BatchGetDeploymentTargetsInput>(codedeploy.BatchGetDeploymentTargets$, (input) => {
      const { group, deployment } = find(input.deploymentId);
      if (input.targetIds?.some((id) => id !== targetId(group)) !== false)
        throw new AwsError("DeploymentTargetDoesNotExistException", "The deployment target does not exist.");
      return { deploymentTargets: [targetView(group, deployment)] };
    }),
    operation<codedeploy.StopDeploymentInput>(codedeploy.StopDeployment$, (input) =>
      stop(find(input.deploymentId), input),
    ),
    operation<codedeploy.ContinueDeploymentInput>(codedeploy.ContinueDeployment$, (input) => {
      goOn(find(input.deploymentId), input);
      return {};
    }),
  ];
}

interface Found {
  readonly group: ShiftGroup;
  readonly deployment: ShiftRecord;
}

function listed(
  { deployments }: ShiftGroup,
  { includeOnlyStatuses: statuses, createTimeRange: range }: codedeploy.ListDeploymentsInput,
): readonly string[] {
  const [from, to] = [range?.start?.getTime() ?? 0, range?.end?.getTime() ?? Number.POSITIVE_INFINITY];
  return deployments
    .filter((one) => statuses?.includes(one.status) ?? true)
    .filter(({ createdAt }) => createdAt >= from && createdAt <= to)
    .map(({ id }) => id)
    .toReversed();
}

function findGroup(
  groups: readonly ShiftGroup[],
  input: { readonly applicationName?: string | undefined; readonly deploymentGroupName?: string | undefined },
): ShiftGroup {
  const { applicationName = "", deploymentGroupName = "" } = input;
  for (const name of [applicationName, deploymentGroupName]) {
    if (name.length > 100)
      throw new AwsError("InvalidApplicationNameException", `The name ${name} is longer than 100 characters.`);
  }
  const application = groups.filter((one) => one.application === applicationName);
  if (application.length === 0)
    throw new AwsError("ApplicationDoesNotExistException", `No application found for name: ${applicationName}`);
  const found = application.find((one) => one.name === deploymentGroupName);
  if (found === undefined)
    throw new AwsError(
      "DeploymentGroupDoesNotExistException",
      `No Deployment Group found for name: ${deploymentGroupName}`,
    );
  return found;
}

function mustFind(groups: readonly ShiftGroup[], id: string | undefined): Found {
  if (id === undefined || !/^d-[A-Z0-9]{9}$/.test(id))
    throw new AwsError("InvalidDeploymentIdException", `The specified deployment ID is invalid: ${id ?? ""}`);
  for (const group of groups) {
    const deployment = group.deployments.find((one) => one.id === id);
    if (deployment !== undefined) return { group, deployment };
  }
  throw new AwsError("DeploymentDoesNotExistException", `The deployment ${id} could not be found`);
}

/** Stops a deployment under way; what is over already is a refusal of its own. */
function stop({ group, deployment }: Found, { autoRollbackEnabled }: codedeploy.StopDeploymentInput): unknown {
  if (isShiftOver(deployment))
    throw new AwsError("DeploymentAlreadyCompletedException", `Deployment ${deployment.id} is already completed`);
  endShift(group, deployment, {
    status: "Stopped",
    event: "DEPLOYMENT_STOP_ON_REQUEST",
    ...(autoRollbackEnabled === undefined ? {} : { rollback: autoRollbackEnabled }),
  });
  return { status: "Succeeded", statusMessage: "No more tasks will be started for this deployment." };
}

/** Ends the wait before production traffic (READY_WAIT) or before the original goes (TERMINATION_WAIT). */
function goOn({ deployment, group }: Found, { deploymentWaitType }: codedeploy.ContinueDeploymentInput): void {
  if (isShiftOver(deployment))
    throw new AwsError("DeploymentAlreadyCompletedException", `Deployment ${deployment.id} is already completed`);
  const waits = deployment.plan[deployment.place]?.effect.kind;
  const wanted = deploymentWaitType === "TERMINATION_WAIT" ? "termination-wait" : "ready-wait";
  if (waits !== wanted)
    throw new AwsError("DeploymentIsNotInReadyStateException", `Deployment ${deployment.id} is not in that wait`);
  deployment.readyAt = group.state.now;
  if (wanted === "ready-wait") deployment.place += 1;
  if (wanted === "ready-wait") deployment.status = "InProgress";
}
