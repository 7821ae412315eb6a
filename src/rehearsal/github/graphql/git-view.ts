import { below, treeName } from "../git-objects.ts";
import type { Commit } from "../model/git.ts";
import type { Repository } from "../model/model.ts";
import { needs } from "../permissions.ts";
import { findCommit, history } from "../revisions.ts";
import { pullsWith } from "../routes/pull-routes.ts";
import { nodeId, pageUrl, timestamp } from "../show.ts";
import { viewActor } from "./account-view.ts";
import { connection, type PageArguments } from "./connection.ts";
import { viewPull } from "./pull-view.ts";
import { viewRollup } from "./rollup-view.ts";
import { viewSignatures } from "./signature-view.ts";
import { viewBlob, viewTree } from "./tree-view.ts";
import { demand, type Viewing } from "./viewing.ts";

/** Shows what a revision names: a commit or annotated tag, or behind a colon a file or folder of it; nothing when there is none. */
export function viewObject(viewing: Viewing, repository: Repository, expression: string): object | null {
  const colon = expression.indexOf(":");
  const revision = colon === -1 ? expression : expression.slice(0, colon);
  const commit = findCommit(repository, revision);
  const files = commit?.files ?? filesOfTree(repository, revision);
  if (files === undefined) return viewTagNamed(viewing, repository, revision);
  if (colon === -1 && commit !== undefined)
    return viewTarget(viewing, repository, { name: revision.replace("refs/tags/", ""), commit });
  const path = colon === -1 ? "" : expression.slice(colon + 1).replace(/\/$/, "");
  const content = files.get(path);
  if (content !== undefined) return viewBlob(repository, content);
  const inside = below(files, path);
  return inside.size === 0 ? null : viewTree(repository, path, inside);
}

/** Finds the files of a tree by its full object name; git reads files in one as it does in a commit. */
function filesOfTree({ commits }: Repository, oid: string): Commit["files"] | undefined {
  return /^[0-9a-f]{40}$/.test(oid)
    ? [...commits.values()].find(({ files }) => treeName(files) === oid)?.files
    : undefined;
}

/** Shows a ref, whose target is an object of its own where the tag is annotated. */
export function viewRef(viewing: Viewing, repository: Repository, qualified: string): object | null {
  const [, kind, short] = /^refs\/(heads|tags)\/(.+)$/.exec(qualified) ?? [];
  const name = short ?? qualified;
  const branch = kind === "tags" ? undefined : repository.branches.get(name);
  const oid = branch ?? (kind === "heads" ? undefined : repository.tags.get(name));
  const commit = repository.commits.get(oid ?? "");
  if (commit === undefined) return null;
  const target = () =>
    branch === undefined ? viewTarget(viewing, repository, { name, commit }) : viewCommit(viewing, repository, commit);
  const prefix = branch === undefined ? "refs/tags/" : "refs/heads/";
  return { __typename: "Ref", id: nodeId("REF", prefix + name), name, prefix, target };
}

/** Shows a commit with what brought it. */
export function viewCommit(viewing: Viewing, repository: Repository, commit: Commit): object {
  const shown = (one: Commit) => viewCommit(viewing, repository, one);
  const oidOf = (one: Commit) => one.oid;
  return {
    __typename: "Commit",
    id: nodeId("C", commit.oid),
    oid: commit.oid,
    abbreviatedOid: commit.oid.slice(0, 7),
    message: commit.message,
    messageHeadline: commit.message.split("\n")[0],
    committedDate: timestamp(commit.committedAt),
    authoredDate: timestamp(commit.committedAt),
    url: pageUrl(repository, `/commit/${commit.oid}`),
    ...viewSignatures(commit),
    tree: () => viewTree(repository, "", below(commit.files, "")),
    parents: (page: PageArguments) => {
      const items = commit.parents.flatMap((oid) => repository.commits.get(oid) ?? []);
      return connection(page, { name: "parents", items, key: oidOf, show: shown });
    },
    history: ({ path, ...page }: PageArguments & { path?: string | null }) => {
      const all = history(repository, commit);
      const items = path === undefined || path === null ? all : all.filter((one) => touches(repository, one, path));
      return connection(page, { name: "history", items, key: oidOf, show: shown });
    },
    statusCheckRollup: () => viewRollup(viewing, repository, commit),
    associatedPullRequests: (page: PageArguments) => {
      demand(viewing, repository, needs("read", "pull-requests"));
      const items = pullsWith(repository, commit.oid);
      return connection(page, {
        name: "associatedPullRequests",
        items,
        key: ({ issue }) => issue.number,
        show: (one) => viewPull(viewing, repository, { ...one, viewCommit: shown }),
      });
    },
  };
}

/** Tells whether a commit changed a file against its first parent. */
function touches(repository: Repository, commit: Commit, path: string): boolean {
  const before = repository.commits.get(commit.parents[0] ?? "")?.files.get(path);
  const after = commit.files.get(path);
  return after === undefined || before === undefined ? after !== before : !after.equals(before);
}

function viewTarget(
  viewing: Viewing,
  repository: Repository,
  { name, commit }: { name: string; commit: Commit },
): object {
  const tag = repository.tags.has(name) ? viewTagNamed(viewing, repository, name) : null;
  return tag ?? viewCommit(viewing, repository, commit);
}

function viewTagNamed(viewing: Viewing, repository: Repository, revision: string): object | null {
  const [name, oid] = [...repository.annotations].find(([tag, own]) => tag === revision || own === revision) ?? [];
  const commit = repository.commits.get(repository.tags.get(name ?? "") ?? "");
  if (name === undefined || oid === undefined || commit === undefined) return null;
  const tagger = { name: commit.author.login, date: timestamp(commit.committedAt), user: viewActor(commit.author) };
  const target = () => viewCommit(viewing, repository, commit);
  return {
    __typename: "Tag",
    id: nodeId("TA", name),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    name,
    message: name,
    tagger,
    target,
  };
}
