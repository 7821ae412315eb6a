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
  /** When its base was last another one; what it brings was shown differently before. Absent when it never was. */
  readonly baseChangedAt?: string | undefined;
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
  | {
      readonly kind: "unknown";
      readonly why: "not_given" | "not_found" | "not_ancestor";
      /** Who wrote the commit itself and opened its pull requests, as far as that could be read. */
      readonly writers?: readonly CommentAuthor[];
    };
