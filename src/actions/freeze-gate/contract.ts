import { defineAction } from "../../kit/action-contract.ts";
import { choice, flag, instant, matching, requiredText, secret } from "../../kit/fields.ts";
import { imageDigest } from "../../kit/id-fields.ts";
import { asked } from "./asked.ts";

/** What freeze-gate promises: may this version go to this environment now, who has to approve, and when does that change? */
export const freezeGateContract = defineAction({
  name: "freeze-gate",
  decisions: { allow: "yes", "require-approval": "yes", deny: "no", unknown: "unknown" },
  reasons: {
    open: "No rule stops the deployment and nobody has to approve it.",
    rollback_exempt: "A rollback is exempt from every rule.",
    approvals_asked:
      "Second look: every approval that is required today was asked for; approval-gate's check judges who gave it.",
    approval_required: "The deployment may start once the roles in required-approvals have approved it.",
    freeze_active: "A freeze holds that no approval lifts for this change class.",
    outside_windows: "The environment's windows are closed.",
    incident_open: "An issue with one of the policy's incident labels is open.",
    deploy_locked: "A lock stands: an earlier deployment was undone, or a person locked it.",
    environment_not_in_policy: "The policy does not name the environment, and what is not named is closed.",
    policy_invalid: "The policy has errors; every one is listed with its line and column.",
    targets_invalid: "The targets file is missing or has errors, or does not name the service or environment.",
    environment_protected:
      "GitHub would stop jobs at the environment: reviewers, a wait timer or a custom protection rule.",
    not_proven_in_required_environment:
      "The policy wants this commit and digest proven in another environment first, and it was not.",
    approval_insufficient: "Second look: today's policy requires an approval that was not asked for.",
    request_mismatch: "Second look: the request is about another commit, digest, service, environment or run.",
    request_spent: "Second look: the deployment of this request has ended already; a new one must be asked for.",
    policy_missing: "There is no policy at the path and ref; no policy is not 'no rules'.",
    version_not_found:
      "The version is no tag or commit of the repository, and no record knows it as a task definition's revision.",
    digest_unresolved: "Nothing says which image the version stands for.",
    github_unreadable: "GitHub could not be read; the message says what is missing.",
    registry_unreadable: "The image registry could not be read; the message says what is missing.",
    clock_skew: "The runner's clock and GitHub's are more than a minute apart, or GitHub did not tell its own.",
  },
  inputs: {
    environment: requiredText,
    service: requiredText,
    "change-class": matching(/^\S{1,60}$/, "one word"),
    action: choice("deploy", "promote", "rollback"),
    policy: matching(/^[^\s:@][^\s:@]*$/, "the path of a file in this repository, such as .github/deploy-policy.yml"),
    "policy-ref": matching(/^[\w./-]+$/, "a branch, tag or commit"),
    targets: matching(/^[^\s:@][^\s:@]*$/, "the path of a file in this repository, such as .github/deploy-targets.yml"),
    version: matching(/^[^\s~^?*[\\]{1,300}$/, "a tag, a commit, or a task definition as family:revision"),
    digest: imageDigest,
    "first-deploy": flag,
    at: instant,
    request: matching(/^[0-9a-f]{64}$/, "the request's 64 hexadecimal digits, the first gate's output request"),
    asked,
    "github-token": secret,
  },
  outputs: [
    "rule",
    "rules",
    "until",
    "next-open",
    "next-change",
    "required-approvals",
    "asked",
    "change-class",
    "policy-commit",
    "simulated",
    "request",
    "commit",
    "digest",
    "version",
    "targets-commit",
    "team-commands",
    "has-team-commands",
    "operate-environment",
    "runs-on",
  ],
  cautious: { "required-approvals": "[]", asked: "[]", simulated: "false" },
  undecided: "unknown",
});
