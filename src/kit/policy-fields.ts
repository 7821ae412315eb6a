import { type PolicyPlace, parsePolicyPlace } from "../core/policy/policy-place.ts";
import { type Field, matching } from "./fields.ts";

const EXPECTED =
  "a path in this repository, such as .github/deploy-policy.yml, or a central one as owner/repo:path@ref";

/** Reads where the policy stands. */
export const policyPlace: Field<PolicyPlace> = {
  parse(given) {
    const place = parsePolicyPlace(given);
    return place === undefined ? { kind: "expected", expected: EXPECTED } : { kind: "value", value: place };
  },
};

/** Reads where the policy stands; empty is nowhere. */
export const optionalPolicyPlace: Field<PolicyPlace | undefined> = {
  parse: (given) => (given === "" ? { kind: "value", value: undefined } : policyPlace.parse(given)),
};

/** Reads the ref of a policy of the repository's own; empty is the default branch. */
export const policyRef: Field<string> = matching(/^[\w./-]+$/, "a branch, tag or full commit");
