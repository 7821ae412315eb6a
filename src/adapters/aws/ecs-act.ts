import type { Deployment, DeploymentConfiguration, UpdateServiceRequest } from "@aws-sdk/client-ecs";
import { formatMark, markKey } from "../../core/rollout/proven-mark.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import type { RolloutWish } from "../../core/rollout/release-plan.ts";
import {
  configurationFor,
  formerConfiguration,
  parseConfiguration,
  type ServiceConfiguration,
} from "../../core/rollout/service-configuration.ts";
import { isShift } from "../../core/rollout/shift-group.ts";
import type { ActResult, TargetAction } from "../../ports/target.ts";
import { answerHold } from "./answer-hold.ts";
import { refusalOf } from "./aws-failure.ts";
import { restoreByShift, startShift, stopShift } from "./codedeploy-act.ts";
import { byCodeDeploy, shiftPlace } from "./codedeploy-group.ts";
import type { EcsService } from "./ecs-client.ts";
import type { EcsReader } from "./ecs-reader.ts";
import { describeDefinition, registerDefinition } from "./task-definitions.ts";

const NOTHING = { kind: "accepted", rollout: "", release: "" } as const;

/** Carries one write out; a refusal of ECS is answered, an answer that was lost is thrown as `Unreadable`. */
export async function actEcs(ecs: EcsService, reader: EcsReader, action: TargetAction): Promise<ActResult> {
  const operation = OPERATIONS[action.kind];
  try {
    return await carryOut(ecs, reader, action);
  } catch (error) {
    return refusalOf(error, operation);
  }
}

const OPERATIONS: Readonly<Record<TargetAction["kind"], string>> = {
  register: "ecs:RegisterTaskDefinition",
  start: "ecs:UpdateService",
  continue: "ecs:ContinueServiceDeployment",
  "roll-back-held": "ecs:ContinueServiceDeployment",
  "stop-with-rollback": "ecs:StopServiceDeployment",
  "restore-release": "ecs:UpdateService",
  "restore-configuration": "ecs:UpdateService",
  mark: "ecs:TagResource",
};

async function carryOut(ecs: EcsService, reader: EcsReader, action: TargetAction): Promise<ActResult> {
  switch (action.kind) {
    case "register":
      return { ...NOTHING, ...(await registerDefinition(ecs, action.plan.definition)) };
    case "start":
      return start(ecs, reader, action.wish);
    case "continue":
    case "roll-back-held":
      return resolveHold(ecs, reader, action);
    case "stop-with-rollback": {
      if (isShift(action.rollout)) return stopShift(ecs.codeDeploy, action.rollout);
      const serviceDeploymentArn = await reader.addressOf(action.rollout);
      if (serviceDeploymentArn === undefined) return unknownRollout(action.rollout);
      await ecs.write((client) => client.stopServiceDeployment({ serviceDeploymentArn, stopType: "ROLLBACK" }));
      return NOTHING;
    }
    case "restore-release": {
      const service = reader.last() ?? (await reader.describe());
      if (byCodeDeploy(service)) return restoreByShift(await shiftPlace(ecs, service), action.release);
      const moved = await movedOn(reader, action.after ?? "");
      if (moved !== undefined) return { ...moved, why: "conflict" };
      return update(ecs, {
        taskDefinition: action.release,
        ...(action.configuration === ""
          ? {}
          : { deploymentConfiguration: given(formerConfiguration(action.configuration)) }),
      });
    }
    case "restore-configuration":
      if (byCodeDeploy(reader.last())) return NOTHING;
      await update(ecs, { deploymentConfiguration: given(formerConfiguration(action.configuration)) });
      return NOTHING;
    case "mark":
      return mark(ecs, action);
  }
}

async function start(ecs: EcsService, reader: EcsReader, wish: RolloutWish): Promise<ActResult> {
  const service = await reader.describe();
  if (wish.shift !== undefined && byCodeDeploy(service))
    return startShift(await shiftPlace(ecs, service), wish.release, wish.shift);
  const { deploymentConfiguration, deployments = [] } = service;
  const primary = deployments.find(({ status }) => status === "PRIMARY");
  if (wish.after !== undefined && primary?.id !== wish.after) return overtaken(primary);
  const own = parseConfiguration(JSON.stringify(deploymentConfiguration ?? {}));
  const configuration = configurationFor(own, wish);
  const request: Omit<UpdateServiceRequest, "service"> = {
    ...wish.extra,
    taskDefinition: wish.address || wish.release,
    ...(configuration === undefined ? {} : { deploymentConfiguration: given(configuration) }),
    ...(wish.desiredCount === undefined ? {} : { desiredCount: wish.desiredCount }),
    ...(wish.force ? { forceNewDeployment: true } : {}),
  };
  // A forced update that is repeated starts a second rollout: its call is made once.
  return update(ecs, request, wish.force ? "once" : undefined);
}

/** Looks once more what the service is set to: a release that is brought back must not take away what came meanwhile. */
async function movedOn(reader: EcsReader, after: string): Promise<ReturnType<typeof overtaken> | undefined> {
  if (after === "") return undefined;
  const { deployments = [] } = await reader.describe();
  const primary = deployments.find(({ status }) => status === "PRIMARY");
  return primary?.id === after ? undefined : overtaken(primary);
}

function overtaken(primary: Deployment | undefined): Extract<ActResult, { readonly kind: "refused" }> {
  return {
    kind: "refused",
    why: "overtaken",
    message: `${primary?.id ?? "another deployment"} of ${releaseOf(primary?.taskDefinition ?? "")} was started after the service was checked`,
    remedy: "Wait until it has ended, then re-run the job: it looks at the service again.",
  };
}

async function update(
  ecs: EcsService,
  request: Omit<UpdateServiceRequest, "service">,
  once?: "once",
): Promise<ActResult> {
  const { cluster, service } = ecs;
  const { service: updated } = await ecs.write(
    (client) => client.updateService({ cluster, service, ...request }),
    once,
  );
  const primary = updated?.deployments?.find(({ status }) => status === "PRIMARY");
  return {
    kind: "accepted",
    rollout: primary?.id ?? "",
    release: releaseOf(primary?.taskDefinition ?? ""),
    address: primary?.taskDefinition ?? "",
  };
}

async function resolveHold(
  ecs: EcsService,
  reader: EcsReader,
  action: Extract<TargetAction, { kind: "continue" | "roll-back-held" }>,
): Promise<ActResult> {
  const serviceDeploymentArn = await reader.addressOf(action.rollout);
  if (serviceDeploymentArn === undefined) return unknownRollout(action.rollout);
  const way = action.kind === "continue" ? "CONTINUE" : "ROLLBACK";
  return answerHold(ecs, { serviceDeploymentArn, hookId: action.hold.id, action: way });
}

async function mark(
  ecs: EcsService,
  { release, ...proven }: Extract<TargetAction, { kind: "mark" }>,
): Promise<ActResult> {
  const found = await describeDefinition(ecs, release);
  if (found === undefined)
    return {
      kind: "refused",
      why: "missing",
      message: `there is no task definition ${release}`,
      remedy: "Register it again, or go on without its mark.",
    };
  const tag = { key: markKey(ecs.cluster, ecs.service), value: formatMark({ at: ecs.now(), ...proven }) };
  await ecs.write((client) => client.tagResource({ resourceArn: found.arn, tags: [tag] }));
  return { ...NOTHING, release };
}

function unknownRollout(rollout: string): ActResult {
  return {
    kind: "refused",
    why: "missing",
    message: `ECS does not know ${rollout} on this service`,
    remedy: "Check that the record and the target name the same service.",
  };
}

/** Gives a configuration that came from ECS back to it. */
function given(configuration: ServiceConfiguration): DeploymentConfiguration {
  return JSON.parse(JSON.stringify(configuration));
}
