import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { PullComments } from "../../ports/pull-comments.ts";
import type { GitHubClient } from "./github-client.ts";
import { githubOwnComments } from "./github-own-comments.ts";

interface PullAnswer {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: { readonly sha: string };
}

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
    ...githubOwnComments(client, { owner, name }, "pullRequest"),
  };
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

function malformed(what: string): Unreadable {
  return new Unreadable("malformed", what, "Re-run the job; if it stays, report it.");
}
