import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { isTicked } from "../../core/checklist/checklist-item.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { requestId } from "../../core/request/request.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { type ApprovalGatePorts, type ApprovalQuestion, aboutOf, subjectOf } from "./approval-question.ts";
import { askPeople } from "./ask-people.ts";
import type { ApprovalGateInputs } from "./contract.ts";
import { settleInputs } from "./drop-in/drop-in.ts";
import { waitAndClose } from "./drop-in/wait-and-close.ts";
import { demandsNow } from "./evidence/join-evidence.ts";
import { readsTeams } from "./evidence/reads-teams.ts";
import { TeamUnreadable } from "./evidence/team-unreadable.ts";
import { unreadableVerdict } from "./evidence/unreadable-verdict.ts";
import { judgeRequest } from "./judge-request.ts";
import { reportApproval } from "./report.ts";
import { requireSubject } from "./require-subject.ts";
import { resume } from "./resume/resume.ts";
import type { ResumePorts } from "./resume/resume-run.ts";
import { waitForVerdict } from "./wait-for-verdict.ts";

/** Answers whether the required roles approved exactly this request, and who; nothing that could not be read is ever a yes. */
export async function approvalGate(
  raw: ApprovalGateInputs,
  surroundings: Surroundings,
  ports: ApprovalGatePorts & ResumePorts,
) {
  const { inputs: given, dropIn } = settleInputs(raw, surroundings);
  requireSubject(given);
  if (given.mode === "resume") return resume(given, surroundings, ports);
  const { run } = surroundings;
  const inputs = given.commit === "" ? { ...given, commit: run.sha } : given;
  const request =
    inputs.request === ""
      ? requestId({ ...subjectOf(inputs, run.repository.id), runId: run.runId, round: 1 })
      : inputs.request;
  const demands = inputs["required-approvals"] ?? [];
  const asked = { inputs, surroundings, ports, request, demands, checklist: inputs.checklist };
  const question: ApprovalQuestion = dropIn === undefined ? asked : { ...asked, dropIn };
  const verdict = await answer(question, ports.runs).catch((error: unknown) => unreadableVerdict(error));
  return reportApproval(verdict, question);
}

async function answer(question: ApprovalQuestion, runs: ResumePorts["runs"]): Promise<ApprovalVerdict> {
  const { inputs, demands, surroundings } = question;
  if (surroundings.run.eventName === "pull_request_target") return untrustedEvent(surroundings.run.eventName);
  if (inputs["required-approvals"] === undefined && inputs.request !== "") return approvalsLost();
  if (demands.length === 0 && question.checklist.length === 0) return { kind: "nothing-required" };
  const hopeless = demands.find(
    ({ users, teams, count }) => !readsTeams(inputs) && teams.length > 0 && users.length < count,
  );
  if (hopeless !== undefined) throw new TeamUnreadable(hopeless.teams[0] ?? "", undefined);
  let since: Date | undefined;
  const once = async () => {
    if (inputs.request !== "") since ??= await madeAt(surroundings.run.runId, runs);
    return look(since === undefined ? question : { ...question, since });
  };
  if (inputs.mode !== "wait" || inputs["dry-run"]) return once();
  return (question.dropIn === undefined ? waitForVerdict : waitAndClose)(question, once);
}

/** Finds when a run was made; where that cannot be read, more issues are. */
async function madeAt(run: string, runs: ResumePorts["runs"]): Promise<Date | undefined> {
  try {
    return (await runs.read(run)).createdAt;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return undefined;
  }
}

async function look(question: ApprovalQuestion): Promise<ApprovalVerdict> {
  const { inputs, ports } = question;
  const survey = await ports.approvals.survey(aboutOf(question));
  const { approval } = survey;
  const asking = inputs.mode !== "check" || inputs["dry-run"];
  if (approval.kind === "missing" && survey.ended === undefined && !asking && asksInIssue(question))
    return neverAsked(approval.forged);
  const verdict = await judgeRequest(survey, question);
  if (verdict.kind !== "pending" || approval.kind === "found" || !asking || !asksAnybody(question)) return verdict;
  return askPeople(verdict, survey.leftOpen, question);
}

function asksInIssue(question: ApprovalQuestion): boolean {
  return demandsNow(question).some(({ evidence }) => evidence === "comments") || question.checklist.some(isTicked);
}

/** A checklist that machines alone answer needs no issue. */
function asksAnybody({ demands, checklist }: ApprovalQuestion): boolean {
  return demands.length > 0 || checklist.some(isTicked);
}

function neverAsked(forged: readonly number[]): ApprovalVerdict {
  const claims =
    forged.length === 0 ? "" : ` (#${forged.join(", #")} claims to be it and was not written by this token's identity)`;
  const message = `nobody was asked to approve this request${claims}`;
  const remedy = "Run approval-gate with mode: request first, in the same run and with the same token's identity.";
  return { kind: "unknown", reason: "request_missing", message, remedy };
}

function untrustedEvent(event: string): ApprovalVerdict {
  const message = `a run of ${event} may carry what a fork's author chose`;
  const remedy = "Deploy from push, release, schedule or workflow_dispatch; approve nothing there.";
  return { kind: "unknown", reason: "untrusted_event", message, remedy };
}

function approvalsLost(): ApprovalVerdict {
  const message = "required-approvals is empty although freeze-gate made a request, and always writes a list";
  const remedy =
    "GitHub drops an output that contains a masked value: find the secret that equals a login, team, role or rule, and rename one of them.";
  return { kind: "unknown", reason: "approvals_lost", message, remedy };
}
