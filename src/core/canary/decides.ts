import type { MetricPlan } from "./monitor-plan.ts";

/** Tells whether a metric can stop a release by itself. */
export function decides({ role, severity }: Pick<MetricPlan, "role" | "severity">): boolean {
  return role === "critical" && severity !== "sev3";
}
