import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { couldHaveSeen } from "../../core/canary-report/could-have-seen.ts";
import { metricRows } from "../../core/canary-report/metric-rows.ts";
import { sayVerdict, worstFirst } from "../../core/canary-report/verdict-words.ts";
import { markdown, table } from "../../core/text/markdown.ts";
import { withinBytes } from "./within-bytes.ts";

/** Builds the table of all metrics, worst first. Says how many rows are left out where all of them would be longer than `bytes`. */
export function metricTable(metrics: readonly MetricJudgement[], bytes: number): string {
  const { head, rows } = metricRows(worstFirst(metrics), {
    verdict: (judged) => `${sayVerdict(judged).mark} ${sayVerdict(judged).word}`,
    name: ({ metric }) => markdown(metric.name, 80),
    why: (text) => markdown(text),
    words: (text) => text,
  });
  const { kept, left } = withinBytes(rows, bytes, (cells) => cells.join(" | "));
  const rest =
    left === 0 ? "" : `\n\n${left} further metrics are left out of this table; the output \`metrics\` has them.`;
  return `${table(head, kept)}${rest}`;
}

/** Says what size of regression the data could have shown, by metric. */
export function seenByMetric(metrics: readonly MetricJudgement[]): Record<string, string> {
  return Object.fromEntries(metrics.map((judged) => [judged.metric.name, couldHaveSeen(judged)]));
}
