import { type ApprovalBinding, differences, parseBinding } from "../../core/approval/approval-binding.ts";
import type { ApprovalIssue } from "../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { type Denial, formatDenial } from "../../core/approval/denial.ts";
import { titleOf } from "../../core/approval/describe-request.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type ApprovalQuestion, mismatch, orderIn, subjectOf } from "./approval-question.ts";

/** An approval issue that may be believed, or the verdict that it may not. */
export type JudgedIssue =
  | { readonly kind: "sound"; readonly binding: ApprovalBinding }
  | { readonly kind: "unsound"; readonly verdict: ApprovalVerdict };

/** Judges an approval issue by itself: untampered, and about what is to be deployed. */
export function judgeIssue(issue: ApprovalIssue, { inputs, surroundings, request }: ApprovalQuestion): JudgedIssue {
  const binding = parseBinding(issue.body);
  if (issue.edited || binding === undefined || binding.request !== request || issue.title !== titleOf(binding)) {
    const remedy =
      "Find out who edited it (the issue shows its edits), then start a new run, which asks in a fresh issue.";
    const message = `approval issue #${issue.number} was changed after it was opened`;
    return { kind: "unsound", verdict: { kind: "unknown", reason: "request_tampered", issue, message, remedy } };
  }
  if (binding.runId !== surroundings.run.runId) return { kind: "unsound", verdict: mismatch("run", issue) };
  const other = differences(binding, {
    ...subjectOf(inputs, surroundings.run.repository.id),
    changeClass: inputs["change-class"],
    ...orderIn(inputs),
  });
  return other.length > 0
    ? { kind: "unsound", verdict: mismatch(other.join(", "), issue) }
    : { kind: "sound", binding };
}

/** Keeps a denial that was seen; it stands without that too, so a failure is only told. */
export async function keepDenial(
  issue: ApprovalIssue,
  denial: Denial,
  { inputs, ports, surroundings, request }: ApprovalQuestion,
): Promise<void> {
  if (inputs["dry-run"]) return;
  await ports.approvals.deny(issue.number, formatDenial(denial, request)).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    surroundings.progress.warn(
      `The denial could not be kept on issue #${issue.number}: ${error.message}. ${error.remedy}`,
    );
  });
}
