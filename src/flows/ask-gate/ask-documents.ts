import { OWN_POLICY, type PolicyPlace } from "../../core/policy/policy-place.ts";
import type { GateDocuments, GateDocumentsAnswer, GateDocumentsQuery } from "../../ports/gate-documents.ts";
import { checkPolicyRef } from "./check-policy-ref.ts";
import type { Refusal } from "./refusal.ts";

/** Where a policy is read, and what else is wanted with it. */
export interface DocumentsQuestion extends Omit<GateDocumentsQuery, "policy"> {
  readonly place: PolicyPlace;
  /** Files wanted beside a central policy. */
  readonly centralFiles: readonly string[];
}

/** The repositories that policies are read in. */
export interface PolicyRepositories {
  readonly documents: GateDocuments;
  readonly central: (repository: { readonly owner: string; readonly name: string }) => GateDocuments;
}

/** What was read; `central` with the repository that it was read in, for a policy of the repository's own it is `undefined`. */
export interface DocumentsFound {
  readonly own: GateDocumentsAnswer;
  readonly central: { readonly answer: GateDocumentsAnswer; readonly documents: GateDocuments } | undefined;
}

/** Reads the documents: one call, and for a central policy one more beside it. Throws `Unreadable`. */
export async function askDocuments(
  { place, centralFiles, ...query }: DocumentsQuestion,
  { documents, central: open }: PolicyRepositories,
): Promise<DocumentsFound> {
  if (place.kind === "own") return { own: await documents.read({ ...query, policy: place.path }), central: undefined };
  const central = open(place);
  const [own, answer] = await Promise.all([
    documents.read({ ...query, policy: OWN_POLICY, policyRef: "" }),
    central.read({
      policy: place.path,
      policyRef: place.ref,
      files: centralFiles,
      targets: "",
      version: "",
      pullsOf: "",
      standing: undefined,
    }),
  ]);
  return { own, central: { answer, documents: central } };
}

/** Refuses a policy from a ref that is not protected, in the repository where it governs. Throws `Unreadable`. */
export async function checkPolicyPlace(
  place: PolicyPlace,
  policyRef: string,
  { found, documents }: { readonly found: DocumentsFound; readonly documents: GateDocuments },
): Promise<Refusal | undefined> {
  const { own, central } = found;
  if (place.kind === "own" || central === undefined) return await checkPolicyRef(policyRef, own, documents);
  return await checkPolicyRef(place.ref, central.answer, central.documents);
}
