import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import { seenByMetric } from "./metric-table.ts";
import type { Prepared } from "./prepare.ts";
import type { WatchEnd } from "./watch-end.ts";
import { watchSummary } from "./watch-summary.ts";
import { figureOf, wordsOf } from "./watch-words.ts";

const MINUTE_MILLISECONDS = 60_000;

/** Says how a watch ended, with every metric's figures. */
export function reportWatch(end: WatchEnd, prepared: Prepared, inputs: CanaryMonitorInputs): CanaryOutcome {
  const { verdict, ...words } = wordsOf(end);
  const metrics = end.judgement?.metrics ?? [];
  const seen = seenByMetric(metrics);
  const shares = end.soaked.map(({ share, milliseconds }) => `${share} % for ${formatDuration(milliseconds)}`);
  const way = shares.length === 0 ? "" : `Judged on the way at ${shares.join(", ")}. `;
  const watched = `${way}Watched ${formatDuration(end.watchedMilliseconds)} at ${end.weight} % of the traffic, by ${inertLine(prepared.from)}.`;
  const pictures = watchSummary({
    judgement: end.judgement,
    phases: [],
    period: prepared.plan?.period ?? MINUTE_MILLISECONDS,
    versions: { canary: inputs.version, baseline: "" },
    deployMilliseconds: undefined,
  });
  const summary = [watched, pictures].filter((part) => part !== "").join("\n\n");
  return {
    ...words,
    summary,
    outputs: {
      verdict,
      severity: end.judgement?.severity ?? "",
      metrics: JSON.stringify(metrics.map(figuresOf)),
      "could-have-seen": JSON.stringify(seen),
      weight: String(end.weight),
    },
    evidence: metrics.flatMap(evidenceOf),
    subject: subjectOf(inputs),
    details: {
      rollout: prepared.place?.rollout ?? "",
      monitor: prepared.from,
      providerErrors: end.providers.reduce((sum, { errors }) => sum + errors, 0),
      providers: end.providers,
      phases: end.soaked,
      metrics: metrics.map(figuresOf),
      couldHaveSeen: seen,
    },
  };
}

/** Names what was watched. */
export function subjectOf({
  environment,
  service,
  commit,
}: CanaryMonitorInputs): NonNullable<CanaryOutcome["subject"]> {
  return { environment, service, ...(commit === "" ? {} : { commit }) };
}

function figuresOf({ metric, verdict, why, canary, baseline, before, samples, points }: MetricJudgement) {
  return {
    name: metric.name,
    kind: metric.kind,
    verdict,
    why,
    critical: metric.role === "critical",
    canary,
    baseline,
    before,
    limits: metric.limits,
    samples,
    points: points.length,
  };
}

function evidenceOf(judged: MetricJudgement): Evidence[] {
  const { metric, verdict, points } = judged;
  const last = points.at(-1);
  if (last === undefined) return [];
  const fact = `${metric.name} ${figureOf(judged)}: ${verdict}`;
  return [{ kind: "metric", source: metric.provider, at: new Date(last.at).toISOString(), fact }];
}
