import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { OwnComment, PullComments } from "../../ports/pull-comments.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Page } from "./graphql-pages.ts";

interface CommentNode {
  readonly fullDatabaseId: string;
  readonly url: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

interface PullAnswer {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly sha: string };
}

/** Only GraphQL says which comments are the token's own, whatever it is a token of; their ids have outgrown `databaseId`, an Int. */
const COMMENTS = `query pullComments($owner: String!, $name: String!, $pull: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $pull) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body viewerDidAuthor }
      }
    }
  }
}`;
const MOST_PAGES = 20;

/** Keeps comments on the pull requests of a repository. */
export function githubPullComments(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): PullComments {
  const repository = `/repos/${owner}/${name}`;
  return {
    async pullsOf(commit) {
      const path = `${repository}/commits/${encodeURIComponent(commit)}/pulls`;
      return choose((await client.pages(path)).map(pullOf), commit);
    },
    async own(pull, marker) {
      const listing = {
        what: `the comments of #${pull}`,
        most: MOST_PAGES,
        remedy: "Delete what is not needed there, or leave pull-request out.",
      };
      const nodes = await everyPage(listing, (after) => commentsPage(client, { owner, name, pull, after }));
      return nodes
        .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(marker))
        .map(({ fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), url, body }))
        .sort((one, other) => one.id - other.id);
    },
    async write(pull, body) {
      return commentOf((await client.call("POST", `${repository}/issues/${pull}/comments`, { body: { body } })).data);
    },
    async edit(id, body) {
      return commentOf((await client.call("PATCH", `${repository}/issues/comments/${id}`, { body: { body } })).data);
    },
    async remove(id) {
      await client.call("DELETE", `${repository}/issues/comments/${id}`, { allow: [404] });
    },
  };
}

async function commentsPage(
  client: GitHubClient,
  variables: { readonly owner: string; readonly name: string; readonly pull: number; readonly after: string | null },
): Promise<Page<CommentNode>> {
  interface Answer {
    readonly repository: { readonly pullRequest: { readonly comments: Page<CommentNode> } | null } | null;
  }
  const { repository } = await client.query<Answer>(COMMENTS, variables);
  const comments = repository?.pullRequest?.comments;
  if (comments === undefined) throw malformed(`#${variables.pull} came without its comments`);
  return comments;
}

function choose(pulls: readonly PullAnswer[], commit: string): number[] {
  const merged = pulls.filter((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit);
  const open = pulls.filter((pull) => pull.state === "open" && pull.head.sha === commit);
  const holding = pulls.filter((pull) => pull.state === "open" || pull.merged_at !== null);
  const chosen = [merged, open, holding].find((some) => some.length > 0) ?? [];
  return chosen.map(({ number }) => number);
}

function pullOf(data: unknown): PullAnswer {
  const { number, state, head } = (data ?? {}) as Partial<PullAnswer>;
  if (typeof number !== "number" || typeof state !== "string" || typeof head?.sha !== "string")
    throw malformed("a pull request came in another shape");
  return data as PullAnswer;
}

function commentOf(data: unknown): OwnComment {
  const { id, html_url: url, body } = (data ?? {}) as { id?: unknown; html_url?: unknown; body?: unknown };
  if (typeof id !== "number" || typeof url !== "string") throw malformed("a comment came in another shape");
  return { id, url, body: typeof body === "string" ? body : "" };
}

function malformed(what: string): Unreadable {
  return new Unreadable("malformed", what, "Re-run the job; if it stays, report it.");
}
