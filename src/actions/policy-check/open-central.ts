import { Unreadable } from "../../core/outcome/unreadable.ts";
import { type PolicyPlace, policyPlaceName } from "../../core/policy/policy-place.ts";
import type { PolicyRepositories } from "../../flows/ask-gate/ask-documents.ts";
import { checkPolicyRef } from "../../flows/ask-gate/check-policy-ref.ts";
import type { CentralSource } from "./read-version.ts";

type CentralPlace = Extract<PolicyPlace, { kind: "central" }>;

/** Opens a central policy where it governs, as the gate does: at a ref that only reviewed changes reach, its calendars beside it. Throws `Unreadable`. */
export async function openCentral(place: CentralPlace, open: PolicyRepositories["central"]): Promise<CentralSource> {
  const documents = open(place);
  const query = { policy: place.path, policyRef: place.ref, files: [], targets: "", version: "", pullsOf: "" };
  const answer = await documents.read({ ...query, standing: undefined });
  const refused = await checkPolicyRef(place.ref, answer, documents);
  if (refused !== undefined) throw new Unreadable("malformed", refused.headline.replace(/\.$/, ""), refused.remedy);
  const { policy } = answer;
  if (policy === undefined) {
    const where = `${place.ref === "" ? "the default branch" : `'${place.ref}'`} of ${place.owner}/${place.name}`;
    throw new Unreadable("not_found", `there is no ${place.path} at ${where}`, "Correct the input central-policy.");
  }
  return {
    file: policyPlaceName(place),
    path: place.path,
    async read(path) {
      if (path === place.path) return policy.text;
      return (await documents.files([path], answer.policyCommit)).get(path)?.text;
    },
  };
}
