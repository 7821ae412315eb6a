import type { MetricJudgement } from "../canary/judge-metric.ts";
import { formatValue } from "../canary/limit.ts";
import { measuresBoth } from "../canary/queries/arm-queries.ts";

/** What a table of metrics says of one in figures; every text is formatted and not escaped. */
export interface SaidFigures {
  /** Of the canary, of the baseline beside it, and of the hour before. */
  readonly values: readonly string[];
  /** Normal and alert, or a dash. */
  readonly limits: string;
  readonly samples: string;
  /** What stands behind the name of a metric that cannot tell the versions apart; empty behind any other. */
  readonly both: string;
}

/** Writes the figures of one metric in its unit. */
export function sayFigures({ metric, canary, baseline, before, samples, points }: MetricJudgement): SaidFigures {
  const { limits, unit } = metric;
  const normal = limits?.normal === undefined ? "" : `${formatValue(limits.normal, unit)} / `;
  return {
    values: [canary, baseline, before].map((value) => formatValue(value, unit)),
    limits: limits === undefined ? "–" : `${normal}${formatValue(limits.alert, unit)}`,
    samples: `${Number(samples.toPrecision(6))} in ${points.length} points`,
    both: measuresBoth(metric) ? " (both versions)" : "",
  };
}
