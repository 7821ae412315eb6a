import type { MetricJudgement } from "../canary/judge-metric.ts";
import { formatValue } from "../canary/limit.ts";

/** Says what size of regression the data of a metric could have shown: a multiple of the baseline's rate and the share that it is, or the limit itself. */
export function couldHaveSeen({ metric, visible, visibleShare, points }: MetricJudgement): string {
  if (metric.role === "shown") return "nothing: it is only shown";
  const from = visibleShare === undefined ? "" : formatValue(visibleShare, "share");
  if (visible !== undefined) return `from ${Number(visible.toPrecision(2))} times the baseline's rate on, ${from}`;
  // Beside a baseline without an event no multiple can be said.
  if (visibleShare !== undefined) return `from ${from} on`;
  if (metric.limits === undefined) return "nothing: there was no baseline beside it";
  const { n, of } = metric.breaches;
  if (points.length < n) return "nothing: too few points";
  return `${metric.bad} ${formatValue(metric.limits.alert, metric.unit)} in ${n} of ${of} points`;
}
