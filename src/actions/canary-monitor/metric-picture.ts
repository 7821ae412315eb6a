import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { metricSeries, type SeriesCell, type SeriesRow } from "../../core/canary-report/metric-series.ts";
import type { WatchedTime } from "../../core/canary-report/report-material.ts";
import { sayCell, sayDays, sayTime } from "../../core/canary-report/series-table.ts";
import { valueScale } from "../../core/chart/value-scale.ts";
import { xyChart } from "../../core/chart/xy-chart.ts";
import { folded, table } from "../../core/text/markdown.ts";
import { pictureGaps } from "./picture-gaps.ts";
import { pictureLabels } from "./picture-labels.ts";
import { type PictureLine, pictureLegend, pictureLimits, pictureLine } from "./picture-lines.ts";

const COLUMNS = 40;
/** The figures of a picture, by unit: what a value is multiplied by, and what it then is called. */
const PICTURED = {
  share: { scale: 100, name: "%" },
  percent: { scale: 1, name: "%" },
  seconds: { scale: 1_000, name: "ms" },
  milliseconds: { scale: 1, name: "ms" },
  plain: { scale: 1, name: "" },
} as const;

/** Draws a metric over time, with the baseline beside it, its limits, and each phase's share at its start, and says the same as a table; empty below two points. */
export function metricPicture(
  judged: MetricJudgement,
  { phases, period }: Pick<WatchedTime, "phases" | "period">,
): string {
  const { metric } = judged;
  const { scale, name } = PICTURED[metric.unit];
  const { rows, width } = metricSeries(judged, { period, columns: COLUMNS });
  const worst = (cell: SeriesCell | undefined) => (metric.bad === "above" ? cell?.high : cell?.low);
  const drawn = rows.filter(({ canary }) => worst(canary) !== undefined);
  if (drawn.length < 2) return "";
  const beside = untilGap(drawn.map((row) => besideOf(row, rows, worst)));
  const limits = pictureLimits(judged);
  const own = drawn.flatMap(({ canary }) => worst(canary) ?? []);
  const { bottom, top } = valueScale(
    [...own, ...beside],
    limits.map(({ value }) => value),
    { zoomed: metric.bad === "below" },
  );
  const near = limits.filter(({ value }) => value >= bottom && value <= top);
  const lines: PictureLine[] = [
    pictureLine("canary", own),
    ...(beside.length < 2 ? [] : [pictureLine("baseline", beside)]),
    ...near.map(({ kind, value }) => pictureLine(kind, new Array<number>(own.length).fill(value))),
  ];
  const chart = xyChart({
    title: metric.name,
    unit: name,
    labels: pictureLabels(drawn, phases),
    bottom: bottom * scale,
    top: top * scale,
    lines: lines.map(({ colour, values }) => ({ colour, values: values.map((value) => value * scale) })),
  });
  const words = [
    `${pictureLegend(lines, limits)}.`,
    ...limits.filter((limit) => !near.includes(limit)).map((limit) => `Beyond this picture: ${limit.words}.`),
    ...leftOut(drawn, { drawnBeside: beside.length, width, period }),
  ].join(" ");
  return [chart, words, folded(`The same as a table, ${sayDays(rows)}`, twin(judged, rows, period))].join("\n\n");
}

/** Says what the picture does not show, and the table below it does. */
function leftOut(
  drawn: readonly SeriesRow[],
  { drawnBeside, width, period }: { readonly drawnBeside: number; readonly width: number; readonly period: number },
): string[] {
  const ended = drawn.slice(drawnBeside).some(({ baseline }) => baseline !== undefined);
  return [
    ...(width > period ? [`Each point is the worst of ${Math.round(width / period)} buckets.`] : []),
    ...(ended ? ["The baseline's line ends where it was silent first; the table has the rest."] : []),
    ...pictureGaps(drawn, width),
  ];
}

/** Finds what the baseline was while a point of the canary was gathered; `undefined` where it was silent. */
function besideOf(
  { from, canary }: SeriesRow,
  rows: readonly SeriesRow[],
  worst: (cell: SeriesCell | undefined) => number | undefined,
): number | undefined {
  const since = Math.min(canary?.since ?? from, from);
  const within = rows
    .filter((row) => row.from >= since && row.from <= from)
    .flatMap(({ baseline }) => worst(baseline) ?? []);
  if (within.length > 0) return within.reduce((sum, value) => sum + value, 0) / within.length;
  return worst(rows.find((row) => row.from > from && (row.baseline?.since ?? row.from) <= from)?.baseline);
}

/** Takes values up to the first that is missing: the picture's lines have no gaps. */
function untilGap(values: readonly (number | undefined)[]): number[] {
  const gap = values.indexOf(undefined);
  return values.slice(0, gap < 0 ? values.length : gap).flatMap((value) => value ?? []);
}

function twin({ metric }: MetricJudgement, rows: readonly SeriesRow[], period: number): string {
  return table(
    ["UTC", "Canary", "Baseline"],
    rows.map((row) => [sayTime(row, period), sayCell(row.canary, metric.unit), sayCell(row.baseline, metric.unit)]),
  );
}
