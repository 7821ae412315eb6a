import { lineChart } from "../../core/chart/line-chart.ts";
import { formatMinute } from "../../core/chart/time-axis.ts";
import type { Span } from "../../core/chart/time-scale.ts";
import { escapeHtml } from "../../core/html/escape-html.ts";
import { htmlTable } from "../../core/html/html-table.ts";
import type { MinutePoint, VersionMinute } from "../aws/minute-series.ts";
import { holdSpans } from "./hold-spans.ts";
import type { MonitorLimit } from "./monitor-limits.ts";
import type { ReportMaterial } from "./report-material.ts";
import { waitCuts } from "./wait-cuts.ts";

const COLOURS = ["#4c78a8", "#f58518", "#54a24b", "#b279a2", "#e45756"];

interface Measure {
  readonly title: string;
  readonly unit: string;
  readonly read: (point: MinutePoint, version: string) => number | undefined;
  readonly stepped?: boolean;
  readonly limit?: MonitorLimit | undefined;
}

/** Draws traffic and metrics by version over world time, with the tenant's own limits and the holds, and says the same as a table. */
export function metricCharts(
  { report, entries, limits, startsAt, ...material }: ReportMaterial,
  until: number,
): string {
  // The world counts on for a moment after the last word, which would be drawn past the picture's edge.
  const series = material.series.filter(({ at }) => at <= until);
  const cuts = waitCuts(report.waits);
  // The first and the last minute are seldom whole, and would look as if the visitors had stayed away.
  const isWhole = ({ at }: MinutePoint) => at >= startsAt && at + 60_000 <= until;
  const versions = versionsOf(series);
  const measures: Measure[] = [
    { title: "Public traffic", unit: "% by version", read: weightOf, stepped: true },
    {
      title: "Requests",
      unit: "per minute",
      read: (point, version) => (isWhole(point) ? (of(point, version)?.requests ?? 0) : undefined),
    },
    { title: "Error rate", unit: "%", read: errorRate, limit: limits.HTTPCode_Target_5XX_Count },
    {
      title: "p95 latency",
      unit: "ms",
      read: (point, version) => of(point, version)?.p95Ms,
      limit: limits.TargetResponseTime,
    },
  ];
  const marks = entries
    .filter(({ source, kind }) => source === "ecs" && /traffic-shift/.test(kind))
    .map(({ at, text }) => ({ at, name: text }));
  const bands = holdSpans(entries, until).map(({ from, until: end, stage }) => ({ from, until: end, name: stage }));
  const charts = measures.map(({ title, unit, read, stepped = false, limit }) =>
    lineChart({
      title,
      unit,
      from: startsAt,
      until,
      cuts,
      marks,
      bands,
      stepped,
      ...(limit === undefined ? {} : { limits: [{ ...limit, kind: "alert" as const }] }),
      lines: versions.map((version, index) => ({
        name: version,
        colour: COLOURS[index % COLOURS.length] ?? "#888",
        // Where a wait is left out hours go by in seconds, and hardly anybody visits.
        points: series.map((point) => ({ at: point.at, value: isIn(cuts, point) ? undefined : read(point, version) })),
      })),
    }),
  );
  const key = `<p class="hint">Dotted lines: shifts of traffic.${bands.length === 0 ? "" : " Shaded: held for judgement."}</p>`;
  return `${key}${charts.join("")}${asTable(series, versions, measures)}`;
}

function isIn(spans: readonly Span[], { at }: MinutePoint): boolean {
  return spans.some(({ from, until }) => at + 60_000 > from && at < until);
}

function asTable(series: readonly MinutePoint[], versions: readonly string[], measures: readonly Measure[]): string {
  const columns = versions.flatMap((version) => measures.map((measure) => ({ version, ...measure })));
  const head = columns.map(({ version, title, unit }) => escapeHtml(`${version}: ${title}, ${unit.split(" ")[0]}`));
  const rows = series.map((point) => [
    formatMinute(point.at),
    ...columns.map(({ read, version }) => {
      const value = read(point, version);
      return value === undefined ? "–" : String(Number(value.toPrecision(3)));
    }),
  ]);
  return `<details><summary>The same as a table</summary>${htmlTable(["UTC", ...head], rows)}</details>`;
}

function versionsOf(series: readonly MinutePoint[]): string[] {
  return [
    ...new Set(series.flatMap((point) => [...Object.keys(point.versions), ...Object.keys(point.trafficWeights)])),
  ];
}

function of(point: MinutePoint, version: string): VersionMinute | undefined {
  return point.versions[version];
}

/** In a minute that no weight is known of, as the last one may be, nothing is drawn. */
function weightOf({ trafficWeights }: MinutePoint, version: string): number | undefined {
  return Object.keys(trafficWeights).length === 0 ? undefined : (trafficWeights[version] ?? 0);
}

function errorRate(point: MinutePoint, version: string): number | undefined {
  const one = of(point, version);
  return one === undefined || one.requests === 0 ? undefined : (100 * one.errors) / one.requests;
}
