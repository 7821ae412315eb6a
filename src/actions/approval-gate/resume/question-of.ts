import { type ApprovalBinding, parseBinding } from "../../../core/approval/approval-binding.ts";
import type { ApprovalIssue } from "../../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../../core/approval/approval-verdict.ts";
import { isTicked } from "../../../core/checklist/checklist-item.ts";
import type { Surroundings } from "../../../kit/run-action.ts";
import type { StandingRun } from "../../../ports/workflow-runs.ts";
import type { ApprovalGatePorts, ApprovalQuestion } from "../approval-question.ts";
import type { ApprovalGateInputs } from "../contract.ts";
import type { ResumePorts } from "./resume-run.ts";

/** The question that an approval issue was opened for, as its binding has it, and the run that waits. */
export interface AskedBefore {
  readonly kind: "asked";
  readonly issue: ApprovalIssue;
  readonly question: ApprovalQuestion;
  readonly run: StandingRun;
}

/** What an issue is read with. */
export interface IssueSettings {
  readonly inputs: ApprovalGateInputs;
  readonly surroundings: Surroundings;
  readonly ports: ApprovalGatePorts & ResumePorts;
}

/** Finds the question of an approval issue by its number; only an issue of our own, the first of its request, has one. */
export async function questionOf(
  number: number,
  { inputs, surroundings, ports }: IssueSettings,
): Promise<AskedBefore | Extract<ApprovalVerdict, { kind: "unknown" }>> {
  const claim = await ports.claims.claimOf(number);
  if (claim === undefined) return notOurs(number);
  const run = await ports.runs.read(claim.runId);
  const reading = await ports.approvals.read(claim.request, run.createdAt);
  if (reading.kind !== "found" || reading.issue.number !== number) return notOurs(number);
  const { issue } = reading;
  const binding = parseBinding(issue.body);
  if (binding === undefined) return notOurs(number);
  const question: ApprovalQuestion = {
    inputs: inputsOf(binding, inputs),
    surroundings: { ...surroundings, run: { ...surroundings.run, ...asRunContext(run) } },
    ports,
    request: binding.request,
    since: run.createdAt,
    demands: binding.demands,
    // What machines answer for is looked up by the run itself, in the attempt that this one starts.
    checklist: (binding.checklist ?? []).filter(isTicked),
  };
  return { kind: "asked", issue, question, run };
}

/** Answers for the run that waits: who comments starts the run that resumes, and is no less an approver for it. */
function asRunContext({ id, attempt, actor, triggeringActor }: StandingRun) {
  return { runId: id, runAttempt: attempt, actor, triggeringActor: triggeringActor.login };
}

function inputsOf(binding: ApprovalBinding, inputs: ApprovalGateInputs): ApprovalGateInputs {
  const { environment, service, commit, digest, version, request, changeClass, liveCommit, order = "" } = binding;
  return {
    ...inputs,
    mode: "request",
    environment,
    service,
    commit,
    digest,
    version,
    request,
    order,
    "change-class": changeClass,
    "live-commit": liveCommit,
  };
}

function notOurs(number: number): Extract<ApprovalVerdict, { kind: "unknown" }> {
  const message = `issue #${number} is no approval issue of our own that can be read`;
  const remedy =
    "Answer in the issue that the waiting run names; if it is this one, it was edited or opened by another release or token: re-run the failed jobs of the run by hand.";
  return { kind: "unknown", reason: "request_missing", message, remedy };
}
