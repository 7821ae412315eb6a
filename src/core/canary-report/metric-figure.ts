import type { LimitPoint } from "../canary/judge-limits.ts";
import type { MetricJudgement } from "../canary/judge-metric.ts";
import { formatValue } from "../canary/limit.ts";
import type { ChartLimit, ChartPoint } from "../chart/chart.ts";
import { CHART_BOX, lineChart } from "../chart/line-chart.ts";
import { formatMinute } from "../chart/time-axis.ts";
import { createTimeScale, type Span } from "../chart/time-scale.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { htmlText } from "../html/html-text.ts";
import { inertLine } from "../text/inert.ts";
import { type MetricSeries, metricSeries, type SeriesCell, type SeriesRow } from "./metric-series.ts";
import type { CanaryReportMaterial, ReportPhase } from "./report-material.ts";
import { sayCell, sayDays, sayTick, sayTime } from "./series-table.ts";
import { verdictWord } from "./verdict-word.ts";

/** More rows than the picture has places side by side would hide each other. */
const COLUMNS = 240;

/** Where a metric's figure stands in the page. */
export interface FigurePlace {
  readonly id: string;
  readonly open: boolean;
}

/** Draws one metric over time, both sides with its limits and phases, and the same as a table. */
export function metricFigure(
  judged: MetricJudgement,
  { phases, period }: Pick<CanaryReportMaterial, "phases" | "period">,
  { id, open }: FigurePlace,
): string {
  const { metric, why } = judged;
  const head = `<summary>${verdictWord(judged)} ${htmlText(metric.name, 160)} <small>${htmlText(why)}</small></summary>`;
  const series = metricSeries(judged, { period, columns: COLUMNS });
  const body =
    series.rows.length === 0 ? `<p class="hint">Nothing was reported.</p>` : drawn(judged, series, { phases, period });
  return `<details class="metric" id="${id}"${open ? " open" : ""}>${head}${body}</details>`;
}

type Watched = Pick<CanaryReportMaterial, "phases" | "period">;

function drawn(judged: MetricJudgement, series: MetricSeries, { phases, period }: Watched): string {
  const { metric, failedAt } = judged;
  const span = spanOf(series.rows, judged.points, phases);
  const name = inertLine(metric.name);
  const { width, height, left, right, top, bottom } = CHART_BOX;
  const chart = lineChart({
    title: name,
    untitled: true,
    unit: "UTC",
    ...span,
    period: series.width,
    zoomed: metric.bad === "below",
    format: (value) => sayTick(value, metric.unit),
    lines: [
      { name: "baseline", colour: "var(--baseline)", dash: "5 3", points: side(series, ({ baseline }) => baseline) },
      { name: "canary", colour: "var(--canary)", points: side(series, ({ canary }) => canary) },
    ].filter(({ points }) => points.length > 0),
    limits: limitsOf(judged),
    marks:
      failedAt === undefined
        ? []
        : [{ at: failedAt + period / 2, name: `failed ${formatMinute(failedAt)}`, kind: "failure" }],
    bands: phases.map(({ share, from, until }) => ({
      from,
      until,
      name: `${share} % of the traffic`,
      label: `${share} %`,
    })),
  });
  const { x } = createTimeScale(span, [], { left, right: width - right });
  const place = `data-top="${top}" data-bottom="${height - bottom}"`;
  return `<div class="chart" aria-label="${escapeHtml(`${name}, figures over time`)}" ${place}>${chart}<p class="readout"></p></div>${thinned(series, period)}${twin(judged, series, { period, x })}`;
}

function spanOf(rows: readonly SeriesRow[], points: readonly LimitPoint[], phases: readonly ReportPhase[]): Span {
  const first = Math.min(rows[0]?.from ?? 0, points[0]?.since ?? points[0]?.at ?? Number.POSITIVE_INFINITY);
  return {
    from: Math.min(first, ...phases.map(({ from }) => from)),
    until: Math.max(rows.at(-1)?.until ?? 0, ...phases.map(({ until }) => until)),
  };
}

function side({ rows, width }: MetricSeries, cellOf: (row: SeriesRow) => SeriesCell | undefined): ChartPoint[] {
  return rows.flatMap((row) => {
    const cell = cellOf(row);
    if (cell === undefined) return [];
    const { low, high, beyond } = cell;
    // Where a row stands for several points, what was pooled into one of them is narrower than the row.
    const since = cell.since === undefined || cell.since > row.from - width ? undefined : cell.since;
    const at = { at: row.from, since, beyond };
    return low === high
      ? [{ ...at, value: low }]
      : [
          { ...at, value: low },
          { ...at, value: high },
        ];
  });
}

function limitsOf({ metric: { limits, unit } }: MetricJudgement): ChartLimit[] {
  if (limits === undefined) return [];
  const { normal, alert } = limits;
  return [
    ...(normal === undefined
      ? []
      : [{ name: `normal ${formatValue(normal, unit)}`, value: normal, kind: "normal" as const }]),
    { name: `alert ${formatValue(alert, unit)}`, value: alert, kind: "alert" },
  ];
}

function thinned({ rows, width, points }: MetricSeries, period: number): string {
  if (width === period) return "";
  return `<p class="hint">${points} points of the canary in ${rows.length} columns, each with its lowest and its highest; every point is in this page's JSON.</p>`;
}

function twin(
  { metric }: MetricJudgement,
  { rows }: MetricSeries,
  { period, x }: { readonly period: number; readonly x: (at: number) => number },
): string {
  const cell = (one: SeriesCell | undefined) =>
    `<td${one?.beyond === true ? ' class="beyond"' : ""}>${escapeHtml(sayCell(one, metric.unit))}</td>`;
  const body = rows.map(
    (row) =>
      `<tr data-x="${x((row.from + row.until) / 2).toFixed(1)}"><td>${sayTime(row, period)}</td>${cell(row.canary)}${cell(row.baseline)}</tr>`,
  );
  const head = ["UTC", "canary", "baseline"].map((name) => `<th scope="col">${name}</th>`).join("");
  return `<details class="twin"><summary>The same as a table, ${sayDays(rows)}</summary><div class="scroll" tabindex="0" role="region" aria-label="Figures"><table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div></details>`;
}
