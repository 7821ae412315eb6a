import type { ApprovalVerdict, Found } from "../../../core/approval/approval-verdict.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import type { ApprovalOutcome } from "../contract.ts";
import { checklistOf, openItems, showChecklist } from "./checklist-report.ts";

type Said = Pick<ApprovalOutcome, "decision" | "reasonCode" | "headline" | "remedy" | "summary">;

/** Says that an item of the checklist failed, which a machine can take back and a person cannot override. */
export function sayFailedItem(verdict: Found, what: string): Said {
  const checklist = verdict.checklist ?? [];
  const failed = checklist.find(({ state }) => state === "failed");
  return {
    decision: "deny",
    reasonCode: "checklist_failed",
    headline: `The checklist of ${what} failed: ${openItems(checklist, "failed")}.`,
    remedy: failed?.remedy ?? "",
    summary: "",
  };
}

/** Adds to what is said of a verdict what its checklist comes to. */
export function withChecklist(said: Said, verdict: ApprovalVerdict, question: ApprovalQuestion): Said {
  const checklist = checklistOf(verdict);
  if (checklist.length === 0) return said;
  const shown = showChecklist(checklist, question.request);
  const summary = [said.summary, shown].filter((part) => part !== "").join("\n\n");
  if (verdict.kind === "approved")
    return question.demands.length === 0
      ? { ...said, reasonCode: "checklist_complete", headline: complete(said.headline, checklist.length), summary }
      : { ...said, headline: complete(said.headline, checklist.length), summary };
  if (verdict.kind !== "pending") return { ...said, summary };
  const open = openItems(checklist, "open");
  if (open === "") return { ...said, summary };
  if (!verdict.filled.complete)
    return { ...said, headline: `${said.headline} Open on the checklist: ${open}.`, summary };
  return { ...said, ...sayOpenOnly(verdict, open), summary };
}

function sayOpenOnly(
  verdict: Extract<ApprovalVerdict, { kind: "pending" }>,
  open: string,
): Pick<Said, "reasonCode" | "headline" | "remedy"> {
  const first = (verdict.checklist ?? []).find(({ state }) => state === "open");
  return {
    reasonCode: "checklist_open",
    headline: `Open on the checklist: ${open}.`,
    remedy:
      first?.by.kind === "person"
        ? `Tick what is open in comments on ${verdict.issue?.url ?? "the approval issue"}, each by its command; then this run goes on by itself where the repository has the workflow resume-approval, else re-run its failed jobs.`
        : (first?.remedy ?? ""),
  };
}

function complete(headline: string, items: number): string {
  return `${headline} The checklist is complete (${items} ${items === 1 ? "item" : "items"}).`;
}
