import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { formatValue } from "../../core/canary/limit.ts";
import { measuresBoth } from "../../core/canary/queries/arm-queries.ts";
import { couldHaveSeen } from "../../core/canary-report/could-have-seen.ts";
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
  const { metric, canary, baseline, before, samples, points, why } = judged;
  const { limits, unit, name } = metric;
  const { mark, word } = sayVerdict(judged);
  const normal = limits?.normal === undefined ? "" : `${formatValue(limits.normal, unit)} / `;
  return [
    `${mark} ${word}`,
    `${markdown(name, 80)}${measuresBoth(metric) ? " (both versions)" : ""}`,
    sayRole(judged),
    ...[canary, baseline, before].map((value) => formatValue(value, unit)),
    limits === undefined ? "–" : `${normal}${formatValue(limits.alert, unit)}`,
    `${Number(samples.toPrecision(6))} in ${points.length} points`,
    markdown(why),
    couldHaveSeen(judged),
  ];
}
