import type { AutoRollbackEvent, ErrorCode } from "@aws-sdk/client-codedeploy";
import { letterId } from "../ecs/names.ts";
import { ROLLBACK_PLAN } from "./plan-shift.ts";
import type { ShiftGroup, ShiftRecord } from "./shift-records.ts";
import { closeEvent, enterShiftStep } from "./shift-steps.ts";

const ROLLBACK_STARTS = 3_000;

/** Why a deployment ends without success. */
export interface ShiftEnd {
  readonly status: "Failed" | "Stopped";
  readonly event: AutoRollbackEvent;
  readonly error?: { readonly code: ErrorCode; readonly message: string };
  /** Whether whoever stopped it asked for the way back; otherwise the group's configuration decides. */
  readonly rollback?: boolean;
}

/** Ends a deployment that will not succeed; the way back is a deployment of its own, as CodeDeploy makes it. */
export function endShift(group: ShiftGroup, deployment: ShiftRecord, end: ShiftEnd): void {
  const { state, seed } = group;
  closeEvent(group, deployment, "Failed");
  deployment.status = end.status;
  deployment.completedAt = state.now;
  if (end.error !== undefined) deployment.error = end.error;
  state.tell(
    "codedeploy",
    `${deployment.id} is ${end.status}${end.error === undefined ? "" : `: ${end.error.message}`}`,
  );
  const configured = seed.autoRollback ?? ["DEPLOYMENT_FAILURE"];
  if (!(end.rollback ?? configured.includes(end.event)) || deployment.creator === "codeDeployRollback") return;
  const back = rollbackOf(group, deployment);
  group.deployments.push(back);
  deployment.rollback = {
    rollbackDeploymentId: back.id,
    rollbackMessage: `Deployment ${deployment.id} was rolled back to the original task set by deployment ${back.id}.`,
  };
}

function rollbackOf({ state, config, deployments }: ShiftGroup, failed: ShiftRecord): ShiftRecord {
  const before = deployments.findLast(({ status }) => status === "Succeeded") ?? failed;
  return {
    id: deploymentId(state),
    content: before.content,
    sha256: before.sha256,
    config,
    description: undefined,
    creator: "codeDeployRollback",
    taskDefinition: failed.original.taskDefinition,
    original: failed.original,
    replacement: undefined,
    createdAt: state.now,
    status: "Created",
    plan: ROLLBACK_PLAN,
    place: 0,
    readyAt: state.now + ROLLBACK_STARTS,
    events: [],
    rollback: { rollbackTriggeringDeploymentId: failed.id },
  };
}

/** Draws the id of a deployment, `d-` and nine capitals or digits. */
export function deploymentId(state: ShiftGroup["state"]): string {
  return `d-${letterId(state, 9).toUpperCase()}`;
}

/** Begins a created deployment. */
export function beginShift(group: ShiftGroup, deployment: ShiftRecord): void {
  deployment.status = "InProgress";
  deployment.startedAt = group.state.now;
  group.state.tell("codedeploy", `${deployment.id} is InProgress`);
  enterShiftStep(group, deployment);
}
