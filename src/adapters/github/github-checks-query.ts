/** A check run as GitHub's GraphQL answers it. */
export interface CheckRunNode {
  readonly __typename: "CheckRun";
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly url: string;
  readonly checkSuite: {
    readonly databaseId: number | null;
    readonly app: { readonly slug: string } | null;
    readonly workflowRun: {
      readonly databaseId: number | null;
      readonly event: string;
      readonly workflow: { readonly databaseId: number | null };
    } | null;
  };
}

/** A commit status as GitHub's GraphQL answers it. */
export interface StatusNode {
  readonly __typename: "StatusContext";
  readonly context: string;
  readonly state: string;
  readonly createdAt: string;
  readonly targetUrl: string | null;
}

/** The answer to `ReleaseChecks`. */
export interface ChecksAnswer {
  readonly repository: {
    readonly object: {
      readonly oid?: string;
      readonly statusCheckRollup?: {
        readonly contexts: {
          readonly nodes: readonly (CheckRunNode | StatusNode | null)[] | null;
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
      } | null;
    } | null;
  } | null;
}

/** Asks for all that was reported on a commit; `workflowRun` takes actions: read, statuses and check runs a permission each. */
export const CHECKS_QUERY = `query ReleaseChecks($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        oid
        statusCheckRollup {
          contexts(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              __typename
              ... on CheckRun {
                name status conclusion startedAt completedAt url
                checkSuite { databaseId app { slug } workflowRun { databaseId event workflow { databaseId } } }
              }
              ... on StatusContext { context state createdAt targetUrl }
            }
          }
        }
      }
    }
  }
}`;
