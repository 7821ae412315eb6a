import type { Commit } from "./model/git.ts";
import type { Repository } from "./model/model.ts";

/** Finds the commit that a revision names, by rev-parse's order: HEAD, a ref's full name, one under `refs/`, a tag, a branch, a full or short object name. */
export function findCommit(repository: Repository, revision: string): Commit | undefined {
  const { branches, commits, defaultBranch } = repository;
  const full = revision.startsWith("refs/") ? [revision] : [];
  const names = [...full, `refs/${revision}`, `refs/tags/${revision}`, `refs/heads/${revision}`];
  const oids = revision === "HEAD" ? [branches.get(defaultBranch)] : names.map((name) => oidOfRef(repository, name));
  const oid = oids.find((found) => found !== undefined);
  if (oid !== undefined) return commits.get(oid);
  if (!/^[0-9a-f]{7,40}$/i.test(revision)) return undefined;
  const found = [...commits.values()].filter((commit) => commit.oid.startsWith(revision.toLowerCase()));
  return found.length === 1 ? found[0] : undefined;
}

function oidOfRef({ branches, tags }: Repository, full: string): string | undefined {
  const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/.exec(full) ?? [];
  return kind === "heads" ? branches.get(name) : kind === "tags" ? tags.get(name) : undefined;
}

/** Lists a commit and all its ancestors, newest first. */
export function history(repository: Repository, tip: Commit): readonly Commit[] {
  const seen = new Map<string, Commit>();
  const waiting = [tip];
  for (let commit = waiting.pop(); commit !== undefined; commit = waiting.pop()) {
    if (seen.has(commit.oid)) continue;
    seen.set(commit.oid, commit);
    waiting.push(...commit.parents.flatMap((oid) => repository.commits.get(oid) ?? []));
  }
  return [...seen.values()].sort((a, b) => b.committedAt - a.committedAt);
}

/** How two commits stand to each other, as the compare API says it; `commits` are those only `head` has, oldest first. */
export interface Comparison {
  readonly status: "ahead" | "behind" | "identical" | "diverged";
  readonly base: Commit;
  readonly mergeBase: Commit | undefined;
  readonly commits: readonly Commit[];
  readonly behindBy: number;
}

/** Compares two commits by their histories. */
export function compare(repository: Repository, base: Commit, head: Commit): Comparison {
  const [ofBase, ofHead] = [history(repository, base), history(repository, head)];
  const commits = ofHead.filter((commit) => !ofBase.includes(commit)).reverse();
  const behindBy = ofBase.filter((commit) => !ofHead.includes(commit)).length;
  const ahead = commits.length > 0;
  const status = ahead ? (behindBy > 0 ? "diverged" : "ahead") : behindBy > 0 ? "behind" : "identical";
  return { status, base, mergeBase: ofHead.find((commit) => ofBase.includes(commit)), commits, behindBy };
}

/** A file that a comparison shows. */
export interface ChangedFile {
  readonly path: string;
  readonly status: "added" | "modified" | "removed";
}

/** Lists the files that differ between two commits, by path. */
export function changedFiles(from: Commit, to: Commit): readonly ChangedFile[] {
  const paths = [...new Set([...from.files.keys(), ...to.files.keys()])].sort();
  return paths.flatMap((path): ChangedFile[] => {
    const [before, after] = [from.files.get(path), to.files.get(path)];
    if (before !== undefined && after !== undefined) return before.equals(after) ? [] : [{ path, status: "modified" }];
    return [{ path, status: before === undefined ? "added" : "removed" }];
  });
}
