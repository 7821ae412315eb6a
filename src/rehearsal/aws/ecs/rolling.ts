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
  const others = service.revisions.filter((revision) => revision !== target);
  return (
    healthyCount(state, target) >= service.desiredCount && others.every((one) => presentTasks(state, one).length === 0)
  );
}

/** Computes the circuit breaker's threshold (API reference, ThresholdConfiguration: bounded percents stay between 3 and 200). */
export function breakerThreshold(service: ServiceRecord, deployment: ServiceDeploymentRecord): number {
  const { type = "BOUNDED_PERCENT", value = 50 } =
    deployment.configuration.deploymentCircuitBreaker?.thresholdConfiguration ?? {};
  if (type === "COUNT") return value;
  const percent = Math.ceil((service.desiredCount * value) / 100);
  return type === "UNBOUNDED_PERCENT" ? percent : Math.min(200, Math.max(3, percent));
}

/** Counts the failures that the circuit breaker sees; a healthy task resets them unless the configuration says otherwise. */
export function isTripped(state: EcsState, service: ServiceRecord, deployment: ServiceDeploymentRecord): boolean {
  const breaker = deployment.configuration.deploymentCircuitBreaker;
  if (breaker?.enable !== true || deployment.breaker !== "MONITORING") return false;
  if ((breaker.resetOnHealthyTask ?? true) && healthyCount(state, deployment.target) > 0) deployment.failures = 0;
  return deployment.failures >= breakerThreshold(service, deployment);
}
