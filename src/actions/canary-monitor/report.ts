import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import { inertLine } from "../../core/text/inert.ts";
import { markdown } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import { figureOf } from "./judged-words.ts";
import { seenByMetric } from "./metric-table.ts";
import type { Prepared } from "./prepare.ts";
import { refusedIn } from "./refused-in.ts";
import { someOf } from "./some-of.ts";
import type { WatchEnd } from "./watch-end.ts";
import { watchSummary } from "./watch-summary.ts";
import { wordsOf } from "./watch-words.ts";
import { watchedTime } from "./watched-time.ts";

/** Says how a watch ended, with every metric's figures. */
export function reportWatch(end: WatchEnd, prepared: Prepared, inputs: CanaryMonitorInputs): CanaryOutcome {
  const { verdict, ...words } = wordsOf(end);
  const metrics = end.judgement?.metrics ?? [];
  const seen = seenByMetric(metrics);
  const parts = [watchedWords(end, prepared), assessedWords(end), providerWords(end)];
  return {
    ...words,
    summary: [...parts, watchSummary(watchedTime(end, prepared))].filter((part) => part !== "").join("\n\n"),
    outputs: {
      verdict,
      severity: words.decision === "failure" ? (end.judgement?.severity ?? "") : "",
      metrics: JSON.stringify(metrics.map(figuresOf)),
      "could-have-seen": JSON.stringify(seen),
      weight: prepared.place === undefined || prepared.interval !== undefined ? "" : String(end.weight),
      "error-patterns": "",
    },
    evidence: metrics.flatMap(evidenceOf),
    subject: subjectOf(inputs),
    details: {
      rollout: prepared.place?.rollout ?? "",
      monitor: prepared.from,
      providerErrors: end.providers.reduce((sum, { errors }) => sum + errors, 0),
      providers: end.providers,
      phases: end.soaked,
      assessed: end.assessed,
      score: end.judgement?.score,
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

function watchedWords(end: WatchEnd, { from, place, interval }: Prepared): string {
  if (interval !== undefined) {
    const [start, finish] = [interval.from, interval.to].map((at) => formatInstant(new Date(at), "UTC"));
    return `Looked back on ${start} to ${finish}, by ${inertLine(from)}; alarms are left out, since they tell only how they stand now. Nothing was moved or noted.`;
  }
  const shares = end.soaked.map(({ share, milliseconds }) => `${share} % for ${formatDuration(milliseconds)}`);
  const way = shares.length === 0 ? "" : `Judged on the way at ${shares.join(", ")}. `;
  const where = place === undefined ? "what is live" : `at ${end.weight} % of the traffic`;
  return `${way}Watched ${formatDuration(end.watchedMilliseconds)} ${where}, by ${inertLine(from)}.`;
}

const BECAME = {
  open: "it was still assessed",
  recovered: "it recovered",
  accepted: "a person let it go on: it is only reported",
  failed: "it had not recovered by the end of its time",
} as const;

function assessedWords({ assessed }: WatchEnd): string {
  if (assessed === undefined) return "";
  const names = someOf(
    assessed.metrics.map((name) => inertLine(name, 80)),
    ", ",
  );
  return `Assessed as sev2 since ${formatInstant(new Date(assessed.failedAt), "UTC")}: ${names}; ${BECAME[assessed.became]}.`;
}

function providerWords({ providers }: WatchEnd): string {
  const failed = providers.filter(({ errors }) => errors > 0);
  const words = failed.map(({ name, errors, readings }) => `${name} ${errors} of ${readings}`);
  const readings =
    words.length === 0
      ? ""
      : `Readings that failed, by provider: ${words.join(", ")}. They are no failures of the new version, and nothing passed by them.`;
  const refused = refusedIn(providers).map(({ name, error }) => `${markdown(name, 80)}: ${markdown(error, 600)}`);
  return [readings, refused.length === 0 ? "" : `Metrics that are refused for themselves: ${refused.join("; ")}`]
    .filter((line) => line !== "")
    .join("\n\n");
}

function figuresOf(judged: MetricJudgement) {
  const { metric, canary, baseline, before, points, baselinePoints, failedAt } = judged;
  return {
    name: metric.name,
    provider: metric.provider,
    kind: metric.kind,
    unit: metric.unit,
    verdict: judged.verdict,
    why: judged.why,
    critical: metric.role === "critical",
    role: metric.role,
    severity: metric.severity,
    canary,
    baseline,
    before,
    limits: metric.limits,
    samples: judged.samples,
    points: points.length,
    baselinePoints: baselinePoints.length,
    tests: judged.tests,
    failedAt: failedAt === undefined ? undefined : new Date(failedAt).toISOString(),
  };
}

function evidenceOf(judged: MetricJudgement): Evidence[] {
  const { metric, verdict, points } = judged;
  const last = points.at(-1);
  if (last === undefined) return [];
  const fact = `${metric.name} ${figureOf(judged)}: ${verdict}`;
  return [{ kind: "metric", source: metric.provider, at: new Date(last.at).toISOString(), fact }];
}
