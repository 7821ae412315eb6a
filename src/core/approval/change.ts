import type { CommentAuthor } from "./approval-issue.ts";

/** A review as it stands; one that was dismissed keeps its instant. */
export interface PullReview {
  readonly author: CommentAuthor | undefined;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  /** The commit that was reviewed; `undefined` when it is gone. */
  readonly oid: string | undefined;
  readonly url: string;
  readonly at: string;
}

/** A merged pull request that brought commits of the change. */
export interface ChangePull {
  readonly number: number;
  readonly url: string;
  readonly author: CommentAuthor | undefined;
  /** Authors and committers of its commits, as far as they have accounts. */
  readonly people: readonly CommentAuthor[];
  /** Its head when it was merged. */
  readonly head: string;
  readonly mergeCommit: string | undefined;
  readonly commits: readonly string[];
  /** Oldest first. */
  readonly reviews: readonly PullReview[];
}

/** A commit that is not live yet. */
export interface ChangeCommit {
  readonly oid: string;
  readonly url: string;
  /** Its author, co-authors and committer, as far as they have accounts. */
  readonly people: readonly CommentAuthor[];
  /** The merged pull requests that brought it, by number. */
  readonly pulls: readonly number[];
  readonly parents: number;
  /** Made and signed by GitHub itself, as its merge button does. */
  readonly signedByGitHub: boolean;
}

/** What a deployment brings: every commit reachable from its own and not from the live one; or why that cannot be told. */
export type Change =
  | {
      readonly kind: "range";
      readonly commits: readonly ChangeCommit[];
      readonly pulls: ReadonlyMap<number, ChangePull>;
    }
  | { readonly kind: "unknown"; readonly why: "not_given" | "not_found" | "not_ancestor" };

/** Tells whether a pull request vouches for a commit: it holds it, or GitHub made it when merging; a merge that somebody made by hand may hold anything. */
export function brought(pull: ChangePull, commit: ChangeCommit): boolean {
  if (pull.commits.includes(commit.oid)) return true;
  return commit.parents < 2 || (commit.oid === pull.mergeCommit && commit.signedByGitHub);
}
