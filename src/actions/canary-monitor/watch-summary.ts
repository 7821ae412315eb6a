import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import type { DeployFacts, ReportPhase, WatchedTime } from "../../core/canary-report/report-material.ts";
import { sayScore } from "../../core/canary-report/say-score.ts";
import { sayStatistic } from "../../core/canary-report/say-statistic.ts";
import { failedAndCounts, worstFirst } from "../../core/canary-report/verdict-words.ts";
import { formatMinute } from "../../core/chart/time-axis.ts";
import { folded, markdown, table } from "../../core/text/markdown.ts";
import { metricPicture } from "./metric-picture.ts";
import { metricTable } from "./metric-table.ts";
import { panel } from "./panel.ts";
import { withinBytes } from "./within-bytes.ts";

/** A summary is cut at 60 KiB; the sentences before this part, the notices between its parts and what is new in the logs need some of it. */
const WHOLE_BYTES = 48 * 1024;
const PANEL_BYTES = 4 * 1024;
const TABLE_BYTES = 20 * 1024;
const TESTS_BYTES = 4 * 1024;

/**
 * Builds what a summary says of a watch below its verdict: panel, metrics, tests, and each metric over time, those that failed open and
 * the others folded. Pictures that would make it too long are left out, the least telling first, and that is said.
 */
export function watchSummary(watched: WatchedTime & DeployFacts): string {
  const { judgement, phases } = watched;
  const metrics = worstFirst(judgement?.metrics ?? []);
  if (judgement === undefined || metrics.length === 0) return "";
  const words = [
    panel(metrics, watched, PANEL_BYTES),
    [phaseWords(phases), sayScore(judgement)].filter((line) => line !== "").join(" "),
    metricTable(metrics, TABLE_BYTES),
    testsTable(metrics),
  ].filter((part) => part !== "");
  const room = WHOLE_BYTES - Buffer.byteLength(words.join("\n\n"));
  return [...words, ...pictures(metrics, watched, room)].join("\n\n");
}

function pictures(metrics: readonly MetricJudgement[], watched: WatchedTime, bytes: number): string[] {
  const all = metrics
    .map((judged) => ({ judged, text: metricPicture(judged, watched) }))
    .filter(({ text }) => text !== "");
  const { kept, left } = withinBytes(all, bytes, ({ text }) => text);
  const failed = kept.filter(({ judged }) => failedAndCounts(judged));
  const others = kept.filter(({ judged }) => !failedAndCounts(judged));
  return [
    ...failed.map(({ text }) => text),
    ...(others.length === 0 ? [] : [folded("Over time", others.map(({ text }) => text).join("\n\n"))]),
    ...(left === 0
      ? []
      : [
          `${left} further pictures are left out, since a summary has no room for them; the report (input \`report\`) has all.`,
        ]),
  ];
}

function testsTable(metrics: readonly MetricJudgement[]): string {
  const rows = metrics.flatMap(({ metric, tests }) =>
    tests.map((test) => [markdown(metric.name, 80), markdown(test.name, 80), ...sayStatistic(test)]),
  );
  const { kept } = withinBytes(rows, TESTS_BYTES, (cells) => cells.join(" | "));
  return kept.length === 0
    ? ""
    : folded("What the verdicts rest on", table(["Metric", "Test", "Value", "Counts"], kept));
}

function phaseWords(phases: readonly ReportPhase[]): string {
  if (phases.length === 0) return "";
  const words = phases.map(({ share, from, until }) => `${share} % ${formatMinute(from)} to ${formatMinute(until)}`);
  return `Phases (UTC): ${words.join(", ")}.`;
}
