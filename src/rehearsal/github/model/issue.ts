import type { Account } from "./account.ts";

/** A comment; `lastEditedAt` is set by an edit of the body and by nothing else. */
export interface Comment {
  readonly id: number;
  readonly author: Account;
  readonly createdAt: number;
  body: string;
  updatedAt: number;
  lastEditedAt: number | undefined;
  minimized: boolean;
}

/** A review; it speaks for the commit that it was made at, and its state changes when it is dismissed. */
export interface Review {
  readonly id: number;
  readonly author: Account;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly submittedAt: number;
  readonly oid: string;
}

/** What makes an issue a pull request. */
export interface PullRequest {
  readonly head: { readonly ref: string; readonly oid: string };
  /** Whether the head branch is another repository's. */
  readonly fromFork: boolean;
  readonly base: string;
  readonly commits: readonly string[];
  readonly mergeCommit: string | undefined;
  /** The commits that a rebase merge wrote onto the base. */
  readonly rebased: readonly string[];
  readonly mergedAt: number | undefined;
  readonly mergedBy: Account | undefined;
  /** Oldest first. */
  readonly baseChanges: readonly { readonly at: number; readonly by: Account }[];
  readonly reviews: Review[];
}

/** An issue, or a pull request when `pull` is there. */
export interface Issue {
  readonly id: number;
  readonly number: number;
  readonly author: Account;
  readonly createdAt: number;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | "duplicate" | undefined;
  labels: string[];
  assignees: Account[];
  locked: boolean;
  updatedAt: number;
  closedAt: number | undefined;
  closedBy: Account | undefined;
  lastEditedAt: number | undefined;
  readonly comments: Comment[];
  readonly pull: PullRequest | undefined;
}
