import type { Expectation } from "./expectation.ts";
import { judgeValue } from "./judge-value.ts";
import type { StatusPattern } from "./retry-plan.ts";

/** Tells whether a status is the one, or of the class, that a pattern such as 204 or `2xx` names. */
export function matchesStatus(pattern: StatusPattern, status: number): boolean {
  return typeof pattern === "number" ? status === pattern : Math.floor(status / 100) === Number(pattern[0]);
}

/** Tells whether a status is one of those expected. */
export function acceptsStatus(expected: NonNullable<Expectation["status"]>, status: number): boolean {
  if (Array.isArray(expected)) return expected.some((one) => matchesStatus(one, status));
  if (typeof expected === "object") return judgeValue(expected, { kind: "value", value: status }).length === 0;
  return matchesStatus(expected, status);
}
