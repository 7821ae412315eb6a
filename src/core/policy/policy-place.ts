/** Where a policy stands: in the repository itself, or in another one that governs several. An empty ref is the default branch. */
export type PolicyPlace =
  | { readonly kind: "own"; readonly path: string }
  | {
      readonly kind: "central";
      readonly owner: string;
      readonly name: string;
      readonly path: string;
      readonly ref: string;
    };

/** The file by which a repository tightens a central policy. */
export const OWN_POLICY = ".github/deploy-policy.yml";

/** Parses `path` or `owner/repo:path@ref`; `undefined` for anything else. */
export function parsePolicyPlace(text: string): PolicyPlace | undefined {
  if (/^[^\s:@]+$/.test(text)) return { kind: "own", path: text };
  const [, owner, name, path, ref = ""] =
    /^([\w-]{1,39})\/([\w.-]{1,100}):([^\s:@]+)(?:@([\w./-]+))?$/.exec(text) ?? [];
  if (owner === undefined || name === undefined || path === undefined) return undefined;
  return { kind: "central", owner, name, path, ref };
}

/** Writes a place as people write it, without its ref. */
export function policyPlaceName(place: PolicyPlace): string {
  return place.kind === "own" ? place.path : `${place.owner}/${place.name}:${place.path}`;
}
