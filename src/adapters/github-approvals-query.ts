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

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
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
  readonly comments: Connection<CommentNode>;
}

/** The answer to `ApprovalGateEvidence`. */
export interface EvidenceAnswer {
  readonly repository: { readonly issues: Connection<IssueNode> } | null;
}

/** The answer to `ApprovalGateComments`. */
export interface CommentsAnswer {
  readonly repository: { readonly issue: { readonly comments: Connection<CommentNode> } | null } | null;
}

const COMMENT = `databaseId url body createdAt lastEditedAt includesCreatedEdit viewerDidAuthor
          author { __typename login ... on User { databaseId } ... on Bot { databaseId } }`;

/** Asks for the newest issues with a label that changed since an instant, each with its first 100 comments. */
export const EVIDENCE_QUERY = `query ApprovalGateEvidence($owner: String!, $name: String!, $label: String!, $since: DateTime!, $after: String) {
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
  }
}`;

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
