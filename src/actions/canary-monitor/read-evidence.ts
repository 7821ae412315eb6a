import { measurementsOf, type SeriesById } from "../../core/canary/measurements/measurements.ts";
import type { MetricEvidence } from "../../core/canary/measurements/metric-evidence.ts";
import type { Span } from "../../core/canary/measurements/whole-buckets.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { bindQueries, missingDimensions, type Side } from "../../core/canary/queries/arm-queries.ts";
import type { MetricPoint, Metrics } from "../../ports/metrics.ts";
import type { Arm } from "../../ports/traffic.ts";

/** The arms that are measured; a side without one is not asked for. */
export type SideArms = Readonly<Partial<Record<Side, Arm | undefined>>>;

/** Spans of time by the place of a metric in the plan; `undefined` where none is whole yet. */
export type Spans = ReadonlyMap<number, Span | undefined>;

/** What was measured on both sides, by the place of a metric in the plan. */
export type SidesRead = ReadonlyMap<number, Pick<MetricEvidence, "canary" | "baseline">>;

/** Reads the metrics of one provider in one question for each span. Throws `Unreadable` unless all of it can be read. */
export async function readEvidence(
  plan: MonitorPlan,
  metrics: Metrics,
  { arms, spans }: { readonly arms: SideArms; readonly spans: Spans },
): Promise<SidesRead> {
  const series = await readSeries(plan, metrics, { arms, spans });
  const sideOf = (side: Side, position: number, span: Span | undefined) => {
    const metric = plan.metrics[position];
    const arm = arms[side];
    if (span === undefined || metric === undefined || arm === undefined) return [];
    // What cannot be measured is not silent: it is neither zero nor ignored. A baseline without a name still stands there, without data.
    if (side === "canary" && missingDimensions(metric, arm).length > 0) return [];
    return measurementsOf(metric, series, { side, position, span, period: plan.period });
  };
  return new Map(
    [...spans].map(([position, span]) => [
      position,
      { canary: sideOf("canary", position, span), baseline: sideOf("baseline", position, span) },
    ]),
  );
}

/** Reads metrics that have the same time in one question each: what a provider gives as one sum of it stands in its last bucket. */
async function readSeries(
  { metrics: plans, period }: MonitorPlan,
  metrics: Metrics,
  { arms, spans }: { readonly arms: SideArms; readonly spans: Spans },
): Promise<SeriesById> {
  const series = new Map<string, readonly MetricPoint[]>();
  for (const { span, positions } of bySpan(spans)) {
    const queries = (["canary", "baseline"] as const).flatMap((side) =>
      positions.flatMap((position) => {
        const [metric, arm] = [plans[position], arms[side]];
        // An arm that lacks a dimension has nothing to be measured by: no data, never another arm's.
        if (metric === undefined || arm === undefined || missingDimensions(metric, arm).length > 0) return [];
        return bindQueries(metric, position, { side, arm });
      }),
    );
    if (queries.length === 0) continue;
    const window = { from: new Date(span.from), to: new Date(span.to), period };
    for (const [id, points] of await metrics.read(queries, window)) series.set(id, points);
  }
  return series;
}

function bySpan(spans: Spans): readonly { readonly span: Span; readonly positions: readonly number[] }[] {
  const groups = new Map<string, { readonly span: Span; readonly positions: number[] }>();
  for (const [position, span] of spans) {
    if (span === undefined) continue;
    const key = `${span.from} ${span.to}`;
    const group = groups.get(key) ?? { span, positions: [] };
    groups.set(key, group);
    group.positions.push(position);
  }
  return [...groups.values()];
}
