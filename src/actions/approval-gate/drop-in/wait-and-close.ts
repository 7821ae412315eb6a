import type { AskedAt } from "../../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../../core/approval/approval-verdict.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { markdown } from "../../../core/text/markdown.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import { waitForVerdict } from "../wait-for-verdict.ts";

const ANEW = "This request asks for nothing any more; a new run, or a re-run, asks in a fresh issue.";

/**
 * Waits as manual-approval does, and closes the issue whatever comes: nobody answers an issue whose run has gone on. An attempt asks
 * anew, so nothing is lost with it; a denial closes it already.
 */
export async function waitAndClose(
  question: ApprovalQuestion,
  look: () => Promise<ApprovalVerdict>,
): Promise<ApprovalVerdict> {
  let asked: AskedAt | undefined;
  const watch = async () => {
    const verdict = await look();
    asked = ("issue" in verdict ? verdict.issue : undefined) ?? asked;
    return verdict;
  };
  try {
    const verdict = await waitForVerdict(question, watch);
    if (asked !== undefined) await closeAfter(verdict, asked, question);
    return verdict;
  } catch (error) {
    if (asked !== undefined && question.surroundings.signal.aborted)
      await close(question, asked, (issue) =>
        question.ports.approvals.deny(issue, `The run was cancelled or timed out while it waited. ${ANEW}`),
      );
    throw error;
  }
}

async function closeAfter(verdict: ApprovalVerdict, asked: AskedAt, question: ApprovalQuestion): Promise<void> {
  const { approvals } = question.ports;
  if (verdict.kind === "approved") {
    const who = verdict.filled.approvers.map(({ login }) => markdown(login)).join(", ");
    await close(question, asked, (issue) =>
      approvals.finish(issue, `**Approved** by ${who}; the run goes on. ${ANEW}`),
    );
  }
  if (verdict.kind === "pending" || verdict.kind === "expired" || verdict.kind === "checklist-failed")
    await close(question, asked, (issue) => approvals.deny(issue, `Not approved in time. ${ANEW}`));
}

async function close(
  { surroundings }: ApprovalQuestion,
  { number }: AskedAt,
  act: (issue: number) => Promise<void>,
): Promise<void> {
  await act(number).catch((error: unknown) => {
    if (!(error instanceof Unreadable)) throw error;
    surroundings.progress.warn(`Issue #${number} could not be closed: ${error.message}. ${error.remedy}`);
  });
}
