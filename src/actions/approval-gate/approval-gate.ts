import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { requestId } from "../../core/request/request.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import {
  type ApprovalGateInputs,
  type ApprovalGatePorts,
  type ApprovalQuestion,
  subjectOf,
} from "./approval-question.ts";
import { askPeople } from "./ask-people.ts";
import { judgeIssue } from "./judge-issue.ts";
import { reportApproval } from "./report.ts";
import { requireSubject } from "./require-subject.ts";
import { resume } from "./resume.ts";
import type { ResumePorts } from "./resume-run.ts";
import { TeamUnreadable } from "./team-unreadable.ts";
import { unreadableVerdict } from "./unreadable-verdict.ts";
import { waitForVerdict } from "./wait-for-verdict.ts";

/** Answers whether the required roles approved exactly this request, and who; nothing that could not be read is ever a yes. */
export async function approvalGate(
  given: ApprovalGateInputs,
  surroundings: Surroundings,
  ports: ApprovalGatePorts & ResumePorts,
) {
  requireSubject(given);
  if (given.mode === "resume") return resume(given, surroundings, ports);
  const { run } = surroundings;
  const inputs = given.commit === "" ? { ...given, commit: run.sha } : given;
  const request =
    inputs.request === ""
      ? requestId({ ...subjectOf(inputs, run.repository.id), runId: run.runId, round: 1 })
      : inputs.request;
  const demands = inputs["required-approvals"] ?? [];
  const question: ApprovalQuestion = { inputs, surroundings, ports, request, demands };
  const verdict = await answer(question).catch((error: unknown) => unreadableVerdict(error));
  return reportApproval(verdict, question);
}

async function answer(question: ApprovalQuestion): Promise<ApprovalVerdict> {
  const { inputs, demands } = question;
  if (inputs["required-approvals"] === undefined && inputs.request !== "") return approvalsLost();
  if (demands.length === 0) return { kind: "nothing-required" };
  const hopeless = demands.find(
    ({ users, teams, count }) => inputs["identity-token"] === "" && teams.length > 0 && users.length < count,
  );
  if (hopeless !== undefined) throw new TeamUnreadable(hopeless.teams[0] ?? "", undefined);
  return inputs.mode === "wait" && !inputs["dry-run"] ? waitForVerdict(question, () => look(question)) : look(question);
}

async function look(question: ApprovalQuestion): Promise<ApprovalVerdict> {
  const { inputs, ports, request } = question;
  const reading = await ports.approvals.read(request);
  if (reading.kind === "found") return judgeIssue(reading.issue, question);
  if (inputs.mode === "check" && !inputs["dry-run"]) {
    const forged =
      reading.forged.length === 0
        ? ""
        : ` (#${reading.forged.join(", #")} claims to be it and was not written by this token's identity)`;
    const remedy = "Run approval-gate with mode: request first, in the same run and with the same token's identity.";
    return {
      kind: "unknown",
      reason: "request_missing",
      message: `nobody was asked to approve this request${forged}`,
      remedy,
    };
  }
  return askPeople(question);
}

function approvalsLost(): ApprovalVerdict {
  const message = "required-approvals is empty although freeze-gate made a request, and always writes a list";
  const remedy =
    "GitHub drops an output that contains a masked value: find the secret that equals a login, team, role or rule, and rename one of them.";
  return { kind: "unknown", reason: "approvals_lost", message, remedy };
}
