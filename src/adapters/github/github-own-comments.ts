import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { OwnComment, OwnComments } from "../../ports/own-comments.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Page } from "./graphql-pages.ts";

interface CommentNode {
  readonly fullDatabaseId: string;
  readonly url: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

/** Where comments are kept, as GraphQL names it. */
export type Commented = "issue" | "pullRequest";

/** Only GraphQL says which comments are the token's own, whatever it is a token of; their ids have outgrown `databaseId`, an Int. */
const queryOf = (
  commented: Commented,
) => `query ${commented}Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    ${commented}(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body viewerDidAuthor }
      }
    }
  }
}`;
const MOST_PAGES = 20;

/** Keeps comments on the issues of a repository, or on its pull requests. */
export function githubOwnComments(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
  commented: Commented,
): OwnComments {
  const repository = `/repos/${owner}/${name}`;
  return {
    async own(number, marker) {
      const listing = {
        what: `the comments of #${number}`,
        most: MOST_PAGES,
        remedy: "Delete what is not needed there.",
      };
      const read = (after: string | null) => commentsPage(client, commented, { owner, name, number, after });
      return (await everyPage(listing, read))
        .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(marker))
        .map(({ fullDatabaseId, url, body }) => ({ id: Number(fullDatabaseId), url, body }))
        .sort((one, other) => one.id - other.id);
    },
    async write(number, body) {
      return commentOf((await client.call("POST", `${repository}/issues/${number}/comments`, { body: { body } })).data);
    },
    async edit(id, body) {
      return commentOf((await client.call("PATCH", `${repository}/issues/comments/${id}`, { body: { body } })).data);
    },
    async remove(id) {
      await client.call("DELETE", `${repository}/issues/comments/${id}`, { allow: [404] });
    },
  };
}

interface Asked {
  readonly owner: string;
  readonly name: string;
  readonly number: number;
  readonly after: string | null;
}

async function commentsPage(client: GitHubClient, commented: Commented, asked: Asked): Promise<Page<CommentNode>> {
  interface Answer {
    readonly repository: Readonly<Partial<Record<Commented, { readonly comments: Page<CommentNode> } | null>>> | null;
  }
  const { repository } = await client.query<Answer>(queryOf(commented), { ...asked });
  const comments = repository?.[commented]?.comments;
  if (comments === undefined) throw malformed(`#${asked.number} came without its comments`);
  return comments;
}

function commentOf(data: unknown): OwnComment {
  const { id, html_url: url, body } = (data ?? {}) as { id?: unknown; html_url?: unknown; body?: unknown };
  if (typeof id !== "number" || typeof url !== "string") throw malformed("a comment came in another shape");
  return { id, url, body: typeof body === "string" ? body : "" };
}

function malformed(what: string): Unreadable {
  return new Unreadable("malformed", what, "Re-run the job; if it stays, report it.");
}
