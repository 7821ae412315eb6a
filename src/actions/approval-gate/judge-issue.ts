import { differences, parseBinding } from "../../core/approval/approval-binding.ts";
import type { ApprovalIssue } from "../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { formatDenial } from "../../core/approval/denial.ts";
import { titleOf } from "../../core/approval/describe-request.ts";
import { fillSlots } from "../../core/approval/fill-slots.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type ApprovalQuestion, mismatch, subjectOf } from "./approval-question.ts";
import { standingIn } from "./standing.ts";
import { weighComments } from "./weigh-comments.ts";

/** Judges the approval issue that stands: untampered, about what is to be deployed, undenied, in time, and approved by everyone who is asked. */
export async function judgeIssue(issue: ApprovalIssue, question: ApprovalQuestion): Promise<ApprovalVerdict> {
  const { inputs, surroundings, ports, request, demands } = question;
  const { clock, run } = surroundings;
  const binding = parseBinding(issue.body);
  if (issue.edited || binding === undefined || binding.request !== request || issue.title !== titleOf(binding)) {
    const remedy =
      "Find out who edited it (the issue shows its edits), then start a new run, which asks in a fresh issue.";
    return {
      kind: "unknown",
      reason: "request_tampered",
      issue,
      message: `approval issue #${issue.number} was changed after it was opened`,
      remedy,
    };
  }
  const other = differences(binding, {
    ...subjectOf(inputs, run.repository.id),
    changeClass: inputs["change-class"],
  });
  if (other.length > 0) return mismatch(other.join(", "), issue);
  const standing = standingIn({
    people: ports.people,
    run,
    demands,
    binding,
    canReadTeams: inputs["identity-token"] !== "",
  });
  const weighed = await weighComments(issue, binding, standing);
  if (weighed.denial !== undefined) {
    if (!weighed.kept) await keepDenial(issue, formatDenial(weighed.denial, request), question);
    return { kind: "denied", issue, denial: weighed.denial };
  }
  if (!issue.standing) return { kind: "closed", issue };
  const age = clock.now().getTime() - issue.createdAt.getTime();
  if (age > (inputs["expires-after"] ?? Number.POSITIVE_INFINITY)) return { kind: "expired", issue, age };
  const filled = fillSlots(demands, weighed.votes);
  if (filled.complete) return { kind: "approved", issue, filled, discounted: weighed.discounted };
  if (weighed.unreadable !== undefined) throw weighed.unreadable;
  return { kind: "pending", issue, filled, discounted: weighed.discounted };
}

/** Keeps a denial that was seen; it stands without that too, so a failure is only told. */
async function keepDenial(
  issue: ApprovalIssue,
  comment: string,
  { inputs, ports, surroundings }: ApprovalQuestion,
): Promise<void> {
  if (inputs["dry-run"]) return;
  await ports.approvals.deny(issue.number, comment).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    surroundings.progress.warn(
      `The denial could not be kept on issue #${issue.number}: ${error.message}. ${error.remedy}`,
    );
  });
}
