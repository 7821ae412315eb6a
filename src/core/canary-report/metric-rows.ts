import type { MetricJudgement } from "../canary/judge-metric.ts";
import { couldHaveSeen } from "./could-have-seen.ts";
import { sayFigures } from "./say-figures.ts";
import { sayRole } from "./verdict-words.ts";

const HEAD = [
  ...["Verdict", "Metric", "Why", "Role", "Canary", "Baseline beside it", "Hour before"],
  ...["Normal / alert", "Samples", "Could have been seen"],
];
/** The columns that a watch may have nothing for: no baseline beside the canary, no hour before, no limits. */
const OPTIONAL: readonly string[] = ["Baseline beside it", "Hour before", "Normal / alert"];

/** How a table of metrics writes: the verdict, the metric's name, and any other text, each safe where it is shown. */
export interface MetricWriter {
  readonly verdict: (judged: MetricJudgement) => string;
  readonly name: (judged: MetricJudgement, index: number) => string;
  /** A text that may hold words of others. */
  readonly why: (text: string) => string;
  /** A text of ours: figures, roles, units. */
  readonly words: (text: string) => string;
}

/** The table of all metrics, in the order given, for the summary and the page alike: figures of both arms, limits, verdict, what it rests on, and what could have been seen; without the columns that no metric has a figure for. */
export function metricRows(
  metrics: readonly MetricJudgement[],
  writer: MetricWriter,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const figures = metrics.map(sayFigures);
  const rows = metrics.map((judged, index) => {
    const { values = [], limits = "", samples = "", both = "" } = figures[index] ?? {};
    return [
      writer.verdict(judged),
      `${writer.name(judged, index)}${both}`,
      writer.why(judged.why),
      ...[sayRole(judged), ...values, limits, samples, couldHaveSeen(judged)].map(writer.words),
    ];
  });
  const blank = writer.words("–");
  const used = HEAD.map((title, column) => !OPTIONAL.includes(title) || rows.some((cells) => cells[column] !== blank));
  const kept = (cells: readonly string[]) => cells.filter((_, column) => used[column]);
  return { head: kept(HEAD), rows: rows.map(kept) };
}
