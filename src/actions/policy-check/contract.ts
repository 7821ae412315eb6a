import { defineAction } from "../../kit/action-contract.ts";
import { flag, matching, secret } from "../../kit/fields.ts";
import { fullCommit } from "../../kit/id-fields.ts";
import { optionalPolicyPlace } from "../../kit/policy-fields.ts";

/** A path that stays in the checkout. */
const path = matching(
  /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\s:@]+$/,
  "the path of a file in this repository, such as .github/deploy-policy.yml",
);

/** What policy-check promises: is the policy of this checkout valid, does it pass its own tests, and what does it change? */
export const policyCheckContract = defineAction({
  name: "policy-check",
  decisions: { success: "yes", failure: "no", unknown: "unknown" },
  reasons: {
    policy_sound: "The policy is valid and every row of its own table is answered as expected.",
    policy_missing: "There is no policy at the path in the checkout.",
    policy_invalid:
      "The policy, or a calendar file that it names, has errors; every one is listed with its line and column.",
    tests_failed: "A row of the policy's own table is answered otherwise; every one is listed with what came.",
    calendar_unreadable: "The feed of a calendar cannot be read and has no copy that counts, so days cannot be told.",
    central_policy_unreadable:
      "The central policy could not be read in its repository, or stands at a ref that anybody who pushes may change.",
    github_unreadable: "The policy before the change could not be read; the message says what is missing.",
  },
  inputs: {
    policy: path,
    "central-policy": optionalPolicyPlace,
    "policy-token": secret,
    "base-commit": fullCommit,
    "ask-feeds": flag,
    "github-token": secret,
  },
  outputs: ["changes", "opens", "closes"],
  cautious: { changes: "{}" },
  undecided: "unknown",
});
