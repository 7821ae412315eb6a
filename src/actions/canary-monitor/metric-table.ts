import { measuresBoth } from "../../core/canary/arm-queries.ts";
import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { formatValue } from "../../core/canary/limit.ts";
import { folded, markdown, table } from "../../core/text/markdown.ts";

const MARKS = { pass: "✅", fail: "⛔", inconclusive: "❔", "insufficient-data": "❔", error: "⚠️" } as const;
const PICTURED_POINTS = 40;

/** Builds the table of all metrics: figures of both arms, limits, verdict and what it rests on. */
export function metricTable(metrics: readonly MetricJudgement[]): string {
  const rows = metrics.map((one) => {
    const { metric, verdict } = one;
    const { limits, unit } = metric;
    const normal = limits?.normal === undefined ? "" : `${formatValue(limits.normal, unit)} / `;
    return [
      `${MARKS[verdict]} ${verdict}`,
      `${markdown(metric.name, 80)}${measuresBoth(metric) ? " (both versions)" : ""}${metric.critical ? "" : " (not critical)"}`,
      formatValue(one.canary, unit),
      formatValue(one.baseline, unit),
      formatValue(one.before, unit),
      limits === undefined ? "–" : `${normal}${formatValue(limits.alert, unit)}`,
      `${one.samples} in ${one.points.length} points`,
      markdown(one.why),
    ];
  });
  return table(
    ["Verdict", "Metric", "Canary", "Baseline beside it", "Hour before", "Normal / alert", "Samples", "Why"],
    rows,
  );
}

/** Draws each metric over time with its alert limit, and says the same as a table; only metrics with two points or more. */
export function metricPictures(metrics: readonly MetricJudgement[]): string {
  const drawn = metrics.filter(({ points }) => points.length >= 2).map(picture);
  return drawn.length === 0 ? "" : folded("Over time", drawn.join("\n\n"));
}

/** Says what size of regression the data could have shown, by metric: a multiple of the baseline's rate, or the limit itself. */
export function couldHaveSeen(metrics: readonly MetricJudgement[]): Record<string, string> {
  return Object.fromEntries(
    metrics.map(({ metric, visible, points }) => {
      if (visible !== undefined)
        return [metric.name, `from ${Number(visible.toPrecision(2))} times the baseline's rate on`];
      if (metric.compare !== undefined && metric.limits === undefined)
        return [metric.name, "nothing: there was no baseline beside it"];
      const { n, of } = metric.breaches;
      const limit = formatValue(metric.limits?.alert, metric.unit);
      return [
        metric.name,
        points.length < n ? "nothing: too few points" : `${metric.bad} ${limit} in ${n} of ${of} points`,
      ];
    }),
  );
}

function picture({ metric, points }: MetricJudgement): string {
  const shown = points.slice(-PICTURED_POINTS);
  const scale = metric.unit === "share" ? 100 : 1;
  const values = shown.map(({ value }) => Number(((value ?? 0) * scale).toPrecision(4)));
  const limit =
    metric.limits === undefined
      ? []
      : [`  line [${values.map(() => Number(((metric.limits?.alert ?? 0) * scale).toPrecision(4))).join(", ")}]`];
  const times = shown.map(({ at }) => new Date(at).toISOString().slice(11, 16));
  const title = metric.name.replace(/[^\w %./-]/g, " ");
  const chart = [
    "```mermaid",
    "xychart-beta",
    `  title "${title}${scale === 100 ? " (%)" : ""}"`,
    `  x-axis [${times.map((time) => `"${time}"`).join(", ")}]`,
    `  line [${values.join(", ")}]`,
    ...limit,
    "```",
  ];
  return `${chart.join("\n")}\n\n${table(
    ["UTC", markdown(metric.name, 80)],
    shown.map(({ value }, index) => [times[index] ?? "", formatValue(value, metric.unit)]),
  )}`;
}
