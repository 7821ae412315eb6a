import type { Outcome } from "../../core/outcome/outcome.ts";
import { type CommonReason, defineAction } from "../../kit/action-contract.ts";
import { choice, duration, matching, requiredText, secret, text } from "../../kit/fields.ts";
import { fullCommit, requestIdText } from "../../kit/id-fields.ts";
import type { Inputs } from "../../kit/run-action.ts";

/** What resume promises: a held deployment goes on by a person's word, and by nobody's else. */
export const resumeContract = defineAction({
  name: "resume",
  decisions: { ready: "yes", moved: "yes", finish: "yes", failure: "no", unknown: "unknown" },
  reasons: {
    can_resume: "The deployment is held and can be moved on; nothing was written.",
    can_abort: "The deployment is under way or held and can be rolled back; nothing was written.",
    held_again: "The hold was ended; the deployment is held at its next one.",
    handed_over: "The hold was ended; the run that is at work judges and finishes the deployment.",
    full_already: "All public traffic is at the new version already; the run that is at work judges and finishes it.",
    nobody_at_work: "At full public traffic, and its run has ended: mode `finish` of deploy-ecs takes it to its end.",
    nothing_held: "No deployment of the service is open, or the open one is held by nothing.",
    hold_ended_elsewhere: "Another hand ended the hold meanwhile; nothing was written.",
    foreign_hold: "The deployment waits at a pause that is not ours.",
    verdict_failed: "A smoke test or the watch failed, which is final for the request; only `abort` is left.",
    falling_back: "The deployment falls back or has fallen back already.",
    superseded: "Somebody else's deployment took its place.",
    already_complete: "ECS has completed the deployment already.",
    locked: "A lock stands by now; the deployment is left where it is held.",
    another_deployment: "The open deployment is another than the one that was looked at and approved.",
    target_invalid: "The targets file is missing or cannot be used; each problem is named.",
    refused_by_platform: "AWS refused to end the hold; the permission or the cause is named.",
    deadline: "The deployment did not reach its next hold in time.",
    run_unreadable: "GitHub does not say whether a run still looks after the deployment.",
    state_unreadable: "AWS or GitHub could not be read; the cause is named.",
    dry_run: "A dry run: what would be done was printed and nothing was written.",
  },
  inputs: {
    mode: choice("check", "move"),
    order: choice("continue", "full", "abort"),
    reason: text,
    environment: requiredText,
    service: requiredText,
    targets: text,
    "targets-commit": fullCommit,
    request: requestIdText,
    hold: text,
    deadline: duration,
    "role-to-assume": matching(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of an IAM role"),
    "github-token": secret,
  },
  outputs: [
    "request",
    "record",
    "run",
    "run-ended",
    "version",
    "commit",
    "digest",
    "service-deployment",
    "task-definition",
    "held-at",
    "hold",
    "hold-expires-at",
    "targets-commit",
    "slack-message",
  ],
  cautious: { "held-at": "none", "run-ended": "unknown" },
  undecided: "unknown",
});

/** The inputs of resume. */
export type ResumeInputs = Inputs<typeof resumeContract.inputs>;
/** The decisions of resume. */
export type ResumeDecision = keyof typeof resumeContract.decisions;
/** The reason codes of resume. */
export type ResumeReason = keyof typeof resumeContract.reasons | CommonReason;
/** What resume concludes. */
export type ResumeOutcome = Outcome<ResumeDecision, ResumeReason, (typeof resumeContract.outputs)[number]>;
