import { formatValue } from "../../core/canary/limit.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { formatPhases } from "../../core/rollout/phases.ts";
import { inertLine } from "../../core/text/inert.ts";
import { markdown, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { CanaryMonitorInputs, CanaryOutcome } from "./contract.ts";
import type { NotPrepared, Prepared } from "./prepare.ts";
import { subjectOf } from "./report.ts";

/** Says why nothing was watched; the traffic was not touched. */
export function reportBlocked(blocked: Blocked, inputs: CanaryMonitorInputs): CanaryOutcome {
  return {
    summary: "",
    outputs: {
      verdict: "",
      severity: "",
      metrics: "[]",
      "could-have-seen": "{}",
      weight: "",
      "error-patterns": "",
    },
    subject: subjectOf(inputs),
    ...(blocked.kind === "dry-run" ? sayPlan(blocked.prepared) : sayBlocked(blocked)),
  };
}

type Blocked = NotPrepared | { readonly kind: "dry-run"; readonly prepared: Prepared };

type Said = Omit<CanaryOutcome, "summary" | "outputs" | "subject"> & Partial<CanaryOutcome>;

function sayPlan(prepared: Prepared): Said {
  return {
    decision: "unknown",
    reasonCode: "dry_run",
    headline: planned(prepared),
    remedy: "",
    summary: planTable(prepared),
  };
}

function sayBlocked(blocked: NotPrepared): Said {
  switch (blocked.kind) {
    case "invalid":
      return {
        decision: "unknown",
        reasonCode: "config_invalid",
        headline: `Nothing was watched: ${inertLine(blocked.problems.map(formatProblem).join("; "), 1_000)}`,
        remedy: "Mend what is listed, then re-run the job.",
        problems: blocked.problems,
      };
    case "source-unreadable":
    case "unreadable":
      return {
        decision: "unknown",
        reasonCode: blocked.kind === "unreadable" ? "record_unreadable" : "source_unreadable",
        headline: `Nothing was watched: ${inertLine(blocked.why)}.`,
        remedy: blocked.remedy,
      };
    case "not-ours":
      return {
        decision: "failure",
        reasonCode: "not_ours_any_more",
        headline: `Nothing was watched: ${blocked.why}`,
        remedy: "See which deployment is live; start a new run to deploy this version again.",
      };
    case "failed-before":
      return {
        decision: "failure",
        reasonCode: "failed_before",
        headline: `Nothing was watched: ${blocked.why}`,
        remedy: "Start a new run to deploy this version again; this request is spent.",
      };
  }
}

function planned({ plan, place, from, phases, interval }: Prepared): string {
  const rollout = place?.rollout ?? "what is live";
  if (plan !== undefined && interval !== undefined)
    return `A dry run: the interval would be judged by ${plan.metrics.length} metrics (${inertLine(from)}).`;
  if (plan !== undefined && place === undefined)
    return `A dry run: what is live would be watched for ${formatDuration(plan.watch)} by ${plan.metrics.length} metrics (${inertLine(from)}).`;
  const way = phases.length === 0 ? "" : ` in phases (${formatPhases(phases)})`;
  if (plan === undefined) return `A dry run: ${rollout} would be moved to all traffic${way} without judging.`;
  return `A dry run: ${rollout} would be moved to all traffic${way} and watched for ${formatDuration(plan.watch)} by ${plan.metrics.length} metrics (${inertLine(from)}).`;
}

function planTable({ plan }: Prepared): string {
  if (plan === undefined) return "";
  return table(
    ["Metric", "Kind", "Alert", "Rule"],
    plan.metrics.map(({ name, kind, limits, unit, breaches }) => [
      markdown(name, 80),
      kind,
      formatValue(limits?.alert, unit),
      `${breaches.n} of ${breaches.of} points`,
    ]),
  );
}
