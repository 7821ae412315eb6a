import type { MetricPlan } from "./monitor-plan.ts";

/** Tells whether a value is beyond a metric's alert limit; a point without a value is, since it stands for a silence that is a breach. Without limits nothing else is. */
export function isBeyond(value: number | undefined, { limits, bad }: Pick<MetricPlan, "limits" | "bad">): boolean {
  if (value === undefined) return true;
  if (limits === undefined) return false;
  return bad === "above" ? value > limits.alert : value < limits.alert;
}
