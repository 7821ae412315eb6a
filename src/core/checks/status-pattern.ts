import type { StatusPattern } from "./retry-plan.ts";

/** Tells whether a status is the one, or of the class, that a pattern such as 204 or `2xx` names. */
export function matchesStatus(pattern: StatusPattern, status: number): boolean {
  return typeof pattern === "number" ? status === pattern : Math.floor(status / 100) === Number(pattern[0]);
}
