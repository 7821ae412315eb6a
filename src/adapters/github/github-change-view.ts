import type { CommentAuthor } from "../../core/approval/approval-issue.ts";
import type { ChangeCommit, ChangePull, PullReview } from "../../core/approval/change.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { AccountNode, CommitNode, PullNode, ReviewNode } from "./github-change-query.ts";

const STATES = ["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"] as const;

/** Reads a commit's node, the merged pull requests that brought it given. */
export function commitOf(node: CommitNode, merged: readonly PullNode[]): ChangeCommit {
  const { oid, url, authors, committer, parents, signature } = node;
  if (authors.pageInfo.hasNextPage || parents.pageInfo.hasNextPage) {
    const remedy = "Approve by comments instead; who wrote a commit must be known to its end.";
    throw new Unreadable(
      "malformed",
      `commit ${oid.slice(0, 12)} has more authors or parents than can be judged`,
      remedy,
    );
  }
  return {
    oid,
    url,
    people: usersOf([...authors.nodes, committer]),
    pulls: merged.map(({ number }) => number),
    parents: parents.nodes.length,
    signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
  };
}

/** Reads a pull request's node, whose lists are whole. */
export function pullOf(node: PullNode): ChangePull {
  const { number, url, author, headRefOid, mergeCommit, commits, reviews } = node;
  return {
    number,
    url,
    author: accountOf(author),
    people: usersOf(commits.nodes.flatMap(({ commit }) => [commit.author, commit.committer])),
    head: headRefOid,
    mergeCommit: mergeCommit?.oid,
    baseChangedAt: baseChangeOf(node),
    commits: commits.nodes.map(({ commit }) => commit.oid),
    reviews: (reviews?.nodes ?? []).map(reviewOf),
  };
}

/** Reads who wrote a commit and opened its merged pull requests, as far as one page tells. */
export function writersOf({ authors, committer }: CommitNode, merged: readonly PullNode[]): readonly CommentAuthor[] {
  const signed = merged.flatMap(({ commits }) =>
    commits.nodes.flatMap(({ commit }) => [commit.author, commit.committer]),
  );
  return [
    ...usersOf([...authors.nodes, committer, ...signed]),
    ...merged.flatMap(({ author }) => accountOf(author) ?? []),
  ];
}

function baseChangeOf({ number, baseChanges }: PullNode): string | undefined {
  const [newest] = baseChanges.nodes;
  if (newest === undefined) return undefined;
  if (!Number.isNaN(Date.parse(newest?.createdAt ?? ""))) return newest?.createdAt;
  throw new Unreadable("malformed", `GitHub does not tell when the base of #${number} changed`, "Re-run the job.");
}

/** Reads an account's node; only accounts of type User are persons. */
export function accountOf(node: AccountNode | null): CommentAuthor | undefined {
  const id = node?.databaseId;
  if (node === null || id === undefined || id === null) return undefined;
  return { login: node.login, id: String(id), person: (node.__typename ?? "User") === "User" };
}

function reviewOf({ url, state, submittedAt, createdAt, commit, author }: ReviewNode): PullReview {
  const known = STATES.find((one) => one === state);
  if (known === undefined)
    throw new Unreadable("malformed", "GitHub tells of a review in an unknown state", "Update this action.");
  return { author: accountOf(author), state: known, oid: commit?.oid, url, at: submittedAt ?? createdAt };
}

function usersOf(signed: readonly ({ readonly user: AccountNode | null } | null)[]): CommentAuthor[] {
  return signed.flatMap((one) => accountOf(one?.user ?? null) ?? []);
}
