import type { ApprovalVerdict } from "../../../core/approval/approval-verdict.ts";
import type { Surroundings } from "../../../kit/run-action.ts";
import { type ApprovalGatePorts, type ApprovalQuestion, aboutOf } from "../approval-question.ts";
import type { ApprovalGateInputs, ApprovalOutcome } from "../contract.ts";
import { unreadableVerdict } from "../evidence/unreadable-verdict.ts";
import { judgeRequest } from "../judge-request.ts";
import { reportApproval } from "../report.ts";
import { questionOf } from "./question-of.ts";
import { reportResumption } from "./report-resumption.ts";
import { type ResumePorts, resumeRun, type Waiting } from "./resume-run.ts";
import type { Resumption } from "./resumption.ts";

/**
 * Judges the approval issue that somebody commented on and, when its verdict is there, resumes the run that asked. Of the comment
 * nothing is believed: everything is read again at its source.
 */
export async function resume(
  inputs: ApprovalGateInputs,
  surroundings: Surroundings,
  ports: ApprovalGatePorts & ResumePorts,
): Promise<ApprovalOutcome> {
  let question: ApprovalQuestion = { inputs, surroundings, ports, request: inputs.request, demands: [], checklist: [] };
  let resumption: Resumption | undefined;
  const decide = async (): Promise<ApprovalVerdict> => {
    const asked = await questionOf(inputs.issue ?? 0, { inputs, surroundings, ports });
    if (asked.kind === "unknown") return asked;
    question = asked.question;
    const verdict = await judgeRequest(await ports.approvals.survey(aboutOf(question)), question);
    const since = decidedAt(verdict);
    if (since !== undefined) resumption = await tryToResume({ question, run: asked.run, since }, ports);
    return verdict;
  };
  const verdict = await decide().catch((error: unknown) => unreadableVerdict(error));
  const outcome = reportApproval(verdict, question);
  return resumption === undefined ? outcome : reportResumption(outcome, resumption);
}

/** A verdict stands, whatever keeps us from resuming. */
async function tryToResume(waiting: Waiting, ports: ResumePorts): Promise<Resumption> {
  try {
    return await resumeRun(waiting, ports);
  } catch (error) {
    const { reason, message, remedy } = unreadableVerdict(error);
    const refused = reason === "github_refused" ? reason : "github_unavailable";
    return { kind: "unreadable", run: waiting.run, reason: refused, why: message, remedy };
  }
}

/** The instant of the last word that the verdict needed; `undefined` while there is none. */
function decidedAt(verdict: ApprovalVerdict): Date | undefined {
  if (verdict.kind === "denied") return new Date(verdict.denial.at);
  if (verdict.kind !== "approved") return undefined;
  return new Date(
    Math.max(0, ...[...verdict.filled.approvers, ...(verdict.checklist ?? [])].map(({ at }) => Date.parse(at) || 0)),
  );
}
