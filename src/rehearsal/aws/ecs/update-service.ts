import type { UpdateServiceRequest } from "@aws-sdk/client-ecs";
import { AwsError } from "../protocol/aws-error.ts";
import type { CallLog } from "../protocol/call-log.ts";
import { mergedConfiguration } from "./check-configuration.ts";
import { findService, findTaskDefinition } from "./find.ts";
import { startDeployment } from "./start-deployment.ts";
import type { EcsState, ServiceRecord, TaskDefinitionRecord } from "./state.ts";

/** Members of UpdateService that this world carries out or that change nothing in it. */
const MODELLED: ReadonlySet<string> = new Set([
  "service",
  "cluster",
  "desiredCount",
  "taskDefinition",
  "deploymentConfiguration",
  "forceNewDeployment",
  "healthCheckGracePeriodSeconds",
  "enableECSManagedTags",
  "propagateTags",
  "enableExecuteCommand",
  "availabilityZoneRebalancing",
  "volumeConfigurations",
]);

/** Carries out UpdateService: only a new task definition or a forced deployment starts a service deployment. */
export function updateService(state: EcsState, input: UpdateServiceRequest, log: CallLog): ServiceRecord {
  const service = findService(state, input.cluster, input.service);
  refuseUnmodelled(input, log);
  refuseForeign(service, input);
  const definition = wantedDefinition(state, service, input);
  const configuration = mergedConfiguration(service, input, log);
  const starts =
    input.forceNewDeployment === true ||
    definition !== service.primary.taskDefinition ||
    changesVolumes(service, input);
  const former = service.configuration;
  service.configuration = configuration;
  if (input.desiredCount !== undefined) resize(service, input.desiredCount);
  try {
    if (starts) startDeployment(state, service, definition);
    else if (input.deploymentConfiguration !== undefined)
      state.tell(
        "configuration-changed",
        `the deployment configuration of ${service.name} changed; no deployment started`,
      );
  } catch (error) {
    service.configuration = former;
    throw error;
  }
  return service;
}

/** Volumes that differ from the service's own start a deployment; an empty list takes them away (API reference, UpdateService). */
function changesVolumes(service: ServiceRecord, { volumeConfigurations: given }: UpdateServiceRequest): boolean {
  if (given === undefined) return false;
  const [former, wanted] = [service.volumes ?? "[]", JSON.stringify(given)];
  service.volumes = wanted;
  return former !== wanted;
}

function refuseUnmodelled(input: UpdateServiceRequest, log: CallLog): void {
  for (const [member, value] of Object.entries(input)) {
    if (MODELLED.has(member) || (Array.isArray(value) && value.length === 0)) continue;
    log.unmodelled(`ecs:UpdateService.${member}`);
    throw new AwsError("UnsupportedFeatureException", `This world does not model UpdateService.${member}.`);
  }
}

/** ECS lets nobody past the controller that deploys a service (its own words for CODE_DEPLOY). */
function refuseForeign({ controller }: ServiceRecord, input: UpdateServiceRequest): void {
  if (controller === undefined) return;
  const asked =
    input.taskDefinition !== undefined
      ? "update task definition"
      : input.forceNewDeployment === true
        ? "force a new deployment"
        : undefined;
  if (asked === undefined) return;
  const verb = asked.startsWith("force") ? "Cannot" : "Unable to";
  const other = controller.type === "CODE_DEPLOY" ? " Use AWS CodeDeploy to trigger a new deployment." : "";
  throw new AwsError(
    "InvalidParameterException",
    `${verb} ${asked} on services with a ${controller.type} deployment controller.${other}`,
  );
}

function wantedDefinition(state: EcsState, service: ServiceRecord, input: UpdateServiceRequest): TaskDefinitionRecord {
  if (input.taskDefinition === undefined) return service.primary.taskDefinition;
  const found = findTaskDefinition(state, input.taskDefinition);
  if (found === undefined) throw new AwsError("ClientException", "TaskDefinition not found.");
  if (found.status !== "ACTIVE") throw new AwsError("ClientException", "TaskDefinition is inactive");
  const container = found.content.containerDefinitions?.find((one) => one.name === service.container);
  if (container === undefined && service.loadBalancers.length > 0) {
    throw new AwsError(
      "InvalidParameterException",
      `The container ${service.container} does not exist in the task definition.`,
    );
  }
  return found;
}

function resize(service: ServiceRecord, count: number): void {
  service.desiredCount = count;
  for (const revision of service.revisions) {
    const whole = revision === service.primary || revision === service.lastCompleted;
    if (whole && revision.desired > 0) revision.desired = count;
  }
  if (service.revisions.length === 1) service.primary.desired = count;
}
