import type { Finding } from "./finding.ts";

/** Whether deployments can go well as things stand. */
export type Health = "healthy" | "unhealthy" | "unknown";

/** Decides by all findings: one problem is unhealthy; what could not be told, where it could have been, is no health. Nothing looked at is nothing known. */
export function decideHealth(findings: readonly Finding[]): Health {
  if (findings.some(({ status }) => status === "problem")) return "unhealthy";
  const untold = findings.some(({ status, beyond }) => status === "unknown" && beyond !== true);
  return untold || findings.length === 0 ? "unknown" : "healthy";
}
