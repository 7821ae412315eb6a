import type { MetricJudgement } from "../canary/judge-metric.ts";

const MARKS = { pass: "✅", fail: "⛔", inconclusive: "❔", "insufficient-data": "❔", error: "⚠️" } as const;
const ASIDE = "▫️";
/** Worst first: what people look for at night stands on top. */
const ORDER = ["fail", "error", "inconclusive", "insufficient-data", "pass"];
const ROLES = ["critical", "weighed", "dry-run", "shown"];

/** A verdict in words, and how it is coloured. */
export interface SaidVerdict {
  readonly mark: string;
  readonly word: string;
  readonly tone: "pass" | "fail" | "open" | "aside";
}

/** Says how one metric stands: its mark, its word, and the tone of both; what changes nothing calls for nobody. */
export function sayVerdict({ metric, verdict, recovered, leftOut }: MetricJudgement): SaidVerdict {
  if (metric.role === "shown") return { mark: ASIDE, word: "shown", tone: "aside" };
  if (leftOut) return { mark: ASIDE, word: "left out: no data", tone: "aside" };
  if (metric.role === "dry-run") {
    const word = verdict === "pass" || verdict === "fail" ? `would ${verdict}` : verdict;
    return { mark: ASIDE, word, tone: "aside" };
  }
  const word = verdict === "fail" && recovered ? "fail, recovered since" : verdict;
  return { mark: MARKS[verdict], word, tone: verdict === "pass" || verdict === "fail" ? verdict : "open" };
}

/** Says what a metric's verdict does. */
export function sayRole({ metric }: Pick<MetricJudgement, "metric">): string {
  switch (metric.role) {
    case "critical":
      return `critical, ${metric.severity}${metric.weight === 1 ? "" : `, weight ${metric.weight}`}`;
    case "weighed":
      return `weight ${metric.weight}`;
    case "dry-run":
      return "dry run";
    case "shown":
      return "shown only";
  }
}

/** Sorts metrics by what people look for first: what failed and counts, then what could not be told, then the rest. */
export function worstFirst(metrics: readonly MetricJudgement[]): MetricJudgement[] {
  const rank = ({ metric, verdict }: MetricJudgement) => {
    const counts = metric.role === "critical" || metric.role === "weighed";
    return counts
      ? ORDER.indexOf(verdict) * 2 + ROLES.indexOf(metric.role)
      : ORDER.length * 2 + ROLES.indexOf(metric.role);
  };
  return metrics.toSorted((one, other) => rank(one) - rank(other));
}

/** Whether a metric failed and that counts. */
export function failedAndCounts({ metric, verdict }: MetricJudgement): boolean {
  return verdict === "fail" && (metric.role === "critical" || metric.role === "weighed");
}
