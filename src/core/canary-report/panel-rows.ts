import type { MetricJudgement } from "../canary/judge-metric.ts";
import { formatValue } from "../canary/limit.ts";
import { sayChange } from "./say-change.ts";

/** One metric as people ask for it after a deployment; every text is formatted, but the name is not escaped. */
export interface PanelRow {
  readonly name: string;
  /** The newest point. */
  readonly now: string;
  readonly watch: string;
  readonly baseline: string;
  readonly before: string;
  /** The watch against the baseline beside it, or against the hour before where there was none. */
  readonly change: string;
}

/** The head of a panel's table: what a row's texts stand for, its name first. */
export const PANEL_HEAD = ["", "Now", "Over the watch", "Baseline beside it", "Hour before", "Change"] as const;

const PERCENTILES = 3;
const USERS = /\b(?:users?|sessions?|visitors?)\b/i;

/** Chooses what a panel shows: the error rate, the latencies, the users, and every metric that is there to be shown. */
export function panelRows(metrics: readonly MetricJudgement[]): PanelRow[] {
  const counts = metrics.filter(({ metric }) => metric.kind === "count");
  const errors = counts.find(({ metric }) => /error|5xx|fail/i.test(metric.name)) ?? counts[0];
  const percentiles = metrics.filter(({ metric }) => metric.kind === "percentile").slice(0, PERCENTILES);
  const users = metrics.filter(({ metric }) => metric.kind === "gauge" && USERS.test(metric.name));
  const shown = metrics.filter(({ metric }) => metric.role === "shown");
  const chosen = new Set([...(errors === undefined ? [] : [errors]), ...percentiles, ...users, ...shown]);
  return [...chosen].map(rowOf);
}

function rowOf(judged: MetricJudgement): PanelRow {
  const { metric, canary, baseline, before, points } = judged;
  const format = (value: number | undefined) => formatValue(value, metric.unit);
  return {
    name: metric.name,
    now: format(points.at(-1)?.value),
    watch: format(canary),
    baseline: format(baseline),
    before: format(before),
    change: changeOf(canary, baseline, before),
  };
}

function changeOf(now: number | undefined, baseline: number | undefined, before: number | undefined): string {
  const reference = baseline ?? before;
  if (now === undefined || reference === undefined) return "–";
  const against = baseline === undefined ? "the hour before" : "the baseline";
  return `${sayChange(now, reference)} against ${against}`;
}
