import { approveCommand } from "../../core/approval/approval-command.ts";
import type { AskedAt } from "../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import { nonceOf } from "../../core/request/request.ts";
import { inertLine } from "../../core/text/inert.ts";
import { link } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { ApprovalQuestion } from "./approval-question.ts";
import type { approvalGateContract } from "./contract.ts";
import { showRoles } from "./show-roles.ts";

type Contract = typeof approvalGateContract;

/** An outcome of approval-gate. */
export type ApprovalOutcome = Outcome<
  keyof Contract["decisions"],
  keyof Contract["reasons"],
  Contract["outputs"][number]
>;
type Said = Pick<ApprovalOutcome, "decision" | "reasonCode" | "headline" | "remedy" | "summary">;
type Of<Kind extends ApprovalVerdict["kind"]> = Extract<ApprovalVerdict, { kind: Kind }>;

const ANEW = "start a new run, which asks anew.";

/** Says a verdict in words: the decision, why, the headline and what to do. */
export function sayVerdict(verdict: ApprovalVerdict, question: ApprovalQuestion): Said {
  const { service, version, commit, environment } = question.inputs;
  const what = inertLine(`${service} ${version || commit.slice(0, 12)} for ${environment}`, 160);
  switch (verdict.kind) {
    case "nothing-required":
      return { ...yes("nothing_required"), headline: `Nobody has to approve ${what}.`, summary: "" };
    case "approved": {
      const who = verdict.filled.approvers.map(({ login, role }) => `${login} (${inertLine(role, 60)})`).join(", ");
      return { ...yes("approved"), headline: `${what} is approved by ${who}.`, summary: showRoles(verdict, question) };
    }
    case "pending":
      return sayPending(verdict, question, what);
    case "denied":
      return sayDenied(verdict, what);
    case "expired": {
      const headline = `The request to approve ${what} is ${formatDuration(verdict.age)} old and has expired.`;
      return { ...no("expired"), headline, remedy: `Too old: ${ANEW}`, summary: linkTo(verdict.issue) };
    }
    case "closed": {
      const headline = `Issue #${verdict.issue.number}, which asks to approve ${what}, was closed.`;
      return {
        ...no("request_closed"),
        headline,
        remedy: `A closed request stays closed: ${ANEW}`,
        summary: linkTo(verdict.issue),
      };
    }
    case "unknown": {
      const headline = `Whether ${what} is approved cannot be said: ${inertLine(verdict.message, 400)}.`;
      const summary = verdict.issue === undefined ? "" : linkTo(verdict.issue);
      return { decision: "unknown", reasonCode: verdict.reason, headline, remedy: verdict.remedy, summary };
    }
  }
}

function sayPending(verdict: Of<"pending">, question: ApprovalQuestion, what: string): Said {
  const { issue, filled } = verdict;
  const missing = filled.missing.map(({ role, count }) => `${count} × ${inertLine(role, 60)}`);
  const said = { decision: "pending", reasonCode: "awaiting_approval", summary: showRoles(verdict, question) } as const;
  const waits = `${what} waits for ${missing.join(", ")}`;
  if (issue === undefined) return { ...said, headline: `${waits}, who would be asked (dry run).`, remedy: "" };
  const remedy = `Comment ${approveCommand(nonceOf(question.request))} on ${issue.url}; then somebody other than the approver re-runs the failed jobs of this run.`;
  return { ...said, headline: `${waits}, who is asked in issue #${issue.number}.`, remedy };
}

function sayDenied({ denial, issue }: Of<"denied">, what: string): Said {
  const why = denial.reason === "" ? "without a reason" : `because: ${inertLine(denial.reason)}`;
  return {
    ...no("denied"),
    headline: `${what} was denied by ${inertLine(denial.login, 60)} ${why}`,
    remedy: "A denial is final for this request: settle the reason with them, then start a new run.",
    summary: `${link("The denial", denial.url)} · ${linkTo(issue)}`,
  };
}

function yes<Reason extends string>(reasonCode: Reason) {
  return { decision: "allow", reasonCode, remedy: "" } as const;
}

function no<Reason extends string>(reasonCode: Reason) {
  return { decision: "deny", reasonCode } as const;
}

function linkTo({ number, url }: AskedAt): string {
  return link(`Issue #${number}`, url);
}
