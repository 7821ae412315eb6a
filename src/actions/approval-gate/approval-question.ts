import { type ApprovalBinding, roundOf } from "../../core/approval/approval-binding.ts";
import type { ApprovalIssue } from "../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import type { RoleDemand } from "../../core/approval/role-demand.ts";
import type { ChecklistItem } from "../../core/checklist/checklist-item.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Approvals, AskedAbout } from "../../ports/approvals.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Checks } from "../../ports/checks.ts";
import type { People } from "../../ports/people.ts";
import type { RunApprovals } from "../../ports/run-approvals.ts";
import type { SecurityAlerts } from "../../ports/security-alerts.ts";
import type { Triagers } from "../../ports/triagers.ts";
import type { ApprovalGateInputs } from "./contract.ts";
import type { DropIn } from "./drop-in/drop-in.ts";

/** What approval-gate needs of the world. */
export interface ApprovalGatePorts {
  readonly approvals: Approvals;
  readonly people: People;
  readonly runApprovals: RunApprovals;
  readonly chance: Chance;
  readonly checks: Checks;
  readonly alerts: SecurityAlerts;
  readonly triagers: Triagers;
}

/** One question: what is asked, of which request, in which surroundings. */
export interface ApprovalQuestion {
  readonly inputs: ApprovalGateInputs;
  readonly surroundings: Surroundings;
  readonly ports: ApprovalGatePorts;
  readonly request: string;
  readonly demands: readonly RoleDemand[];
  readonly checklist: readonly ChecklistItem[];
  /** When the run was made, where it was looked up: nobody asked for its requests before. */
  readonly since?: Date;
  /** How to ask, where the step is written for manual-approval. */
  readonly dropIn?: DropIn;
}

/** Says what is to be deployed, as the members of its request. */
export function subjectOf(
  inputs: ApprovalGateInputs,
  repositoryId: string,
): Pick<ApprovalBinding, "repositoryId" | "environment" | "service" | "commit" | "digest"> {
  return {
    repositoryId,
    environment: inputs.environment,
    service: inputs.service,
    commit: inputs.commit,
    digest: inputs.digest,
  };
}

/** Says what is asked for a deployment that is held; nothing where one is to be started. */
export function orderIn({ order }: Pick<ApprovalGateInputs, "order">): Pick<ApprovalBinding, "order"> {
  return order === "" ? {} : { order };
}

/** Says what the evidence is read about; the records only where freeze-gate made the request, for only then do any belong to it. */
export function aboutOf(question: ApprovalQuestion): AskedAbout {
  const { inputs, request } = question;
  const { environment, service, commit, digest } = inputs;
  return {
    request,
    ...(question.since === undefined ? {} : { since: question.since }),
    environment,
    service,
    commit,
    digest,
    liveCommit: inputs["live-commit"],
    records: inputs.request !== "",
    reviews: asksReviews(question),
    logins: rolesOf(question).flatMap(({ users }) => users.map(({ login }) => login)),
    others: rolesOf(question).some(({ teams }) => teams.length > 0),
  };
}

/** Lists the roles whose people must have access; GitHub itself lets nobody without it approve an environment. */
function rolesOf({ demands, checklist }: ApprovalQuestion): readonly Pick<RoleDemand, "users" | "teams">[] {
  const ticking = checklist.flatMap(({ by }) => (by.kind === "person" && by.role !== undefined ? [by.role] : []));
  return [...demands.filter(({ evidence }) => evidence !== "environment"), ...ticking];
}

/** Tells whether reviews decide, by a role's evidence or by an item of the checklist; they change while people are waited for. */
export function asksReviews({ demands, checklist }: Pick<ApprovalQuestion, "demands" | "checklist">): boolean {
  return demands.some(({ evidence }) => evidence === "reviews") || checklist.some(({ by }) => by.kind === "reviews");
}

/** Finds the round of the request in this run, or says that it is about something else. */
export function bindRequest({
  inputs,
  surroundings: { run },
  request,
}: ApprovalQuestion): { readonly round: number } | ApprovalVerdict {
  const round = roundOf(request, { ...subjectOf(inputs, run.repository.id), runId: run.runId });
  return round === undefined ? mismatch("run, commit, digest, service or environment") : { round };
}

/** Says that the request is about something else than what is to be deployed. */
export function mismatch(what: string, issue?: ApprovalIssue): ApprovalVerdict {
  const remedy =
    "Pass request, commit, digest, service, environment, change-class and live-commit all from the same freeze-gate step, unchanged, and the same order as in mode request; if the change class was changed on purpose, start a new run, which asks anew.";
  return {
    kind: "unknown",
    reason: "request_mismatch",
    ...(issue === undefined ? {} : { issue }),
    message: `the request is about something else than the inputs say (${what})`,
    remedy,
  };
}
