import type { Outcome } from "../../core/outcome/outcome.ts";
import { WANTED_PATTERN } from "../../core/rollback/wanted-release.ts";
import { type CommonReason, defineAction } from "../../kit/action-contract.ts";
import { choice, duration, flag, matching, requiredText, secret, text } from "../../kit/fields.ts";
import { fullCommit, requestIdText, serviceDeploymentId } from "../../kit/id-fields.ts";
import type { Inputs } from "../../kit/run-action.ts";

/** What rollback promises. */
export const rollbackContract = defineAction({
  name: "rollback",
  decisions: { success: "yes", unchanged: "yes", failure: "no", unknown: "unknown" },
  reasons: {
    smoke_failed: "A smoke test failed; the change was undone.",
    watch_failed: "The watch over the metrics failed; the change was undone.",
    watch_inconclusive:
      "The watch could not tell before its budget was spent; the change was undone, as the target says.",
    commands_failed: "The team's own commands did not pass; the change was undone.",
    deploy_failed: "The deployment itself failed or was stopped half-way; the change was undone.",
    finish_failed:
      "Everything passed, but the deployment could not be taken past its hold; it was undone before the hold's time-out would have done so.",
    cancelled: "The run was cancelled; the change was undone.",
    aborted: "A person gave the deployment up; the change was undone.",
    job_lost: "The job that should have judged was lost; the change was undone.",
    deadline_spent: "Nobody judged the deployment before its deadline; the change was undone.",
    asked_by_person: "A person asked for it, or named the release to go back to.",
    already_rolled_back: "The platform, a hook or a person undid the change already; the old version is proven live.",
    nothing_changed: "Nothing was changed, so there is nothing to undo.",
    superseded: "Somebody else's deployment took the place of ours; nothing was written to it.",
    proven_late:
      "The deployment turned out to be complete and everything had passed: it stays, and its bookkeeping was done.",
    finishing: "Everything passed and the platform is completing the deployment; nothing was written.",
    held_for_person:
      "The watch could not tell, and the target leaves that to a person: the deployment is held until its hold expires.",
    left_inconclusive:
      "The watch could not tell and the new version is in full service; the target says to leave it, so a person has to judge.",
    rollback_failed: "The way back was taken and did not succeed; the summary has the command to go back by hand.",
    rollback_unproven:
      "The way back was taken; the old version could not be proven live before the deadline or the end of the run.",
    version_unknown: "No record, mark or commit of this service has the version that was named; nothing was written.",
    target_never_live:
      "The release that was named was never live here (R1); nothing was written, and `force` does not help.",
    target_denied: "The target denies the release that was named; nothing was written, and `force` does not help.",
    target_elsewhere: "The task definition that was named belongs to another account or region; nothing was written.",
    target_too_old: "The release was live longer ago than the target allows; `force` skips this check.",
    target_unproven:
      "The release was live, and nothing proves that it worked, or it was rolled back itself; `force` skips this check.",
    migration_irreversible:
      "A migration that cannot be rolled back came since the old version served; a person has to decide (`force` of a rollback by hand).",
    migration_unknown: "Whether such a migration came with the deployment cannot be read; a person has to decide.",
    image_missing: "The image of the release is no longer in its registry; nothing was written to the service.",
    definition_gone: "The platform has forgotten the task definition of the release; nothing was written.",
    known_good_missing: "No release is known to go back to; nothing was written.",
    write_forbidden: "The role may not write what the way back needs; the permission is named.",
    write_refused: "The platform refused the way back, or the deployment kept changing under it.",
    state_unreadable: "What is live could not be read; nothing was written.",
    back_confirmed: "Mode confirm: the version that is live again passes its smoke test, and the incident says so.",
    back_broken:
      "Mode confirm: the version that is live again fails its smoke test; the incident is severe now, and nothing goes further back by itself.",
    back_unconfirmed: "Mode confirm: nobody tested the version that is live again; the incident says so.",
    retrospective_owed: "Mode retrospective: the issue for it stands, with its due date.",
    retrospective_not_written: "Mode retrospective: its issue could not be written; the log says why.",
    dry_run: "A dry run: the plan was printed and nothing was written.",
  },
  inputs: {
    mode: choice("roll-back", "confirm", "retrospective"),
    environment: requiredText,
    service: requiredText,
    targets: text,
    "targets-commit": matching(/^([0-9a-f]{40}|default-branch)$/, "a full commit of 40 hex digits, or default-branch"),
    request: requestIdText,
    "service-deployment": serviceDeploymentId,
    version: text,
    commit: fullCommit,
    deploy: text,
    // Words of other steps are never refused: what is no success is none, and nothing may keep a rollback from its work.
    commands: text,
    smoke: text,
    watch: text,
    "smoke-public": text,
    cancelled: flag,
    aborted: flag,
    lost: flag,
    to: matching(WANTED_PATTERN, "previous, a version, a commit, family:revision or the ARN of a task definition"),
    force: flag,
    by: text,
    reason: text,
    "targets-text": text,
    "task-definition": matching(/^[\w-]+:\d+$/, "a task definition as family:revision"),
    incident: matching(/^\d+$/, "the number of an issue"),
    severity: choice("sev1", "sev2", "sev3"),
    deadline: duration,
    "role-to-assume": matching(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of an IAM role"),
    "aws-region": matching(/^[a-z]{2}(-[a-z]+)+-\d$/, "an AWS region, such as eu-west-1"),
    "github-token": secret,
  },
  outputs: [
    "undone",
    "live-version",
    "live-commit",
    "known-version",
    "undone-version",
    "address",
    "health",
    "allow-private-hosts",
    "retrospective",
    "task-definition",
    "incident",
    "incident-url",
    "severity",
    "started-at",
    "impact",
    "service-deployment",
  ],
  cautious: { undone: "no" },
  undecided: "unknown",
});

/** The inputs of rollback. */
export type RollbackInputs = Inputs<typeof rollbackContract.inputs>;

/** What rollback concludes. */
export type RollbackOutcome = Outcome<
  keyof typeof rollbackContract.decisions,
  keyof typeof rollbackContract.reasons | CommonReason,
  (typeof rollbackContract.outputs)[number]
>;
