import { defineAction } from "../../kit/action-contract.ts";
import { choice, duration, type Field, flag, instant, matching, requiredText, secret } from "../../kit/fields.ts";
import { imageDigest } from "../../kit/id-fields.ts";
import { incidentTokens } from "../../kit/incident-tokens-field.ts";
import { policyPlace, policyRef } from "../../kit/policy-fields.ts";
import { asked } from "./asked.ts";
import { reads } from "./reads.ts";

/** Longer time-outs than 24 days would fire at once. */
function atMost(longest: number, expected: string): Field<number | undefined> {
  return {
    parse(given) {
      const read = duration.parse(given);
      return read.kind === "value" && (read.value ?? 0) > longest ? { kind: "expected", expected } : read;
    },
  };
}

/** What freeze-gate promises: may this version go to this environment now, who has to approve, and when does that change? */
export const freezeGateContract = defineAction({
  name: "freeze-gate",
  decisions: { allow: "yes", "require-approval": "yes", deny: "no", unknown: "unknown" },
  reasons: {
    open: "No rule stops the deployment and nobody has to approve it.",
    rollback_exempt: "A rollback is exempt from every rule but a freeze that names it, and none holds.",
    approvals_asked:
      "Second look: every approval that is required today was asked for; approval-gate's check judges who gave it.",
    approval_required: "The deployment may start once the roles in required-approvals have approved it.",
    checklist_required: "Nobody has to approve it, but the policy's checklist must be complete first.",
    freeze_active: "A freeze holds that no approval lifts for this change class.",
    outside_windows: "The environment's windows are closed.",
    incident_open: "An issue with one of the policy's incident labels is open, or an endpoint shows an incident.",
    deploy_locked: "A lock stands: an earlier deployment was undone, or a person locked it.",
    change_class_ambiguous: "Labels or branches name several change classes, and the input names none.",
    environment_not_in_policy: "The policy does not name the environment, and what is not named is closed.",
    policy_invalid: "The policy has errors; every one is listed with its line and column.",
    targets_invalid: "The targets file is missing or has errors, or does not name the service or environment.",
    environment_protected:
      "GitHub would stop jobs at the environment: reviewers, a wait timer or a custom protection rule.",
    not_proven_in_required_environment:
      "The policy wants this commit and digest proven in another environment first, and it was not, or was rolled back there since.",
    approval_insufficient: "Second look: today's policy requires an approval that was not asked for.",
    request_mismatch: "Second look: the request is about another commit, digest, service, environment or run.",
    request_spent: "Second look: the deployment of this request has ended already; a new one must be asked for.",
    policy_missing: "There is no policy at the path and ref; no policy is not 'no rules'.",
    policy_ref_unprotected:
      "The policy's ref is one that anybody who pushes may change, or a pull request's; such a policy decides nothing.",
    holidays_unreadable: "A calendar of the policy could not be read, and no copy of it is young enough.",
    incident_label_missing:
      "The policy names an incident label that the repository does not have; it would never lock.",
    incidents_unreadable: "An incident endpoint of the policy could not be read; no answer is not 'no incident'.",
    version_not_found:
      "The version is no tag or commit of the repository, and no record knows it as a task definition's revision.",
    digest_unresolved: "Nothing says which image the version stands for.",
    github_unavailable:
      "GitHub was away or is limiting the token until its budget of retries was spent; try again later.",
    github_unreadable: "GitHub refused or answered something else than asked; the message says what is missing.",
    registry_unreadable: "The image registry could not be read; the message says what is missing.",
    clock_skew: "The runner's clock and GitHub's are more than a minute apart, or GitHub did not tell its own.",
  },
  inputs: {
    environment: requiredText,
    service: requiredText,
    "change-class": matching(/^[^\s,]{1,60}$/, "one word"),
    action: choice("deploy", "promote", "rollback"),
    policy: policyPlace,
    "policy-ref": policyRef,
    "policy-token": secret,
    targets: matching(/^[^\s:@][^\s:@]*$/, "the path of a file in this repository, such as .github/deploy-targets.yml"),
    version: matching(/^[^\s~^?*[\\]{1,300}$/, "a tag, a commit, or a task definition as family:revision"),
    digest: imageDigest,
    "first-deploy": flag,
    at: instant,
    wait: atMost(5 * 24 * 60 * 60_000, "a duration of at most 5d, which is the longest that a job lives"),
    request: matching(/^[0-9a-f]{64}$/, "the request's 64 hexadecimal digits, the first gate's output request"),
    asked,
    reads,
    "incident-tokens": incidentTokens,
    "allow-private-hosts": flag,
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
    "checklist",
    "in-flight",
    "live-commit",
    "reads",
    "change-class",
    "policy-commit",
    "simulated",
    "request",
    "commit",
    "digest",
    "version",
    "task-definition",
    "targets-commit",
    "team-commands",
    "has-team-commands",
    "operate-environment",
    "runs-on",
    "allow-private-hosts",
    "migration",
  ],
  cautious: { "required-approvals": "[]", asked: "[]", checklist: "[]", simulated: "false" },
  undecided: "unknown",
});
