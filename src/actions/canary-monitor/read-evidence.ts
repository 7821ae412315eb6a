import { bindQueries, missingDimensions, type Side } from "../../core/canary/arm-queries.ts";
import type { MetricEvidence } from "../../core/canary/judge-metric.ts";
import { measurementsOf, type SeriesById } from "../../core/canary/measurements.ts";
import type { MonitorPlan } from "../../core/canary/monitor-plan.ts";
import { type Span, wholeBuckets } from "../../core/canary/whole-buckets.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Arm } from "../../ports/traffic.ts";

/** Whose metrics are read, and since when. Instants in milliseconds. */
export interface EvidenceQuestion {
  readonly canary: Arm;
  readonly baseline: Arm | undefined;
  readonly since: number;
  readonly now: number;
}

/** Finds the spans of the metrics: whole buckets older than each one's lag. */
export function spansOf(
  { metrics, period }: MonitorPlan,
  { since, now }: Pick<EvidenceQuestion, "since" | "now">,
): readonly (Span | undefined)[] {
  return metrics.map(({ lag }) => wholeBuckets({ since, now, lag, period }));
}

/** Reads the evidence on all metrics anew, from the start of the watch. Throws `Unreadable` unless all of it can be read. */
export async function readEvidence(
  plan: MonitorPlan,
  metrics: Metrics,
  question: EvidenceQuestion,
): Promise<MetricEvidence[]> {
  const spans = spansOf(plan, question);
  const canary = await readSide(plan, metrics, { side: "canary", arm: question.canary, spans });
  const baseline =
    question.baseline === undefined
      ? plan.metrics.map(() => [])
      : await readSide(plan, metrics, { side: "baseline", arm: question.baseline, spans });
  return plan.metrics.map((_, index) => ({ canary: canary[index] ?? [], baseline: baseline[index] ?? [], before: [] }));
}

const BEFORE_MILLISECONDS = 60 * 60_000;

/** Reads an arm's last hour before an instant, for the report alone. */
export async function readBefore(
  plan: MonitorPlan,
  metrics: Metrics,
  { arm, until }: { readonly arm: Arm; readonly until: number },
) {
  const span = wholeBuckets({ since: until - BEFORE_MILLISECONDS, now: until, lag: 0, period: plan.period });
  return readSide(plan, metrics, { side: "baseline", arm, spans: plan.metrics.map(() => span) });
}

interface SideQuestion {
  readonly side: Side;
  readonly arm: Arm;
  readonly spans: readonly (Span | undefined)[];
}

async function readSide({ metrics: plans, period }: MonitorPlan, metrics: Metrics, { side, arm, spans }: SideQuestion) {
  const known = spans.filter((span) => span !== undefined);
  if (known.length === 0) return plans.map(() => []);
  // An arm that lacks a dimension has nothing to be measured by: no data, never another arm's.
  const queries = plans.flatMap((plan, position) =>
    missingDimensions(plan, arm).length > 0 ? [] : bindQueries(plan, position, { side, arm }),
  );
  const [from, to] = [Math.min(...known.map((span) => span.from)), Math.max(...known.map((span) => span.to))];
  const series: SeriesById =
    queries.length === 0 ? new Map() : await metrics.read(queries, { from: new Date(from), to: new Date(to), period });
  return plans.map((plan, position) => {
    const span = spans[position];
    return span === undefined ? [] : measurementsOf(plan, series, { side, position, span, period });
  });
}
