import type { Outcome } from "../../core/outcome/outcome.ts";
import { type CommonReason, defineAction } from "../../kit/action-contract.ts";
import { matching, secret, text } from "../../kit/fields.ts";
import { incidentTokens } from "../../kit/incident-tokens-field.ts";
import { policyPlace } from "../../kit/policy-fields.ts";
import { providerUrls } from "../../kit/provider-fields.ts";
import type { Inputs } from "../../kit/run-action.ts";

/** A path that stays in the repository. */
const PATH = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\s:@]+$/;
const PATH_SAID = "the path of a file in this repository, such as .github/deploy-targets.yml";
const path = matching(PATH, PATH_SAID);
/** Such a path; empty where something else than deploy-ecs deploys. */
const pathOrNone = matching(new RegExp(`^$|${PATH.source}`), `${PATH_SAID}, or empty`);

/** What doctor promises: it looks at all that a deployment relies on, writes nothing, and says what to mend. */
export const doctorContract = defineAction({
  name: "doctor",
  decisions: { healthy: "yes", unhealthy: "no", unknown: "unknown" },
  reasons: {
    all_well: "Everything that could be looked at is as deployments need it; warnings may stand beside it.",
    problems_found: "Something would stop a deployment, or harm one; each problem is listed with what mends it.",
    not_all_known: "No problem was found, and something could not be looked at; what is not known is not well.",
  },
  inputs: {
    environment: text,
    service: text,
    policy: policyPlace,
    "policy-token": secret,
    targets: pathOrNone,
    checks: path,
    monitor: path,
    "provider-urls": providerUrls,
    "incident-tokens": incidentTokens,
    "slack-webhook": secret,
    "teams-webhook": secret,
    "webhook-url": secret,
    "github-token": secret,
  },
  outputs: ["findings", "deploys-per-week", "badge"],
  cautious: { findings: "[]", "deploys-per-week": "{}", badge: "{}" },
  undecided: "unknown",
});

/** The inputs of doctor. */
export type DoctorInputs = Inputs<typeof doctorContract.inputs>;
/** What doctor concludes. */
export type DoctorOutcome = Outcome<
  keyof typeof doctorContract.decisions,
  keyof typeof doctorContract.reasons | CommonReason,
  (typeof doctorContract.outputs)[number]
>;
