import type { ChangePull } from "../../core/policy/change-class.ts";
import type { GateDocumentsAnswer, GateDocumentsQuery, GateFile, PolicyRefKind } from "../../ports/gate-documents.ts";
import type { DocumentFields, FileFields, ObjectNode } from "./github-documents-node.ts";
import { readBlob } from "./github-source-files.ts";

/** Reads what the documents part selected. */
export function readDocuments(
  asked: GateDocumentsQuery,
  found: DocumentFields,
): Omit<GateDocumentsAnswer, "standing" | "platformTime"> {
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
    pulls: readPulls(version ?? found.own),
  };
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

/** Reads further files, those that there are, by path. */
export function readFiles(paths: readonly string[], found: FileFields, commit: string): ReadonlyMap<string, GateFile> {
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

/** Reads the pull requests that hold a commit, those that were given up left out; `undefined` when not all of them can be seen. */
export function readPulls(holding: ObjectNode | null | undefined): readonly ChangePull[] | undefined {
  const commit = commitOf(holding);
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
