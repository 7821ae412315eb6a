import { inertLine } from "../../../core/text/inert.ts";
import { link } from "../../../core/text/markdown.ts";
import type { ApprovalOutcome } from "../contract.ts";
import type { Resumption } from "./resumption.ts";

const ANEW = "Start a new run, which asks anew.";

/** Says beside a verdict what became of the run that waited for it. */
export function reportResumption(outcome: ApprovalOutcome, resumption: Resumption): ApprovalOutcome {
  const { run } = resumption;
  const said = sayResumption(resumption, outcome.decision === "deny");
  return {
    ...outcome,
    ...said.changed,
    headline: `${outcome.headline} ${said.sentence}`,
    summary: [outcome.summary, link(`Run ${run.id}`, run.url)].filter((part) => part !== "").join("\n\n"),
    links: { ...outcome.links, run: run.url },
    details: { ...outcome.details, run: run.id, attempt: run.attempt, resumption: resumption.kind },
  };
}

interface Said {
  readonly sentence: string;
  readonly changed: Partial<Pick<ApprovalOutcome, "decision" | "reasonCode" | "remedy">>;
}

function sayResumption(resumption: Resumption, denied: boolean): Said {
  const { run } = resumption;
  switch (resumption.kind) {
    case "resumed":
      return {
        sentence: `Run ${run.id} ${denied ? "ends as denied" : "goes on"} in attempt ${run.attempt + 1}.`,
        changed: { reasonCode: "resumed" },
      };
    case "would-resume":
      return { sentence: `Dry run: run ${run.id} would go on.`, changed: {} };
    case "went-on":
      return {
        sentence: `Run ${run.id} is left alone: ${resumption.why}.`,
        changed: { reasonCode: "already_resumed" },
      };
    case "cancelled":
      return {
        sentence: `Run ${run.id} was cancelled and is not resumed.`,
        changed: { decision: "deny", reasonCode: "run_cancelled", remedy: `If it is still wanted: ${lower(ANEW)}` },
      };
    case "not-ended":
      return {
        sentence: `Run ${run.id} has failed and not ended yet, so it could not be resumed.`,
        changed: {
          decision: "unknown",
          reasonCode: "run_not_ended",
          remedy: "When the run has ended, re-run its failed jobs by hand, or this run.",
        },
      };
    case "too-old":
      return {
        sentence: `Run ${run.id} cannot be re-run any more: ${inertLine(resumption.why, 200)}.`,
        changed: { decision: "unknown", reasonCode: "run_too_old", remedy: ANEW },
      };
    case "unreadable":
      return {
        sentence: `Run ${run.id} could not be resumed: ${inertLine(resumption.why, 400)}.`,
        changed: { decision: "unknown", reasonCode: resumption.reason, remedy: resumption.remedy },
      };
  }
}

function lower(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
