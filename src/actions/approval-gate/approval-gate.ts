import { differences, parseBinding } from "../../core/approval/approval-binding.ts";
import type { ApprovalIssue } from "../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { formatDenial } from "../../core/approval/denial.ts";
import { titleOf } from "../../core/approval/describe-request.ts";
import { fillSlots } from "../../core/approval/fill-slots.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { requestId } from "../../core/request/request.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import {
  type ApprovalGateInputs,
  type ApprovalGatePorts,
  type ApprovalQuestion,
  mismatch,
  subjectOf,
} from "./approval-question.ts";
import { askPeople } from "./ask-people.ts";
import { reportApproval } from "./report.ts";
import { standingIn } from "./standing.ts";
import { TeamUnreadable } from "./team-unreadable.ts";
import { waitForVerdict } from "./wait-for-verdict.ts";
import { weighComments } from "./weigh-comments.ts";

/** Answers whether the required roles approved exactly this request, and who; nothing that could not be read is ever a yes. */
export async function approvalGate(given: ApprovalGateInputs, surroundings: Surroundings, ports: ApprovalGatePorts) {
  const { run } = surroundings;
  const inputs = given.commit === "" ? { ...given, commit: run.sha } : given;
  const request =
    inputs.request === ""
      ? requestId({ ...subjectOf(inputs, run.repository.id), runId: run.runId, round: 1 })
      : inputs.request;
  const question: ApprovalQuestion = { inputs, surroundings, ports, request };
  const verdict = await answer(question).catch((error: unknown) => unreadable(error));
  return reportApproval(verdict, question);
}

async function answer(question: ApprovalQuestion): Promise<ApprovalVerdict> {
  const { inputs } = question;
  const demands = inputs["required-approvals"];
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
  if (reading.kind === "found") return judge(reading.issue, question);
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

async function judge(issue: ApprovalIssue, question: ApprovalQuestion): Promise<ApprovalVerdict> {
  const { inputs, surroundings, ports, request } = question;
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
  const other = differences(binding, subjectOf(inputs, run.repository.id));
  if (other.length > 0) return mismatch(other.join(", "), issue);
  const standing = standingIn({
    people: ports.people,
    run,
    demands: inputs["required-approvals"],
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
  const filled = fillSlots(inputs["required-approvals"], weighed.votes);
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

function unreadable(error: unknown): ApprovalVerdict {
  if (!(error instanceof Unreadable)) throw error;
  const { message, remedy, why } = error;
  if (error instanceof TeamUnreadable) return { kind: "unknown", reason: "team_unreadable", message, remedy };
  const refused = why === "forbidden" || why === "unauthorized" || why === "not_found";
  return { kind: "unknown", reason: refused ? "github_refused" : "github_unavailable", message, remedy };
}
