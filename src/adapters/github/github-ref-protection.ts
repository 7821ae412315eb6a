import type { GateDocuments } from "../../ports/gate-documents.ts";
import type { GitHubClient } from "./github-client.ts";

interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** Tells by REST whether only reviewed changes reach a branch or a commit (`contents: read`). */
export function githubRefProtection(client: GitHubClient, repository: Repository): GateDocuments["isProtected"] {
  return (kind, ref) =>
    kind === "branch" ? isProtectedBranch(client, repository, ref) : isMerged(client, repository, ref);
}

/** `protected` is true for classic rules and rulesets alike, and needs no more than `contents: read` (GitHub docs, "Get a branch"); GraphQL's rules depend on who looks. */
async function isProtectedBranch(client: GitHubClient, { owner, name }: Repository, ref: string): Promise<boolean> {
  const branch = ref
    .replace(/^refs\/heads\//, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  const { status, data } = await client.call("GET", `/repos/${owner}/${name}/branches/${branch}`, { allow: [404] });
  return status === 200 && typeof data === "object" && data !== null && "protected" in data && data.protected === true;
}

/** Tells whether the default branch holds a commit: seen from there it is behind, or the same. */
async function isMerged(client: GitHubClient, { owner, name }: Repository, commit: string): Promise<boolean> {
  const path = `/repos/${owner}/${name}/compare/HEAD...${commit}?per_page=1`;
  const { status, data } = await client.call("GET", path, { allow: [404] });
  const standing = typeof data === "object" && data !== null && "status" in data ? data.status : undefined;
  return status === 200 && (standing === "behind" || standing === "identical");
}
