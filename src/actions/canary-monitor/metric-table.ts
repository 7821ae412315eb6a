import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { couldHaveSeen } from "../../core/canary-report/could-have-seen.ts";
import { sayFigures } from "../../core/canary-report/say-figures.ts";
import { sayRole, sayVerdict, worstFirst } from "../../core/canary-report/verdict-words.ts";
import { markdown, table } from "../../core/text/markdown.ts";
import { withinBytes } from "./within-bytes.ts";

const HEAD = [
  ...["Verdict", "Metric", "Role", "Canary", "Baseline beside it", "Hour before"],
  ...["Normal / alert", "Samples", "Why", "Could have been seen"],
];

/** Builds the table of all metrics, worst first: figures of both arms, limits, verdict, what it rests on, and what could have been seen. Says how many rows are left out where all of them would be longer than `bytes`. */
export function metricTable(metrics: readonly MetricJudgement[], bytes: number): string {
  const rows = worstFirst(metrics).map(rowOf);
  const { kept, left } = withinBytes(rows, bytes, (cells) => cells.join(" | "));
  const rest =
    left === 0 ? "" : `\n\n${left} further metrics are left out of this table; the output \`metrics\` has them.`;
  return `${table(HEAD, kept)}${rest}`;
}

/** Says what size of regression the data could have shown, by metric. */
export function seenByMetric(metrics: readonly MetricJudgement[]): Record<string, string> {
  return Object.fromEntries(metrics.map((judged) => [judged.metric.name, couldHaveSeen(judged)]));
}

function rowOf(judged: MetricJudgement): string[] {
  const { mark, word } = sayVerdict(judged);
  const { values, limits, samples, both } = sayFigures(judged);
  return [
    `${mark} ${word}`,
    `${markdown(judged.metric.name, 80)}${both}`,
    sayRole(judged),
    ...values,
    limits,
    samples,
    markdown(judged.why),
    couldHaveSeen(judged),
  ];
}
