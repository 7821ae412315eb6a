import { measuresBoth } from "../../core/canary/arm-queries.ts";
import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { formatValue } from "../../core/canary/limit.ts";
import { folded, markdown, table } from "../../core/text/markdown.ts";

const MARKS = { pass: "✅", fail: "⛔", inconclusive: "❔", "insufficient-data": "❔", error: "⚠️" } as const;
const PICTURED_POINTS = 40;
/** Worst first: what people look for at night stands on top. */
const ORDER = ["fail", "error", "inconclusive", "insufficient-data", "pass"];
/** The figures of a picture, by unit: what a value is multiplied by, and what it then is called. */
const PICTURED = {
  share: { scale: 100, name: "%" },
  percent: { scale: 1, name: "%" },
  seconds: { scale: 1_000, name: "ms" },
  milliseconds: { scale: 1, name: "ms" },
  plain: { scale: 1, name: "" },
} as const;
/** Blue the new version, red the limit, in GitHub's light and dark setting alike. */
const LEGEND = "Blue is the new version, red its alert limit.";
const PALETTE = "%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '#1f77b4, #d62728'}}}}%%";

/** Builds the table of all metrics: figures of both arms, limits, verdict and what it rests on. */
export function metricTable(metrics: readonly MetricJudgement[]): string {
  const sorted = metrics.toSorted((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
  const rows = sorted.map((one) => {
    const { metric, verdict } = one;
    const { limits, unit } = metric;
    const normal = limits?.normal === undefined ? "" : `${formatValue(limits.normal, unit)} / `;
    return [
      `${MARKS[verdict]} ${verdict}`,
      `${markdown(metric.name, 80)}${measuresBoth(metric) ? " (both versions)" : ""}${metric.role === "critical" ? "" : " (not critical)"}`,
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

/** Draws each metric over time with its alert limit, and says the same as a table; what failed stands open, the rest is folded; only metrics with two points or more. */
export function metricPictures(metrics: readonly MetricJudgement[]): string {
  const drawn = metrics.filter(({ points }) => points.length >= 2);
  const failed = drawn.filter(({ verdict }) => verdict === "fail").map(picture);
  const others = drawn.filter(({ verdict }) => verdict !== "fail").map(picture);
  return [
    ...(failed.length === 0 ? [] : [LEGEND, ...failed]),
    ...(others.length === 0 ? [] : [folded("Over time", [LEGEND, ...others].join("\n\n"))]),
  ].join("\n\n");
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
  const { scale, name } = PICTURED[metric.unit];
  const drawn = (value: number) => Number((value * scale).toPrecision(4));
  const values = shown.map(({ value }) => drawn(value ?? 0));
  const limit = metric.limits === undefined ? [] : [drawn(metric.limits.alert)];
  const top = Number((Math.max(...values, ...limit) * 1.2).toPrecision(2)) || 1;
  const times = shown.map(({ at }) => new Date(at).toISOString().slice(11, 16));
  const chart = [
    "```mermaid",
    PALETTE,
    "xychart-beta",
    `  title "${metric.name.replace(/[^\w %./-]/g, " ")}"`,
    `  x-axis [${times.map((time) => `"${time}"`).join(", ")}]`,
    `  y-axis "${name}" 0 --> ${top}`,
    `  line [${values.join(", ")}]`,
    ...limit.map((value) => `  line [${values.map(() => value).join(", ")}]`),
    "```",
  ];
  return `${chart.join("\n")}\n\n${table(
    ["UTC", markdown(metric.name, 80)],
    shown.map(({ value }, index) => [times[index] ?? "", formatValue(value, metric.unit)]),
  )}`;
}
