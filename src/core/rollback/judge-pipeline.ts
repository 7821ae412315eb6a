import type { RecordStatus } from "../record/record-status.ts";
import type { Judgement, PipelineWords, UndoReason } from "./pipeline-words.ts";

/**
 * Judges a deployment by the words of its run and by what its record notes. A failure in the record is final; what a step
 * of a cancelled run said is no verdict, since being interrupted reads as failing.
 */
export function judgePipeline(words: PipelineWords, noted: RecordStatus | undefined): Judgement {
  if (noted?.smoke === "failure") return { kind: "failed", reason: "smoke_failed" };
  if (noted?.watch === "failure") return { kind: "failed", reason: "watch_failed" };
  const spoken = words.cancelled ? undefined : failureIn(words, noted);
  if (spoken !== undefined) return { kind: "failed", reason: spoken };
  const smoke = words.smoke === "" ? noted?.smoke : words.smoke;
  const watch = words.watch === "" ? noted?.watch : words.watch;
  if (smoke !== "success") return { kind: "unjudged" };
  // What the public meets could not be seen either: that is a watch without a word.
  if (watch === "unknown" || words.smokePublic === "unknown") return { kind: "inconclusive" };
  const judged = (watch === "success" || watch === "skipped") && words.smokePublic !== "failure";
  return { kind: judged ? "passed" : "unjudged" };
}

function failureIn(words: PipelineWords, noted: RecordStatus | undefined): UndoReason | undefined {
  if (words.smoke === "failure" || words.smokePublic === "failure") return "smoke_failed";
  if (words.watch === "failure") return "watch_failed";
  if (words.deploy === "failure") return deployReason(noted?.phase ?? "");
  // A job of commands that did not end well judged the deployment, however it ended.
  return ["", "none", "success"].includes(words.commands) ? undefined : "commands_failed";
}

/** A job of deploy-ecs ends as failed also when its run was cancelled or its time was spent; its record knows which. */
function deployReason(phase: string): UndoReason {
  if (phase === "deadline") return "deadline_spent";
  return phase === "interrupted" ? "cancelled" : "deploy_failed";
}
