import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { formatValue } from "../../core/canary/limit.ts";
import type { Verdict } from "../../core/canary/verdict.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { CanaryOutcome } from "./contract.ts";
import { someOf } from "./some-of.ts";
import type { WatchEnd } from "./watch-end.ts";

/** What is said of a watch; `verdict` is empty where none was reached. */
export type WatchWords = Pick<CanaryOutcome, "decision" | "reasonCode" | "headline" | "remedy"> & {
  readonly verdict: Verdict | "not-judged" | "";
};

/** Finds the words for a watch that passed: what was only reported is named, and what people let pass. */
export function passedWords(end: WatchEnd): WatchWords {
  const metrics = end.judgement?.metrics ?? [];
  const time = formatDuration(end.watchedMilliseconds);
  const lesser = metrics.filter(({ metric, verdict }) => metric.role !== "critical" && verdict === "fail");
  const names = someOf(
    lesser.map(({ metric }) => inertLine(metric.name, 80)),
    ", ",
  );
  const unread = metrics.filter(({ verdict }) => verdict === "error");
  const unreadNames = unread.map(({ metric }) => inertLine(metric.name, 80)).join(", ");
  const aside = [
    lesser.length === 0 ? "" : `; not critical, but beyond their limits: ${names}`,
    unread.length === 0 ? "" : `; not counted, since they could not be read: ${unreadNames}`,
  ].join("");
  const passed = { decision: "success", remedy: "", verdict: "pass" } as const;
  const failed = inertLine(someOf(end.assessed?.metrics ?? [], ", "), 800);
  const became = end.assessed?.became;
  if (became === "accepted") {
    return {
      ...passed,
      reasonCode: "passed_after_assessment",
      headline: `A person let the rollout go on past a failure of sev2 (${failed}); all else kept within its limits over ${time}${aside}.`,
      remedy: "Follow up what was accepted; the summary has its figures.",
      verdict: "fail",
    };
  }
  if (became === "recovered") {
    return {
      ...passed,
      reasonCode: "passed_after_assessment",
      headline: `A failure of sev2 recovered while it was assessed (${failed}); all kept within their limits over ${time}${aside}.`,
    };
  }
  const headline = `${metrics.length - unread.length} metrics kept within their limits over ${time}${aside}.`;
  return { ...passed, reasonCode: "passed", headline };
}

const ASSESSED = {
  open: ", still assessed when the deadline passed",
  failed: ", not recovered while it was assessed",
  recovered: "",
  accepted: "",
} as const;

/** Finds the words for a watch that failed, with the severity of what failed. */
export function failedWords(end: WatchEnd): WatchWords {
  const { severity, score, metrics = [] } = end.judgement ?? {};
  const failing = metrics.filter(({ verdict }) => verdict === "fail");
  const critical = failing.filter(({ metric }) => metric.role === "critical");
  const counted = critical.length > 0 ? critical : failing.filter(({ metric }) => metric.role === "weighed");
  const figures = counted.map((one) => `${inertLine(one.metric.name, 80)} ${figureOf(one)} (${one.why})`);
  const weight =
    critical.length > 0 || score === undefined ? "" : `at most ${Math.floor(score.high)} % of the weight passes: `;
  const assessed = end.assessed === undefined ? "" : ASSESSED[end.assessed.became];
  const grade = severity === undefined ? "" : `; ${severity}${assessed}`;
  return {
    decision: "failure",
    reasonCode: "regression_found",
    headline: `The new version is worse${atShare(end)}: ${weight}${someOf(figures)}${grade}.`,
    remedy:
      "Roll back first (the pipeline's next step does); then compare the new version's logs and traces with the old one's.",
    verdict: "fail",
  };
}

/** Names the share where it is not all traffic. */
export function atShare({ weight }: Pick<WatchEnd, "weight">): string {
  return weight > 0 && weight < 100 ? ` at ${weight} % of the traffic` : "";
}

/** Writes a metric's figure beside its alert limit. */
export function figureOf({ canary, metric }: MetricJudgement): string {
  const limit = metric.limits === undefined ? "" : `, limit ${formatValue(metric.limits.alert, metric.unit)}`;
  return `${formatValue(canary, metric.unit)}${limit}`;
}
