import type { QueriesInUse } from "./queries-in-use.ts";

const MINUTE = 60_000;
/** Metrics that Datadog fetches from AWS come 10 to 20 minutes late (docs.datadoghq.com, "Cloud Metric Delay"). */
const AWS_LAG = 20 * MINUTE;
const ROLLUP = /\.rollup\(\s*([a-z]+\s*)?(?:,\s*)?(\d+)?\s*\)/g;

/** Finds expressions whose buckets Datadog would choose itself, whose gaps it would fill, or whose values come too late to be judged. */
export function lintDatadog(expression: string, { kind, period, lag }: QueriesInUse): string[] {
  const seconds = period / 1_000;
  const method = kind === "count" ? "sum" : "avg";
  const wished = `.rollup(${method}, ${seconds})`;
  const rollups = [...expression.matchAll(ROLLUP)];
  return [
    ...(rollups.length === 0 ? [`lets Datadog choose its buckets: add ${wished} to the query.`] : []),
    ...rollups
      .filter(([, , given]) => Number(given) !== seconds)
      .map(([text]) => `has ${text}, and the monitor's period is ${seconds} seconds: write ${wished}.`),
    ...(kind === "count" && rollups.some(([, by = ""]) => by.trim() !== "sum")
      ? [`counts, and must add up: write ${wished}.`]
      : []),
    ...(kind === "count" && /\.as_rate\(\)|\bper_(?:second|minute|hour)\(/.test(expression)
      ? ["asks for a rate; the events themselves are counted: write .as_count()."]
      : []),
    ...(kind !== "count" && !/\.fill\(\s*null\s*\)/.test(expression)
      ? [
          "would have its gaps filled by Datadog for five minutes, so that what is dead looks alive: add .fill(null) to the query.",
        ]
      : []),
    ...(/(?:^|[^\w.])aws\.[a-z]/.test(expression) && lag < AWS_LAG
      ? ["comes from Datadog's AWS integration, 10 to 20 minutes late: read it of CloudWatch, or set lag: 20m."]
      : []),
  ];
}
