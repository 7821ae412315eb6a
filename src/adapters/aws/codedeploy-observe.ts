import type { DeploymentInfo } from "@aws-sdk/client-codedeploy";
import type { Service, TaskSet } from "@aws-sdk/client-ecs";
import { releaseOf } from "../../core/rollout/release-of.ts";
import type { Rollout } from "../../core/rollout/rollout.ts";
import { isShift, type ShiftGroup, shiftGroupProblem } from "../../core/rollout/shift-group.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import type { CodeDeployReader } from "./codedeploy-client.ts";
import { isShiftOver, shiftRolloutOf } from "./codedeploy-rollout.ts";

/** What CodeDeploy and the task sets of a service tell of its rollouts. */
export type ShiftsSeen = Pick<
  TargetObservation,
  | "rollout"
  | "newer"
  | "inFlight"
  | "insight"
  | "primary"
  | "primaryAddress"
  | "live"
  | "strategy"
  | "configuration"
  | "pauses"
  | "testable"
  | "shift"
>;

/** What shifts are read with. */
export interface ShiftScope {
  readonly reader: CodeDeployReader;
  readonly group: ShiftGroup;
  readonly at: Date;
}

/** Reads the deployments of CodeDeploy that matter for a service: ours, and whatever the group tried last where none is asked for or ours has succeeded. */
export async function readShifts(scope: ShiftScope, service: Service, rollout?: string): Promise<ShiftsSeen> {
  const sets = service.taskSets ?? [];
  const primary = sets.find(({ status }) => status === "PRIMARY");
  const ours = rollout !== undefined && isShift(rollout) ? await readShift(scope, sets, rollout) : undefined;
  const alone = rollout !== undefined && ours?.status !== "successful";
  const group = alone ? undefined : await readGroup(scope, sets);
  const others = (group?.inFlight ?? []).filter(({ id }) => id !== ours?.id);
  const named = {
    rollout: primary?.externalId ?? primary?.id ?? "",
    release: releaseOf(primary?.taskDefinition ?? ""),
  };
  return {
    rollout: ours,
    // What brings our release back is no other one: CodeDeploy rolls a later deployment back so.
    newer: ours === undefined ? undefined : others.find(({ release }) => release !== ours.release),
    inFlight: others,
    insight: { kind: "full" },
    primary: { ...named, complete: primary?.stabilityStatus === "STEADY_STATE" },
    primaryAddress: primary?.taskDefinition ?? "",
    live: named,
    strategy: "blue-green",
    // CodeDeploy keeps its own configuration; ECS's has nothing that we would change or give back.
    configuration: "{}",
    pauses: [],
    testable: false,
    shift: { waitMinutes: group?.waitMinutes ?? 0 },
  };
}

async function readShift({ reader, at }: ShiftScope, sets: readonly TaskSet[], id: string): Promise<Rollout> {
  const info = await reader.deployment(id);
  const backId = info.rollbackInfo?.rollbackDeploymentId ?? "";
  const back: DeploymentInfo | undefined = backId === "" ? undefined : await reader.deployment(backId);
  return shiftRolloutOf({ info, back, taskSet: sets.find(({ externalId }) => externalId === id), at });
}

async function readGroup(
  scope: ShiftScope,
  sets: readonly TaskSet[],
): Promise<{ readonly inFlight: readonly Rollout[]; readonly waitMinutes: number }> {
  // A group that cannot be is refused before anything starts; it need not be asked for.
  if (shiftGroupProblem(scope.group) !== undefined) return { inFlight: [], waitMinutes: 0 };
  const { lastAttemptedDeployment: last, blueGreenDeploymentConfiguration: waits } = await scope.reader.group(
    scope.group,
  );
  const open = last?.deploymentId === undefined || isShiftOver(last.status) ? "" : last.deploymentId;
  return {
    inFlight: open === "" ? [] : [await readShift(scope, sets, open)],
    waitMinutes:
      (waits?.deploymentReadyOption?.waitTimeInMinutes ?? 0) +
      (waits?.terminateBlueInstancesOnDeploymentSuccess?.terminationWaitTimeInMinutes ?? 0),
  };
}
