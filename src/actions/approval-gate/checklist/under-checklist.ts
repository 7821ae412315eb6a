import type { ApprovalVerdict, Found } from "../../../core/approval/approval-verdict.ts";
import { type AssessedItem, assessChecklist, isComplete } from "../../../core/checklist/assess-checklist.ts";
import type { Survey } from "../../../ports/approvals.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import { gatherFacts } from "./gather-facts.ts";
import type { AskedIn } from "./weigh-ticks.ts";

/** Puts a verdict under the checklist: without every item done there is no yes; what failed is a no, what cannot be read is unknown. */
export async function underChecklist(
  verdict: ApprovalVerdict,
  { survey, asked }: { readonly survey: Pick<Survey, "change" | "proven">; readonly asked: AskedIn | undefined },
  question: ApprovalQuestion,
): Promise<ApprovalVerdict> {
  if (question.checklist.length === 0 || (verdict.kind !== "approved" && verdict.kind !== "pending")) return verdict;
  const { facts, discounted } = await gatherFacts(survey, asked, question);
  const checklist = assessChecklist(question.checklist, facts);
  const found: Found = { ...verdict, discounted: [...verdict.discounted, ...discounted], checklist };
  if (checklist.some(({ state }) => state === "failed")) return { ...found, kind: "checklist-failed" };
  const unknown = checklist.find(({ state }) => state === "unknown");
  if (unknown !== undefined) return unreadableItem(unknown, found);
  return isComplete(checklist) ? { ...found, kind: verdict.kind } : { ...found, kind: "pending" };
}

function unreadableItem({ item, note, remedy }: AssessedItem, { issue, checklist }: Found): ApprovalVerdict {
  return {
    kind: "unknown",
    reason: "checklist_unreadable",
    ...(issue === undefined ? {} : { issue }),
    ...(checklist === undefined ? {} : { checklist }),
    message: `the checklist's '${item}' cannot be judged: ${note}`,
    remedy,
  };
}
