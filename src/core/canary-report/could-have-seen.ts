import type { MetricJudgement } from "../canary/judge-metric.ts";
import { formatValue } from "../canary/limit.ts";

/** Says what size of regression the data of a metric could have shown: a multiple of the baseline's rate, or the limit itself. */
export function couldHaveSeen({ metric, visible, points }: MetricJudgement): string {
  if (metric.role === "shown") return "nothing: it is only shown";
  if (visible !== undefined) {
    return Number.isFinite(visible)
      ? `from ${Number(visible.toPrecision(2))} times the baseline's rate on`
      : "nothing: the baseline beside it had too few requests";
  }
  if (metric.limits === undefined) return "nothing: there was no baseline beside it";
  const { n, of } = metric.breaches;
  if (points.length < n) return "nothing: too few points";
  return `${metric.bad} ${formatValue(metric.limits.alert, metric.unit)} in ${n} of ${of} points`;
}
