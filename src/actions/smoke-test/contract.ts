import type { Outcome } from "../../core/outcome/outcome.ts";
import { type CommonReason, defineAction } from "../../kit/action-contract.ts";
import { choice, duration, flag, list, matching, secret, text } from "../../kit/fields.ts";
import { fullCommit, imageDigest, requestIdText } from "../../kit/id-fields.ts";
import type { Inputs } from "../../kit/run-action.ts";
import { headerLines } from "./header-lines.ts";
import { ipAddress } from "./ip-address.ts";
import { secretLines } from "./secret-lines.ts";

/** What smoke-test promises. */
export const smokeTestContract = defineAction({
  name: "smoke-test",
  decisions: { success: "yes", failure: "no" },
  reasons: {
    passed: "Every check passed before the deadline, and the command where there was one.",
    assertion_failed: "The service answered, and an answer was not as expected until the deadline.",
    version_mismatch: "The service answered with another version than the one deployed.",
    unreachable: "The service could not be reached, its certificate was not valid, or its address is refused.",
    timeout: "The service did not answer in time.",
    command_failed: "The team's own command ended with another code than 0, or not before the deadline.",
    no_checks: "There was nothing to run; nothing proves nothing.",
    config_invalid: "The checks, the target or the address cannot be used; every problem is listed.",
    source_unreadable: "The checks or the targets could not be read.",
    record_unreadable: "The record of the request could not be read, so nobody knows whose deployment would be tested.",
    not_ours_any_more: "The deployment of the request was undone, superseded or never made.",
    failed_before: "A verdict of this request failed before; it is final.",
    dry_run: "Nothing was sent: the plan was printed, and a plan proves nothing.",
  },
  inputs: {
    checks: text,
    health: matching(/^\/\S*$/, "a path that starts with /"),
    address: matching(/^https?:\/\/[^\s@?#]+$/, "an http(s) address without credentials and query"),
    at: choice("test", "public"),
    environment: text,
    service: text,
    targets: text,
    "targets-commit": fullCommit,
    version: text,
    commit: fullCommit,
    request: requestIdText,
    digest: imageDigest,
    "keep-record": flag,
    deadline: duration,
    command: text,
    tags: list,
    secrets: secretLines,
    headers: headerLines,
    resolve: ipAddress,
    junit: text,
    report: text,
    "allow-private-hosts": flag,
    "github-token": secret,
  },
  outputs: ["exit-reason", "address", "checks", "passed", "failed", "flaky", "versions-seen"],
  misconfigured: { "exit-reason": "config" },
  undecided: "failure",
});

/** The inputs of smoke-test. */
export type SmokeTestInputs = Inputs<typeof smokeTestContract.inputs>;

/** What smoke-test concludes. */
export type SmokeOutcome = Outcome<
  keyof typeof smokeTestContract.decisions,
  keyof typeof smokeTestContract.reasons | CommonReason,
  (typeof smokeTestContract.outputs)[number]
>;
