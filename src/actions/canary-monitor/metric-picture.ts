import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { formatValue } from "../../core/canary/limit.ts";
import { metricSeries, type SeriesCell, type SeriesRow } from "../../core/canary-report/metric-series.ts";
import type { ReportPhase, WatchedTime } from "../../core/canary-report/report-material.ts";
import { sayCell, sayDays, sayTime } from "../../core/canary-report/series-table.ts";
import { formatMinute } from "../../core/chart/time-axis.ts";
import { valueScale } from "../../core/chart/value-scale.ts";
import { type XyLine, xyChart } from "../../core/chart/xy-chart.ts";
import { folded, table } from "../../core/text/markdown.ts";
import { pictureGaps } from "./picture-gaps.ts";

const COLUMNS = 40;
/** So many labels beside each other can be read. */
const LABELS = 6;
/** Readable in GitHub's light and dark setting alike. */
const COLOURS = { canary: "#1f77b4", baseline: "#8c959f", normal: "#bf8700", alert: "#d62728" } as const;
const NAMES = { canary: "Blue: canary", baseline: "grey: baseline", normal: "amber", alert: "red" } as const;
/** The figures of a picture, by unit: what a value is multiplied by, and what it then is called. */
const PICTURED = {
  share: { scale: 100, name: "%" },
  percent: { scale: 1, name: "%" },
  seconds: { scale: 1_000, name: "ms" },
  milliseconds: { scale: 1, name: "ms" },
  plain: { scale: 1, name: "" },
} as const;

type Kind = keyof typeof COLOURS;

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
  const own = drawn.flatMap(({ canary }) => worst(canary) ?? []);
  const beside = untilGap(drawn.map((row) => besideOf(row, rows, worst)));
  const limits = limitsOf(judged);
  const { bottom, top } = valueScale(
    [...own, ...beside],
    limits.map(({ value }) => value),
    { zoomed: metric.bad === "below" },
  );
  const near = limits.filter(({ value }) => value >= bottom && value <= top);
  const lines: (XyLine & { readonly kind: Kind })[] = [
    line("canary", own),
    ...(beside.length < 2 ? [] : [line("baseline", beside)]),
    ...near.map(({ kind, value }) =>
      line(
        kind,
        own.map(() => value),
      ),
    ),
  ];
  const chart = xyChart({
    title: metric.name,
    unit: name,
    labels: labelsOf(drawn, phases),
    bottom: bottom * scale,
    top: top * scale,
    lines: lines.map(({ colour, values }) => ({ colour, values: values.map((value) => value * scale) })),
  });
  const words = [
    `${legendOf(lines, limits)}.`,
    ...limits.filter((limit) => !near.includes(limit)).map(({ words }) => `Beyond this picture: ${words}.`),
    ...(width > period ? [`Each point is the worst of ${Math.round(width / period)} buckets.`] : []),
    ...pictureGaps(drawn, width),
  ].join(" ");
  return [chart, words, folded(`The same as a table, ${sayDays(rows)}`, twin(judged, rows, period))].join("\n\n");
}

interface Limit {
  readonly kind: "normal" | "alert";
  readonly value: number;
  readonly words: string;
}

function limitsOf({ metric: { limits, unit } }: MetricJudgement): Limit[] {
  if (limits === undefined) return [];
  return (["normal", "alert"] as const).flatMap((kind) => {
    const value = limits[kind];
    return value === undefined ? [] : [{ kind, value, words: `${kind} ${formatValue(value, unit)}` }];
  });
}

function line(kind: Kind, values: readonly number[]) {
  return { kind, colour: COLOURS[kind], values };
}

function legendOf(lines: readonly { readonly kind: Kind }[], limits: readonly Limit[]): string {
  return lines
    .map(({ kind }) => [NAMES[kind], limits.find((limit) => limit.kind === kind)?.words].filter(Boolean).join(": "))
    .join(", ");
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

/** Labels each phase's first place with its share, and a few of the others with their time, none too near to another. */
function labelsOf(rows: readonly SeriesRow[], phases: readonly ReportPhase[]): string[] {
  const apart = Math.ceil(rows.length / LABELS);
  const starts = phases
    .map(({ share, from, until }) => ({
      share,
      index: rows.findIndex((row) => row.until > from && row.from < until),
    }))
    .filter(({ index }, place, all) => index >= 0 && index - (all[place - 1]?.index ?? -apart) >= apart);
  return rows.map(({ from }, index) => {
    const share = starts.find((start) => start.index === index)?.share;
    if (share !== undefined) return `${formatMinute(from)} ${share} %`;
    const crowded = starts.some((start) => Math.abs(start.index - index) < apart);
    return index % apart === 0 && !crowded ? formatMinute(from) : "";
  });
}

function twin({ metric }: MetricJudgement, rows: readonly SeriesRow[], period: number): string {
  return table(
    ["UTC", "Canary", "Baseline"],
    rows.map((row) => [sayTime(row, period), sayCell(row.canary, metric.unit), sayCell(row.baseline, metric.unit)]),
  );
}
