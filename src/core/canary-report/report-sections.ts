import type { MetricJudgement } from "../canary/judge-metric.ts";
import { formatSecond } from "../chart/time-axis.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { htmlTable } from "../html/html-table.ts";
import { htmlText } from "../html/html-text.ts";
import { formatDuration } from "../time/duration.ts";
import { metricRows } from "./metric-rows.ts";
import { PANEL_HEAD, panelRows } from "./panel-rows.ts";
import type { CanaryReportMaterial, ReportPhase } from "./report-material.ts";
import { sayStatistic } from "./say-statistic.ts";
import { verdictWord } from "./verdict-word.ts";

/** Builds the panel: version, deploy time, and the metrics that people ask for first. */
export function panelSection({ versions, deployMilliseconds, judgement }: CanaryReportMaterial): string {
  const took = deployMilliseconds === undefined ? "–" : formatDuration(deployMilliseconds);
  const known = (version: string) => (version === "" ? "–" : htmlText(version, 120));
  const rows = panelRows(judgement?.metrics ?? []).map(({ name, now, watch, baseline, before, change }) => [
    htmlText(name, 120),
    ...[now, watch, baseline, before, change].map(escapeHtml),
  ]);
  return htmlTable(PANEL_HEAD, [
    ["Version", known(versions.canary), "", known(versions.baseline), "", ""],
    ["Deploy time", escapeHtml(took), "", "", "", ""],
    ...rows,
  ]);
}

/** Builds the table of phases: shares of the traffic, since when and how long each was judged. */
export function phasesSection(phases: readonly ReportPhase[]): string {
  const rows = phases.map(({ share, from, until }) => [
    `${share} %`,
    ...[sayInstant(from), sayInstant(until), formatDuration(until - from)].map(escapeHtml),
  ]);
  return rows.length === 0 ? "" : htmlTable(["Share", "From (UTC)", "Until (UTC)", "Judged for"], rows);
}

/** Builds the table of all metrics, each with a link to its picture. */
export function metricsSection(metrics: readonly MetricJudgement[], idOf: (index: number) => string): string {
  const { head, rows } = metricRows(metrics, {
    verdict: verdictWord,
    name: ({ metric }, index) => `<a href="#${idOf(index)}">${htmlText(metric.name, 120)}</a>`,
    why: (text) => htmlText(text),
    words: escapeHtml,
  });
  return htmlTable(head, rows);
}

/** Builds the table of what the verdicts rest on: each test's value, and from what value on it counts. */
export function testsSection(metrics: readonly MetricJudgement[]): string {
  const rows = metrics.flatMap(({ metric, tests }) =>
    tests.map((test) => [htmlText(metric.name, 120), htmlText(test.name, 120), ...sayStatistic(test).map(escapeHtml)]),
  );
  return rows.length === 0 ? "" : htmlTable(["Metric", "Test", "Value", "Counts"], rows);
}

function sayInstant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 10)} ${formatSecond(at)}`;
}
