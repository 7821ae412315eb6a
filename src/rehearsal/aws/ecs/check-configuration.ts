import type { DeploymentConfiguration, DeploymentLifecycleHook, UpdateServiceRequest } from "@aws-sdk/client-ecs";
import { AwsError } from "../protocol/aws-error.ts";
import type { CallLog } from "../protocol/call-log.ts";
import { invalidParameter } from "../protocol/invalid-parameter.ts";
import type { ServiceRecord } from "./state.ts";

const NO_PAUSE_AT: readonly string[] = ["TEST_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT"];

/** Merges the request's deployment configuration into the service's, member by member, and refuses what ECS refuses. */
export function mergedConfiguration(
  service: ServiceRecord,
  input: UpdateServiceRequest,
  log: CallLog,
): DeploymentConfiguration {
  const merged: DeploymentConfiguration = { ...service.configuration, ...input.deploymentConfiguration };
  const strategy = merged.strategy ?? "ROLLING";
  checkHooks(merged.lifecycleHooks ?? [], log);
  checkRanges(merged);
  checkEarlySuccess(merged);
  checkStrategySettings(input.deploymentConfiguration, strategy);
  if (strategy === "ROLLING") return merged;
  if (input.deploymentConfiguration?.deploymentCircuitBreaker?.enable === true) {
    throw invalidParameter("The deployment circuit breaker can only be used with the ROLLING deployment strategy.");
  }
  if (merged.bakeTimeInMinutes === undefined)
    throw invalidParameter(`bakeTimeInMinutes is required for the ${strategy} deployment strategy.`);
  const advanced = service.loadBalancers[0]?.advancedConfiguration;
  if (
    advanced?.alternateTargetGroupArn === undefined ||
    advanced.productionListenerRule === undefined ||
    advanced.roleArn === undefined
  ) {
    throw invalidParameter(
      `advancedConfiguration field is required for all loadBalancers when using a ${strategy} deployment.`,
    );
  }
  return merged;
}

/** API reference, DeploymentEarlySuccessCriteria: rolling alone, and not below the minimum healthy percent. */
function checkEarlySuccess({
  earlySuccessCriteria: early,
  strategy,
  minimumHealthyPercent = 100,
}: DeploymentConfiguration) {
  if (early?.enable !== true) return;
  if ((strategy ?? "ROLLING") !== "ROLLING")
    throw invalidParameter("The early success criteria can only be used with the ROLLING deployment strategy.");
  if (early.healthyPercent === undefined || early.sourceServiceRevisionCleanup === undefined)
    throw invalidParameter(
      "healthyPercent and sourceServiceRevisionCleanup are required when earlySuccessCriteria is enabled.",
    );
  range("healthyPercent", early.healthyPercent, [0, 100]);
  if (early.healthyPercent < minimumHealthyPercent)
    throw invalidParameter("healthyPercent must be greater than or equal to minimumHealthyPercent.");
}

/** API reference, DeploymentConfiguration: either is "only valid when the deployment strategy is" its own. */
function checkStrategySettings(asked: UpdateServiceRequest["deploymentConfiguration"], strategy: string): void {
  if (asked?.canaryConfiguration !== undefined && strategy !== "CANARY")
    throw invalidParameter("canaryConfiguration can only be used with the CANARY deployment strategy.");
  if (asked?.linearConfiguration !== undefined && strategy !== "LINEAR")
    throw invalidParameter("linearConfiguration can only be used with the LINEAR deployment strategy.");
}

function checkHooks(hooks: readonly DeploymentLifecycleHook[], log: CallLog): void {
  const pauses = hooks.filter((hook) => hook.targetType === "PAUSE");
  if (pauses.length > 10) throw invalidParameter("A service can have at most 10 PAUSE lifecycle hooks.");
  for (const hook of hooks) {
    if (hook.targetType !== "PAUSE") {
      if (hook.hookTargetArn === undefined || hook.roleArn === undefined)
        throw invalidParameter("hookTargetArn and roleArn are required for AWS_LAMBDA lifecycle hooks.");
      log.unmodelled("ecs:AWS_LAMBDA lifecycle hooks");
      throw new AwsError("UnsupportedFeatureException", "This world runs no Lambda functions: use PAUSE hooks.");
    }
    if (hook.hookTargetArn !== undefined)
      throw invalidParameter("hookTargetArn is not supported for PAUSE lifecycle hooks.");
    if (hook.lifecycleStages === undefined || hook.lifecycleStages.length === 0)
      throw invalidParameter("lifecycleStages must not be empty.");
    const forbidden = hook.lifecycleStages.find((stage) => NO_PAUSE_AT.includes(stage));
    if (forbidden !== undefined)
      throw invalidParameter(`PAUSE lifecycle hooks are not supported at the ${forbidden} stage.`);
    range("timeoutInMinutes", hook.timeoutConfiguration?.timeoutInMinutes, [1, 20_160]);
  }
}

function checkRanges(configuration: DeploymentConfiguration): void {
  range("bakeTimeInMinutes", configuration.bakeTimeInMinutes, [0, 1440]);
  range("canaryPercent", configuration.canaryConfiguration?.canaryPercent, [0.1, 100]);
  range("canaryBakeTimeInMinutes", configuration.canaryConfiguration?.canaryBakeTimeInMinutes, [0, 1440]);
  range("stepPercent", configuration.linearConfiguration?.stepPercent, [3, 100]);
  for (const share of [
    configuration.canaryConfiguration?.canaryPercent,
    configuration.linearConfiguration?.stepPercent,
  ])
    if (share !== undefined && Math.abs(share * 10 - Math.round(share * 10)) > 1e-9)
      throw invalidParameter("canaryPercent and stepPercent must be multiples of 0.1.");
  range("stepBakeTimeInMinutes", configuration.linearConfiguration?.stepBakeTimeInMinutes, [0, 1440]);
  range("maximumPercent", configuration.maximumPercent, [100, 200_000]);
  range("minimumHealthyPercent", configuration.minimumHealthyPercent, [0, 100_000]);
}

function range(name: string, value: number | undefined, [least, most]: readonly [number, number]): void {
  if (value !== undefined && (value < least || value > most))
    throw invalidParameter(`${name} must be between ${least} and ${most}.`);
}
