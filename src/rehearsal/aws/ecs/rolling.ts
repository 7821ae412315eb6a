import type { EcsState, RevisionRecord, ServiceDeploymentRecord, ServiceRecord } from "./state.ts";
import { healthyCount, liveTasks, presentTasks } from "./tasks.ts";

/** Sets how many tasks each revision should have now, between the minimum healthy and the maximum percent. */
export function roll(state: EcsState, service: ServiceRecord, target: RevisionRecord): void {
  const { maximumPercent = 200, minimumHealthyPercent = 100 } = service.configuration;
  const wanted = service.desiredCount;
  const most = Math.max(1, Math.floor((wanted * maximumPercent) / 100));
  const least = Math.ceil((wanted * minimumHealthyPercent) / 100);
  const others = service.revisions.filter((revision) => revision !== target);
  let keep = Math.max(0, least - healthyCount(state, target));
  for (const revision of [...others].sort((one, other) => healthyCount(state, other) - healthyCount(state, one))) {
    revision.desired = Math.min(revision.desired, keep, liveTasks(state, revision).length);
    keep -= revision.desired;
  }
  const present = others.reduce((sum, revision) => sum + presentTasks(state, revision).length, 0);
  target.desired = Math.max(Math.min(target.desired, wanted), Math.min(wanted, most - present));
}

/** Answers whether the target alone runs, in full and healthy. */
export function isRolledOut(state: EcsState, service: ServiceRecord, target: RevisionRecord): boolean {
  return healthyCount(state, target) >= service.desiredCount && othersAreGone(state, service, target);
}

/** Answers whether a rolling deployment may complete: rolled out, or as far as its early success criteria ask (developer guide, "Complete Amazon ECS rolling deployments early"). */
export function mayComplete(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  const { configuration, target } = deployment;
  const early = configuration.earlySuccessCriteria;
  if (early?.enable !== true) return isRolledOut(state, service, target);
  const enough = Math.ceil((service.desiredCount * (early.healthyPercent ?? 100)) / 100);
  const cleaned = early.sourceServiceRevisionCleanup === "DEFERRED" || othersAreGone(state, service, target);
  return healthyCount(state, target) >= enough && cleaned;
}

/** Goes on in the background with what a deployment that completed early left over; says when it is done. */
export function rollOn(state: EcsState, service: ServiceRecord): "steady" | undefined {
  if (service.completedEarly !== true) return undefined;
  roll(state, service, service.primary);
  if (!isRolledOut(state, service, service.primary)) return undefined;
  delete service.completedEarly;
  return "steady";
}

function othersAreGone(state: EcsState, service: ServiceRecord, target: RevisionRecord): boolean {
  return service.revisions.every((one) => one === target || presentTasks(state, one).length === 0);
}

/** Computes the circuit breaker's threshold (API reference, ThresholdConfiguration: bounded percents stay between 3 and 200). */
export function breakerThreshold(service: ServiceRecord, deployment: ServiceDeploymentRecord): number {
  const { type = "BOUNDED_PERCENT", value = 50 } =
    deployment.configuration.deploymentCircuitBreaker?.thresholdConfiguration ?? {};
  if (type === "COUNT") return value;
  const percent = Math.ceil((service.desiredCount * value) / 100);
  return type === "UNBOUNDED_PERCENT" ? percent : Math.min(200, Math.max(3, percent));
}

/** Answers whether the failures that were counted reach the circuit breaker's threshold. */
export function isTripped(service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  const breaker = deployment.configuration.deploymentCircuitBreaker;
  if (breaker?.enable !== true || deployment.breaker !== "MONITORING") return false;
  return deployment.failures >= breakerThreshold(service, deployment);
}
