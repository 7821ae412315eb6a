import { type ChangeNodes, HISTORY_FIELDS } from "./github-change-query.ts";
import { RECORD_FIELDS, type RecordNode } from "./github-record-node.ts";
import type { Page } from "./graphql-pages.ts";

/** A comment as GitHub's GraphQL answers it. */
export interface CommentNode {
  readonly databaseId: number | null;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly includesCreatedEdit: boolean;
  readonly viewerDidAuthor: boolean;
  readonly author: { readonly __typename: string; readonly login: string; readonly databaseId?: number | null } | null;
}

/** An approval issue with its first page of comments. */
export interface IssueNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  readonly viewerDidAuthor: boolean;
  readonly state: string;
  readonly stateReason: string | null;
  readonly comments: Page<CommentNode>;
}

/** Who can be assigned to issues, by the place of the name that was looked for; null where the token may not see it. */
export type AccessNodes = Readonly<
  Record<
    `access${number}`,
    { readonly nodes: readonly { readonly login: string; readonly databaseId: number }[] } | null
  >
>;

/** An open issue, as far as closing it needs. */
export type OpenNode = Pick<IssueNode, "number" | "body" | "viewerDidAuthor">;

/** The answer to `ApprovalGateEvidence`. */
export interface EvidenceAnswer {
  readonly viewer: { readonly login: string };
  readonly repository:
    | ({
        readonly issues: Page<IssueNode>;
        readonly open?: { readonly nodes: readonly OpenNode[] };
        readonly deployments?: Page<RecordNode>;
      } & ChangeNodes &
        AccessNodes)
    | null;
}

/** The answer to `ApprovalGateComments`. */
export interface CommentsAnswer {
  readonly repository: { readonly issue: { readonly comments: Page<CommentNode> } | null } | null;
}

const COMMENT = `databaseId url body createdAt lastEditedAt includesCreatedEdit viewerDidAuthor
          author { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;

/**
 * Writes the query for the newest issues with a label that changed since an instant, each with its first 100 comments; where wanted for what is still open of all, for the
 * records of an environment and the history of a commit too, and for the access of as many names (null: of anybody). Who can be assigned has access: GitHub
 * lists those who may write, and members of the organisation who may read. (`collaborators` would tell more, and is refused to a job's token.)
 */
export function evidenceQuery(names: number): string {
  const places = Array.from({ length: names }, (_, place) => place);
  const variables = places.map((place) => `, $login${place}: String`).join("");
  const access = places
    .map((place) => `access${place}: assignableUsers(query: $login${place}, first: 100) { nodes { login databaseId } }`)
    .join("\n    ");
  return `query ApprovalGateEvidence($owner: String!, $name: String!, $label: String!, $since: DateTime!, $after: String, $withRecords: Boolean!, $environment: String!, $withChange: Boolean!, $commit: String!, $commits: Int!, $live: String!${variables}) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    issues(filterBy: { labels: [$label], since: $since, states: [OPEN, CLOSED] }, first: 25, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number url title body createdAt lastEditedAt viewerDidAuthor state stateReason(enableDuplicate: true)
        comments(first: 100) {
          pageInfo { hasNextPage endCursor }
          nodes { ${COMMENT} }
        }
      }
    }
    open: issues(filterBy: { labels: [$label], states: [OPEN] }, first: 50, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withRecords) {
      nodes { number body viewerDidAuthor }
    }
    deployments(environments: [$environment], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withRecords) {
      pageInfo { hasNextPage endCursor }
      nodes { ${RECORD_FIELDS} }
    }
    change: object(expression: $commit) @include(if: $withChange) {
      ... on Commit { oid history(first: $commits) { ${HISTORY_FIELDS} } }
    }
    live: object(expression: $live) @include(if: $withChange) { ... on Commit { oid committedDate } }
    ${access}
  }
}`;
}

/** Asks for the further comments of one issue. */
export const COMMENTS_QUERY = `query ApprovalGateComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { ${COMMENT} }
      }
    }
  }
}`;
