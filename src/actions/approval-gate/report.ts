import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import type { Approver } from "../../core/approval/fill-slots.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import type { ApprovalQuestion } from "./approval-question.ts";
import { checklistEvidence, checklistOf, checklistOutput } from "./checklist/checklist-report.ts";
import { withChecklist } from "./checklist/checklist-words.ts";
import type { ApprovalOutcome } from "./contract.ts";
import { sayVerdict } from "./say-verdict.ts";

/** Says a verdict to the runner, to people and to later steps. */
export function reportApproval(verdict: ApprovalVerdict, question: ApprovalQuestion): ApprovalOutcome {
  const { inputs, request } = question;
  const issue = "issue" in verdict ? verdict.issue : undefined;
  const approvers = verdict.kind === "approved" ? verdict.filled.approvers.map(writtenApprover) : [];
  return {
    ...withChecklist(sayVerdict(verdict, question), verdict, question),
    outputs: {
      approvers: JSON.stringify(approvers),
      checklist: checklistOutput(checklistOf(verdict)),
      // manual-approval knows two words, so whatever is not a yes is the other one.
      "approval-status": verdict.kind === "approved" || verdict.kind === "nothing-required" ? "approved" : "denied",
      "issue-number": issue === undefined ? "" : String(issue.number),
      "issue-url": issue?.url ?? "",
      "approval-issue": issue === undefined ? "" : String(issue.number),
      "approval-url": issue?.url ?? "",
      request,
    },
    ...(question.dropIn?.passesDenial === true && isDenial(verdict) ? { failOn: "error" as const } : {}),
    evidence: [...evidenceOf(verdict), ...checklistEvidence(checklistOf(verdict), question.surroundings.clock.now())],
    subject: {
      environment: inputs.environment,
      service: inputs.service,
      commit: inputs.commit,
      digest: inputs.digest,
      policyCommit: inputs["policy-commit"],
    },
    links: issue === undefined ? {} : { approval: issue.url },
    details: { request, approvers },
  };
}

/** Writes an approver as the output `approvers` shows one: there \`evidence\` is the address of what was found, by its \`source\`. */
function writtenApprover({ role, login, id, evidence, url, at }: Approver) {
  return { role, login, id, source: evidence, evidence: url, at };
}

/** A person said no, or closed the issue. */
function isDenial({ kind }: ApprovalVerdict): boolean {
  return kind === "denied" || kind === "closed";
}

function evidenceOf(verdict: ApprovalVerdict): Evidence[] {
  if (verdict.kind === "approved") {
    return verdict.filled.approvers.map(({ role, login, id, evidence, url, at }) => ({
      kind: "approval",
      source: url,
      at,
      fact: `${login} (id ${id}) approved as ${role} by ${evidence}`,
    }));
  }
  if (verdict.kind !== "denied") return [];
  const { url, at, login, id, reason } = verdict.denial;
  return [{ kind: "denial", source: url, at, fact: `${login} (id ${id}) denied: ${reason}` }];
}
