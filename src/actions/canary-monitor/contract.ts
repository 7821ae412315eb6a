import type { Outcome } from "../../core/outcome/outcome.ts";
import { type CommonReason, defineAction } from "../../kit/action-contract.ts";
import { choice, duration, flag, instant, matching, secret, text } from "../../kit/fields.ts";
import { fullCommit, requestIdText, serviceDeploymentId } from "../../kit/id-fields.ts";
import { incidentTokens } from "../../kit/incident-tokens-field.ts";
import { optionalPolicyPlace, policyRef } from "../../kit/policy-fields.ts";
import { armNames, providerTokens, providerUrls } from "../../kit/provider-fields.ts";
import type { Inputs } from "../../kit/run-action.ts";

/** What canary-monitor promises. */
export const canaryMonitorContract = defineAction({
  name: "canary-monitor",
  decisions: { success: "yes", failure: "no", unknown: "unknown" },
  reasons: {
    passed: "Every critical metric kept within its limits over the watch time, on enough data.",
    passed_after_assessment:
      "What failed as `sev2` recovered while it was assessed, or a person let the rollout go on past it; all else passed.",
    not_judged: "The traffic was moved without judging, as `watch: none` asks for.",
    regression_found: "A critical metric is beyond its alert limit, or worse than the baseline beside it.",
    insufficient_data: "The metrics had too few samples until the time was spent; no data is never a pass.",
    provider_error: "The metrics could not be read, or only in part, when the time was spent.",
    inconclusive: "The metrics were neither well nor surely bad when the time was spent.",
    waiting_for_gate:
      "A lock or incident, or with `in-flight: hold` a window or freeze, held the rollout until its hook would not have waited longer.",
    deadline_spent: "The deadline passed before the new version had all traffic, or before the watch time was over.",
    not_ours_any_more: "The deployment was superseded, stopped, or its record has ended.",
    rolled_back_elsewhere: "Another hand, or the platform, rolled the deployment back.",
    failed_before: "A verdict of this request failed before; it is final.",
    traffic_unreadable: "The platform did not say where the traffic stands.",
    record_unreadable: "The record of the request could not be read.",
    source_unreadable: "The monitor or the targets could not be read.",
    config_invalid: "The monitor, the target or the inputs cannot be used; every problem is listed.",
    dry_run: "Nothing was watched: the plan was printed.",
  },
  inputs: {
    monitor: text,
    watch: choice("", "monitor", "none"),
    traffic: choice("ecs", "none"),
    from: instant,
    to: instant,
    canary: armNames,
    baseline: armNames,
    "provider-urls": providerUrls,
    "provider-tokens": providerTokens,
    report: text,
    environment: text,
    service: text,
    targets: text,
    "targets-commit": fullCommit,
    version: text,
    commit: fullCommit,
    request: requestIdText,
    "service-deployment": serviceDeploymentId,
    deadline: duration,
    policy: optionalPolicyPlace,
    "policy-ref": policyRef,
    "policy-token": secret,
    "change-class": text,
    "incident-tokens": incidentTokens,
    "allow-private-hosts": flag,
    "role-to-assume": matching(/^arn:aws[\w-]*:iam::\d{12}:role\/\S+$/, "the ARN of an IAM role"),
    "github-token": secret,
  },
  outputs: ["verdict", "severity", "metrics", "could-have-seen", "weight", "error-patterns"],
  undecided: "unknown",
});

/** The inputs of canary-monitor. */
export type CanaryMonitorInputs = Inputs<typeof canaryMonitorContract.inputs>;

/** What canary-monitor concludes. */
export type CanaryOutcome = Outcome<
  keyof typeof canaryMonitorContract.decisions,
  keyof typeof canaryMonitorContract.reasons | CommonReason,
  (typeof canaryMonitorContract.outputs)[number]
>;
