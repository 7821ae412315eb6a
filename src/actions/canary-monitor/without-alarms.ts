import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";

/** Leaves out what tells only how it stands now: nobody knows how an alarm stood then. */
export function withoutAlarms(plan: MonitorPlan): MonitorPlan {
  return { ...plan, metrics: plan.metrics.filter(({ kind }) => kind !== "alarm") };
}
