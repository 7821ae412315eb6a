import { Unreadable } from "../../core/outcome/unreadable.ts";
import {
  PULL_COMMITS_QUERY,
  PULL_REVIEWS_QUERY,
  type PullCommitNode,
  type PullNode,
  type ReviewNode,
} from "./github-change-query.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Page } from "./graphql-pages.ts";

interface PullAnswer {
  readonly repository: {
    readonly pullRequest: { readonly commits?: Page<PullCommitNode>; readonly reviews?: Page<ReviewNode> } | null;
  } | null;
}

/** Completes a pull request: all its reviews and all its commits, of which GitHub lists no more than 250. */
export async function readWholePull(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  pull: PullNode,
): Promise<PullNode> {
  const { number } = pull;
  const remedy = `Approve by comments instead; #${number} must be read to its end.`;
  const listing = { what: `pull request #${number}`, most: 50, remedy };

  async function rest<Node>(first: Page<Node>, query: string, list: (answer: PullAnswer) => Page<Node> | undefined) {
    if (!first.pageInfo.hasNextPage) return first.nodes;
    const start = first.pageInfo.endCursor;
    const more = await everyPage(
      listing,
      async (after) => {
        const answer = await client.query<PullAnswer>(query, { ...repository, number, after: after ?? start });
        const page = list(answer);
        if (page === undefined) throw new Unreadable("not_found", `pull request #${number} cannot be read`, remedy);
        return page;
      },
      start,
    );
    return [...first.nodes, ...more];
  }

  const reviews = await rest<ReviewNode>(
    pull.reviews ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    PULL_REVIEWS_QUERY,
    ({ repository: seen }) => seen?.pullRequest?.reviews,
  );
  const commits = await rest<PullCommitNode>(
    pull.commits,
    PULL_COMMITS_QUERY,
    ({ repository: seen }) => seen?.pullRequest?.commits,
  );
  if (commits.length < pull.commits.totalCount)
    throw new Unreadable("malformed", `pull request #${number} has more commits than GitHub lists`, remedy);
  const end = { hasNextPage: false, endCursor: null };
  return {
    ...pull,
    commits: { totalCount: commits.length, nodes: commits, pageInfo: end },
    reviews: { nodes: reviews, pageInfo: end },
  };
}
