import { HELD_ORDERS } from "../../core/approval/held-order.ts";
import { parseRoleDemands, type RoleDemand } from "../../core/approval/role-demand.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import { defineAction } from "../../kit/action-contract.ts";
import { choice, duration, type Field, flag, integer, matching, secret, text } from "../../kit/fields.ts";
import { imageDigest } from "../../kit/id-fields.ts";
import type { Inputs } from "../../kit/run-action.ts";
import { checklistField } from "./checklist/checklist-field.ts";
import { dropInFields } from "./drop-in/drop-in-fields.ts";
import { appKeyField } from "./evidence/app-key-field.ts";

const demands: Field<readonly RoleDemand[] | undefined> = {
  parse: (given) => {
    if (given === "") return { kind: "value", value: undefined };
    const parsed = parseRoleDemands(given);
    return parsed.kind === "demands"
      ? { kind: "value", value: parsed.demands }
      : { kind: "expected", expected: parsed.expected };
  },
};

/** What approval-gate promises: did the required roles approve this commit for this environment, and who? */
export const approvalGateContract = defineAction({
  name: "approval-gate",
  decisions: { allow: "yes", deny: "no", pending: "no", unknown: "unknown" },
  reasons: {
    nothing_required: "No role has to approve.",
    approved: "Every role that is asked has approved this request; the output approvers names them.",
    checked_later:
      "Only the environment's own approvals are asked; they exist inside the job that deploys, where mode check judges them.",
    checklist_complete: "No role has to approve, and every item of the checklist is done.",
    checklist_open: "Whoever has to approve has, and the checklist has items that are not done yet.",
    checklist_failed: "An item of the checklist that a machine answers for failed; the summary names it.",
    checklist_unreadable:
      "An item of the checklist cannot be judged, which is never done; the message names what is missing.",
    awaiting_approval: "People are asked and not all roles have approved yet.",
    denied:
      "A person of a role that is asked denied the request, or a reviewer rejected the environment; either is final.",
    unreviewed_commit: "Reviews are asked, and commits came without a merged pull request; the summary names them.",
    base_unknown: "Reviews are asked, and what is live is not known or no ancestor, so what is new cannot be told.",
    request_spent: "The deployment of this request has ended already; an approval is used once.",
    expired: "The request is older than expires-after.",
    request_closed: "The approval issue was closed by a person; a closed request stays closed.",
    approvals_lost:
      "required-approvals is empty although a request was made; GitHub drops an output that contains a masked value.",
    request_missing: "Nobody was asked yet: there is no approval issue of our own for this request.",
    request_tampered: "The approval issue was edited, or does not show what it is bound to.",
    request_mismatch: "The input request is about another commit, digest, service or environment than the inputs.",
    resumed: "mode resume: the verdict is there, and the failed jobs of the run that waited run again.",
    already_resumed: "mode resume: the verdict is there, and the run went on without this step; nothing was done.",
    run_cancelled: "mode resume: the run that waited was cancelled by a person and is left alone.",
    run_not_ended: "mode resume: the run that waited has failed but had not ended by the deadline.",
    run_too_old: "mode resume: GitHub re-runs a run for 30 days and 50 times, and this one no more.",
    untrusted_event: "The run was started by pull_request_target, whose content a fork's author chooses.",
    team_unreadable: "A team's members cannot be read, so nobody can be counted for it or left out.",
    github_refused: "The token may not read or write what the gate needs; the message names the permission.",
    github_unavailable: "GitHub could not be reached, is limiting the token, or answered something else than asked.",
  },
  inputs: {
    mode: choice("", "request", "check", "wait", "resume"),
    environment: text,
    service: text,
    issue: integer(1, 2 ** 31 - 1),
    commit: matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit of 40 hexadecimal digits"),
    digest: imageDigest,
    version: text,
    order: choice("", ...HELD_ORDERS),
    request: matching(/^[0-9a-f]{64}$/, "the request's 64 hexadecimal digits, freeze-gate's output request"),
    checklist: checklistField,
    "first-deploy": flag,
    "change-class": text,
    "required-approvals": demands,
    policy: text,
    "policy-commit": text,
    rules: text,
    migration: text,
    "live-commit": matching(/^[0-9a-f]{7,64}$/, "a commit in hexadecimal digits"),
    deadline: duration,
    "expires-after": duration,
    "github-token": secret,
    "identity-token": secret,
    "identity-app": matching(/^[\w.-]{1,80}$/, "the GitHub App's client id (Iv…) or app id"),
    "identity-key": appKeyField,
    ...dropInFields,
  },
  outputs: [
    "approvers",
    "checklist",
    "approval-status",
    "issue-number",
    "issue-url",
    "approval-issue",
    "approval-url",
    "request",
  ],
  cautious: { approvers: "[]", checklist: "[]", "approval-status": "denied" },
  undecided: "unknown",
});

/** The typed inputs of approval-gate. */
export type ApprovalGateInputs = Inputs<(typeof approvalGateContract)["inputs"]>;

/** An outcome of approval-gate. */
export type ApprovalOutcome = Outcome<
  keyof typeof approvalGateContract.decisions,
  keyof typeof approvalGateContract.reasons,
  (typeof approvalGateContract.outputs)[number]
>;

/** What is said of a verdict in words. */
export type Said = Pick<ApprovalOutcome, "decision" | "reasonCode" | "headline" | "remedy" | "summary">;
