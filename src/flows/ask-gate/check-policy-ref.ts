import type { GateDocuments, GateDocumentsAnswer } from "../../ports/gate-documents.ts";
import type { Refusal } from "./refusal.ts";

/**
 * Refuses a policy from a ref that the change under review may write itself: allowed are the default branch, tags, protected branches, and
 * full commits that the default branch holds. Throws `Unreadable` when that cannot be told.
 */
export async function checkPolicyRef(
  ref: string,
  { policyCommit, policyRefKind: kind }: Pick<GateDocumentsAnswer, "policyCommit" | "policyRefKind">,
  documents: Pick<GateDocuments, "isProtected">,
): Promise<Refusal | undefined> {
  if (policyCommit === "" || kind === "default-branch" || kind === "tag") return undefined;
  const stop = { kind: "stop", decision: "unknown", reason: "policy_ref_unprotected" } as const;
  switch (kind) {
    case "ambiguous":
      return {
        ...stop,
        headline: `A branch and a tag are both called '${ref}': it is not clear which policy is meant.`,
        remedy: `Write refs/heads/${ref} or refs/tags/${ref}.`,
      };
    case "branch":
      if (await documents.isProtected("branch", ref)) return undefined;
      return {
        ...stop,
        headline: `The branch '${ref}' is not protected: a policy that anybody who pushes may change decides nothing.`,
        remedy: `Protect ${ref} in Settings → Rules, or read the policy at the default branch.`,
      };
    case "commit":
      if (await documents.isProtected("commit", ref)) return undefined;
      return {
        ...stop,
        headline: `The default branch does not hold the commit ${ref.slice(0, 12)}: its policy was never merged.`,
        remedy: "Name a commit of the default branch, or leave the ref out.",
      };
    case "other":
      return {
        ...stop,
        headline: `'${ref}' is no branch, tag or full commit: a pull request's own policy decides nothing.`,
        remedy: "Name the default branch, a protected branch, a tag or a full commit of the default branch.",
      };
  }
}
