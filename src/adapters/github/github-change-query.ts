import type { Page } from "./graphql-pages.ts";

/** An account as GitHub's GraphQL answers it. */
export interface AccountNode {
  readonly __typename?: string;
  readonly login: string;
  readonly databaseId?: number | null;
}

interface Signed {
  readonly user: AccountNode | null;
}

/** A review of a pull request. */
export interface ReviewNode {
  readonly url: string;
  readonly state: string;
  readonly submittedAt: string | null;
  readonly createdAt: string;
  readonly commit: { readonly oid: string } | null;
  readonly author: AccountNode | null;
}

/** A commit of a pull request. */
export interface PullCommitNode {
  readonly commit: { readonly oid: string; readonly author: Signed | null; readonly committer: Signed | null };
}

/** A pull request with its first commits and reviews. */
export interface PullNode {
  readonly number: number;
  readonly url: string;
  readonly state: string;
  readonly headRefOid: string;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly author: AccountNode | null;
  readonly baseChanges: { readonly nodes: readonly ({ readonly createdAt?: string } | null)[] };
  readonly commits: Page<PullCommitNode> & { readonly totalCount: number };
  readonly reviews: Page<ReviewNode> | null;
}

/** A commit of a history. */
export interface CommitNode {
  readonly oid: string;
  readonly url: string;
  readonly committedDate: string;
  readonly committer: Signed | null;
  readonly authors: Page<Signed>;
  readonly parents: Page<{ readonly oid: string }>;
  readonly signature: { readonly isValid: boolean; readonly wasSignedByGitHub: boolean } | null;
  readonly associatedPullRequests: Page<PullNode> | null;
}

/** What a query tells of the change: the history of its commit, and the commit that is live. */
export interface ChangeNodes {
  readonly change?: { readonly oid?: string; readonly history?: Page<CommitNode> } | null;
  readonly live?: { readonly oid?: string; readonly committedDate?: string } | null;
}

const ACCOUNT = "__typename login ... on User { databaseId } ... on Bot { databaseId }";
const PAGE = "pageInfo { hasNextPage endCursor }";
const REVIEW = `url state submittedAt createdAt commit { oid } author { ${ACCOUNT} }`;
const PULL_COMMIT = "commit { oid author { user { login databaseId } } committer { user { login databaseId } } }";

/** The fields of one page of a commit's history, with the pull requests that brought each commit. */
export const HISTORY_FIELDS = `${PAGE}
        nodes {
          oid url committedDate
          committer { user { login databaseId } }
          authors(first: 50) { ${PAGE} nodes { user { login databaseId } } }
          parents(first: 50) { ${PAGE} nodes { oid } }
          signature { isValid wasSignedByGitHub }
          associatedPullRequests(first: 5) {
            ${PAGE}
            nodes {
              number url state headRefOid mergeCommit { oid } author { ${ACCOUNT} }
              baseChanges: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
                nodes { ... on BaseRefChangedEvent { createdAt } ... on BaseRefForcePushedEvent { createdAt } ... on AutomaticBaseChangeSucceededEvent { createdAt } }
              }
              commits(first: 20) { totalCount ${PAGE} nodes { ${PULL_COMMIT} } }
              reviews(first: 20) { ${PAGE} nodes { ${REVIEW} } }
            }
          }
        }`;

/** Asks for the further history of a commit. */
export const HISTORY_QUERY = `query ApprovalGateHistory($owner: String!, $name: String!, $commit: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    change: object(expression: $commit) { ... on Commit { oid history(first: 100, after: $after) { ${HISTORY_FIELDS} } } }
  }
}`;

/** Asks for the further commits of a pull request. */
export const PULL_COMMITS_QUERY = `query ApprovalGatePullCommits($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { commits(first: 100, after: $after) { ${PAGE} nodes { ${PULL_COMMIT} } } }
  }
}`;

/** Asks for the further reviews of a pull request. */
export const PULL_REVIEWS_QUERY = `query ApprovalGatePullReviews($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { reviews(first: 100, after: $after) { ${PAGE} nodes { ${REVIEW} } } }
  }
}`;
