import { Unreadable } from "../core/outcome/unreadable.ts";
import type { ChangePull } from "../core/policy/change-class.ts";
import type {
  GateDocuments,
  GateDocumentsQuery,
  GateFile,
  PlatformTime,
  PolicyRefKind,
} from "../ports/gate-documents.ts";
import type { GitHubClient } from "./github-client.ts";
import {
  type DocumentFields,
  documentsPart,
  type FileFields,
  filesPart,
  type ObjectNode,
  PULLS_FIELD,
  pullsPart,
} from "./github-documents-part.ts";
import { readBlob } from "./github-source-files.ts";
import { readStanding, type WholeLists } from "./github-standing-answer.ts";
import { optionalOf, type StandingFields, standingPart } from "./github-standing-part.ts";
import { type QueryPart, writeQuery } from "./query-part.ts";

interface Repository {
  readonly owner: string;
  readonly name: string;
}

interface Answer<Fields> {
  readonly viewer?: { readonly login: string };
  readonly repository: Fields | null;
}

/** Reads a gate's documents by one GraphQL query (`contents: read`), and in the same what is known to be looked at. */
export function githubGateDocuments(client: GitHubClient, repository: Repository, whole: WholeLists): GateDocuments {
  async function ask<Fields>(
    name: string,
    parts: readonly QueryPart[],
    { viewer = false, optional = [] }: { readonly viewer?: boolean; readonly optional?: readonly string[] } = {},
  ) {
    const { document, variables } = writeQuery(name, parts, viewer);
    const answer = await client.query<Answer<Fields>>(document, { ...repository, ...variables }, optional);
    if (answer.repository !== null) return { found: answer.repository, viewer: answer.viewer?.login ?? "" };
    const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
    throw new Unreadable("not_found", unseen, "Check its name, and grant the token contents: read there.");
  }
  return {
    async read(asked) {
      const { standing } = asked;
      const parts = [documentsPart(asked), ...(standing === undefined ? [] : [standingPart(standing)])];
      const optional = [PULLS_FIELD, ...(standing === undefined ? [] : optionalOf(standing))];
      const { found, viewer } = await ask<DocumentFields & StandingFields>("FreezeGateDocuments", parts, {
        optional,
        viewer: standing !== undefined && standing.environments.length > 0,
      });
      const platform = platformTime(client);
      const policyCommit = commitOf(found.ref)?.oid ?? "";
      const headCommit = commitOf(found.head)?.oid ?? "";
      const version = commitOf(found.tag?.target) ?? commitNamed(asked.version, found.commit);
      return {
        policyCommit,
        policyRefKind: refKindOf(asked, found, policyCommit),
        // Git reads files in a tree as well, and nothing says who brought a tree.
        policy: policyCommit === "" ? undefined : readBlob(found.policy, asked.policy, policyCommit),
        files: policyCommit === "" ? new Map() : readFiles(asked.files, found, policyCommit),
        headCommit,
        targets: readBlob(found.targets, asked.targets, headCommit),
        versionCommit: version?.oid,
        pulls: readPulls(version ?? commitOf(found.own)),
        standing:
          standing === undefined
            ? undefined
            : await readStanding(standing, { found, viewer, customRules: new Map() }, whole),
        platformTime: platform,
      };
    },
    async files(paths, commit) {
      const { found } = await ask<FileFields>("FreezeGateFiles", [filesPart(paths, commit)]);
      return readFiles(paths, found, commit);
    },
    async pulls(commit) {
      const { found } = await ask<Pick<DocumentFields, "own">>("FreezeGatePulls", [pullsPart(commit)], {
        optional: [PULLS_FIELD],
      });
      return readPulls(commitOf(found.own));
    },
    isProtected: (kind, ref) =>
      kind === "branch" ? isProtectedBranch(client, repository, ref) : isMerged(client, repository, ref),
  };
}

function platformTime(client: GitHubClient): PlatformTime | undefined {
  const seen = client.serverTime();
  return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}

function refKindOf({ policyRef }: GateDocumentsQuery, found: DocumentFields, policyCommit: string): PolicyRefKind {
  if (policyRef === "") return "default-branch";
  const [branch, tag] = [found.policyBranch ?? undefined, found.policyTag ?? undefined];
  if (branch !== undefined && tag !== undefined) return "ambiguous";
  const named = branch ?? tag;
  // Git takes `heads/x` for the branch x before it looks for a tag of that name: what was read is then not what was judged.
  if (named !== undefined && commitOf(named.target)?.oid !== policyCommit) return "other";
  if (tag !== undefined) return "tag";
  if (branch !== undefined) return branch.name === found.mainBranch?.name ? "default-branch" : "branch";
  return policyRef === policyCommit ? "commit" : "other";
}

function readFiles(paths: readonly string[], found: FileFields, commit: string): ReadonlyMap<string, GateFile> {
  const files = paths.flatMap((path, index): [string, GateFile][] => {
    const file = readBlob(found[`file${index}`], path, commit);
    const changed = found[`changed${index}`]?.history?.nodes[0]?.committedDate;
    return file === undefined
      ? []
      : [[path, { ...file, committedAt: changed === undefined ? undefined : new Date(changed) }]];
  });
  return new Map(files);
}

/** Reads a commit that was named by its own digits: a branch may have a name of hexadecimal digits too, and branches move. */
function commitNamed(version: string, node: ObjectNode | null | undefined): ObjectNode | undefined {
  const commit = commitOf(node);
  return commit?.oid.startsWith(version.toLowerCase()) === true ? commit : undefined;
}

/** Reads the commit that an object is, or that an annotated tag points at. */
function commitOf(node: ObjectNode | null | undefined): ObjectNode | undefined {
  if (node?.__typename === "Commit") return node;
  return node?.__typename === "Tag" && node.target?.__typename === "Commit" ? node.target : undefined;
}

/** Reads the pull requests that hold a commit, those that were given up left out. */
function readPulls(commit: ObjectNode | undefined): readonly ChangePull[] | undefined {
  if (commit === undefined) return [];
  const { pulls } = commit;
  if (pulls === null || pulls === undefined || pulls.pageInfo.hasNextPage) return undefined;
  if (pulls.nodes.some(({ labels }) => labels === null)) return undefined;
  return pulls.nodes
    .filter(({ state }) => state !== "CLOSED")
    .map(({ number, url, merged, mergeCommit, headRefName, isCrossRepository, labels }) => ({
      number,
      url,
      merged,
      mergeCommit: mergeCommit?.oid ?? "",
      branch: isCrossRepository ? "" : headRefName,
      labels: (labels?.nodes ?? []).map(({ name }) => name),
    }));
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
