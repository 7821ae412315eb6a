import type { ArmQuery } from "../metric-query.ts";
import { lintDatadog } from "./lint-datadog.ts";
import { lintJson } from "./lint-json.ts";
import { lintPrometheus } from "./lint-prometheus.ts";
import { lintSentry } from "./lint-sentry.ts";
import { mathProblems } from "./math-expression.ts";
import type { QueriesInUse } from "./queries-in-use.ts";

/** Finds queries whose answers would be late, counted twice, filled in or of another time than asked; each sentence reads on after the metric's name. */
export function lintQueries(
  metric: QueriesInUse,
  provider: "cloudwatch" | "prometheus" | "datadog" | "sentry" | "json",
): string[] {
  const problems = [
    ...metric.values.flatMap((query) => lintQuery(query, metric, provider)),
    // What a percentile or a share rests on is counted.
    ...metric.totals.flatMap((query) => lintQuery(query, { ...metric, kind: "count" }, provider)),
  ];
  return [...new Set(problems)];
}

function lintQuery(query: ArmQuery, metric: QueriesInUse, provider: string): readonly string[] {
  switch (query.kind) {
    case "cloudwatch":
    case "alarm":
      return [];
    case "cloudwatch-math":
      return mathProblems(query.expression, Object.keys(query.using));
    case "expression":
      return provider === "prometheus"
        ? lintPrometheus(query.expression, metric)
        : lintDatadog(query.expression, metric);
    case "sentry":
      return lintSentry(query, metric);
    case "json":
      return lintJson(query, metric);
  }
}
