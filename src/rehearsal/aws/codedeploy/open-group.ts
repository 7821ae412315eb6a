import { createHash } from "node:crypto";
import { hexId } from "../ecs/names.ts";
import type { EcsState, ForeignController, ServiceRecord } from "../ecs/state.ts";
import type { ServiceSeed } from "../seed.ts";
import { deploymentId } from "./end-shift.ts";
import { moveShifts, nextShiftDue } from "./move-shifts.ts";
import type { CodeDeploySeed, ShiftGroup, ShiftRecord } from "./shift-records.ts";

const DEPLOYED_BEFORE = 26 * 60 * 60_000;

/** Opens the deployment group of a service; the day before, one deployment succeeded. */
function openGroup(state: EcsState, service: ServiceRecord, seed: CodeDeploySeed): ShiftGroup {
  const config = seed.config ?? "CodeDeployDefault.ECSAllAtOnce";
  const past = pastDeployment(state, service, config);
  return {
    state,
    service,
    id: hexId(state, 32),
    application: seed.application ?? `AppECS-${service.cluster}-${service.name}`,
    name: seed.group ?? `DgpECS-${service.cluster}-${service.name}`,
    seed,
    config,
    deployments: [past],
  };
}

function pastDeployment(state: EcsState, service: ServiceRecord, config: string): ShiftRecord {
  const { primary } = service;
  const content = appSpecOf(service);
  const at = state.now - DEPLOYED_BEFORE;
  return {
    id: deploymentId(state),
    content,
    sha256: createHash("sha256").update(content).digest("hex"),
    config,
    description: undefined,
    creator: "user",
    taskDefinition: primary.taskDefinition,
    original: primary,
    replacement: primary,
    createdAt: at,
    startedAt: at + 1_000,
    completedAt: at + 600_000,
    status: "Succeeded",
    plan: [],
    place: 0,
    readyAt: at,
    events: [],
    rollback: {},
  };
}

function appSpecOf({ primary, container, port }: ServiceRecord): string {
  const properties = {
    TaskDefinition: primary.taskDefinition.arn,
    LoadBalancerInfo: { ContainerName: container, ContainerPort: port },
  };
  return JSON.stringify({
    version: 0,
    Resources: [{ TargetService: { Type: "AWS::ECS::Service", Properties: properties } }],
  });
}

/** Opens the deployment groups of those seeded services that CodeDeploy deploys. */
export function openGroups(state: EcsState, seeds: readonly ServiceSeed[]): readonly ShiftGroup[] {
  return seeds.flatMap(({ service: name, cluster, codeDeploy }) => {
    const service = state.services.find((one) => one.name === name && one.cluster === cluster);
    if (codeDeploy === undefined || service === undefined) return [];
    const group = openGroup(state, service, codeDeploy);
    service.controller = groupController(group);
    return [group];
  });
}

/** Lets ECS ask CodeDeploy to move a service on. */
function groupController(group: ShiftGroup): ForeignController {
  return {
    type: "CODE_DEPLOY",
    move: () => moveShifts(group),
    due: () => nextShiftDue(group),
    bringerOf: (revision) => group.deployments.find(({ replacement }) => replacement === revision)?.id,
  };
}
