import { parseConfiguration } from "./service-configuration.ts";

/** Reads the minutes that a rollout bakes after full public traffic; 0 where the configuration says nothing. */
export function bakeMinutesOf(configuration: string): number {
  return parseConfiguration(configuration).bakeTimeInMinutes ?? 0;
}

/** Computes the minutes that ECS itself bakes at partial shares on the way to all traffic, by the bounds and defaults of its API model. */
export function timetableMinutesOf(configuration: string): number {
  const { strategy, canaryConfiguration: canary, linearConfiguration: linear } = parseConfiguration(configuration);
  if (strategy === "CANARY") return numberIn(canary, "canaryBakeTimeInMinutes", 10);
  if (strategy !== "LINEAR") return 0;
  const steps = Math.ceil(100 / Math.max(3, numberIn(linear, "stepPercent", 10)) - 1e-9);
  return (steps - 1) * numberIn(linear, "stepBakeTimeInMinutes", 6);
}

function numberIn(settings: unknown, member: string, otherwise: number): number {
  if (typeof settings !== "object" || settings === null) return otherwise;
  const value: unknown = Object.entries(settings).find(([name]) => name === member)?.[1];
  return typeof value === "number" ? value : otherwise;
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
