import { approveCommand } from "../../core/approval/approval-command.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { nonceOf } from "../../core/request/request.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { ApprovalQuestion } from "./approval-question.ts";
import type { Said } from "./contract.ts";
import { showRoles } from "./show-roles.ts";

type Pending = Extract<ApprovalVerdict, { kind: "pending" }>;

/** Says whom a verdict waits for, and each way to approve that is still open. */
export function sayPending(verdict: Pending, question: ApprovalQuestion, what: string): Said {
  const { issue, filled, awaiting } = verdict;
  const missing = filled.missing.map(
    ({ role, evidence, count }) => `${count} × ${inertLine(role, 60)}${HOW[evidence]}`,
  );
  const said = { decision: "pending", reasonCode: "awaiting_approval", summary: showRoles(verdict, question) } as const;
  const waits = `${what} waits for ${missing.join(", ")}`;
  if (issue === undefined)
    return question.inputs.mode === "check"
      ? { ...said, headline: `${waits}.`, remedy: waysOut(verdict, question) }
      : {
          ...said,
          headline: `${waits}, who would be asked (dry run).`,
          remedy: awaiting.length > 0 ? waysOut(verdict, question) : "",
        };
  if (question.dropIn !== undefined && question.inputs.mode === "wait")
    return {
      ...said,
      headline: `${what} was not approved in time: ${missing.join(", ")} missing.`,
      remedy: `Re-run the failed jobs, which ask anew; issue #${issue.number} asks nobody any more.`,
    };
  return {
    ...said,
    headline: `${waits}, asked in issue #${issue.number}.`,
    remedy: `${waysOut(verdict, question)}; then this run goes on by itself where the repository has the workflow resume-approval, elsewhere somebody other than the approver re-runs its failed jobs.`,
  };
}

const HOW = { comments: "", reviews: " by reviews", environment: " by the environment's approval" } as const;

function waysOut({ issue, filled, awaiting }: Pending, { inputs, request }: ApprovalQuestion): string {
  const lacks = (wanted: "comments" | "environment") => filled.missing.some(({ evidence }) => evidence === wanted);
  const where = issue === undefined ? "the approval issue" : issue.url;
  const pulls = awaiting.slice(0, 5).map(({ url }) => url);
  const more = awaiting.length > pulls.length ? ` and ${awaiting.length - pulls.length} more` : "";
  const ways = [
    ...(lacks("comments") ? [`Comment \`${approveCommand(nonceOf(request))}\` on ${where}`] : []),
    ...(pulls.length > 0 ? [`Approve ${pulls.join(", ")}${more} at the last commit`] : []),
    ...(lacks("environment")
      ? [`Make a person of the role a required reviewer of the environment ${inertLine(inputs.environment, 60)}`]
      : []),
  ];
  return ways.join("; ");
}
