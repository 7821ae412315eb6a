import { Unreadable } from "../../core/outcome/unreadable.ts";
import {
  PULL_COMMITS_QUERY,
  PULL_REVIEWS_QUERY,
  type PullCommitNode,
  type PullNode,
  type ReviewNode,
} from "./github-change-query.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Listing, type Page } from "./graphql-pages.ts";

interface PullAnswer {
  readonly repository: {
    readonly pullRequest: { readonly commits?: Page<PullCommitNode>; readonly reviews?: Page<ReviewNode> } | null;
  } | null;
}

const NO_MORE = { hasNextPage: false, endCursor: null };

/** Completes a pull request: all its reviews and all its commits, of which GitHub lists no more than 250. */
export async function readWholePull(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  pull: PullNode,
): Promise<PullNode> {
  const { number } = pull;
  const remedy = `Approve by comments instead; #${number} must be read to its end.`;
  const listing = { what: `pull request #${number}`, most: 50, remedy };

  const ask = (query: string) => (after: string | null) =>
    client.query<PullAnswer>(query, { ...repository, number, after });
  const askReviews = ask(PULL_REVIEWS_QUERY);
  const reviews = await wholeList<ReviewNode>(
    pull.reviews ?? { nodes: [], pageInfo: NO_MORE },
    async (after) => (await askReviews(after)).repository?.pullRequest?.reviews,
    listing,
  );
  const askCommits = ask(PULL_COMMITS_QUERY);
  const commits = await wholeList<PullCommitNode>(
    pull.commits,
    async (after) => (await askCommits(after)).repository?.pullRequest?.commits,
    listing,
  );
  if (commits.length < pull.commits.totalCount)
    throw new Unreadable("malformed", `pull request #${number} has more commits than GitHub lists`, remedy);
  return {
    ...pull,
    commits: { totalCount: commits.length, nodes: commits, pageInfo: NO_MORE },
    reviews: { nodes: reviews, pageInfo: NO_MORE },
  };
}

/** Reads a list of the pull request from its first page on to its end. */
async function wholeList<Node>(
  { nodes, pageInfo }: Page<Node>,
  read: (after: string | null) => Promise<Page<Node> | undefined>,
  listing: Listing,
): Promise<readonly Node[]> {
  if (!pageInfo.hasNextPage) return nodes;
  const start = pageInfo.endCursor;
  const further = async (after: string | null) => {
    const page = await read(after ?? start);
    if (page === undefined) throw new Unreadable("not_found", `${listing.what} cannot be read`, listing.remedy);
    return page;
  };
  return [...nodes, ...(await everyPage(listing, further, start))];
}
