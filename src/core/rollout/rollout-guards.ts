import { parseConfiguration } from "./service-configuration.ts";

/** Reads the minutes that a rollout bakes after full public traffic; 0 where the configuration says nothing. */
export function bakeMinutesOf(configuration: string): number {
  return parseConfiguration(configuration).bakeTimeInMinutes ?? 0;
}

/** Tells whether the platform's own circuit breaker ends a rollout whose tasks fail; it exists for rolling alone. */
export function breakerEnabled(configuration: string): boolean {
  const { deploymentCircuitBreaker } = parseConfiguration(configuration);
  return (
    typeof deploymentCircuitBreaker === "object" &&
    deploymentCircuitBreaker !== null &&
    "enable" in deploymentCircuitBreaker &&
    deploymentCircuitBreaker.enable === true
  );
}
