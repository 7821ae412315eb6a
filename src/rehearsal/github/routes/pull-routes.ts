import { numberParam, type RepositoryCall } from "../call.ts";
import type { Issue, PullRequest } from "../model/issue.ts";
import type { Repository } from "../model/model.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal } from "../reply.ts";
import { findCommit } from "../revisions.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { apiUrl, nodeId, optionalTimestamp, pageUrl, showAccount, timestamp } from "../show.ts";
import { showCommit } from "../show-commit.ts";
import { showReview } from "../show-issue.ts";

const read = needs("read", "pull-requests");

/** Serves pull requests as far as approvals read them: themselves, their reviews and commits, and those of a commit. */
export const pullRoutes: readonly Route[] = [
  repositoryRoute("GET /pulls", read, ({ repository, url }) => {
    const state = url.searchParams.get("state") ?? "open";
    const wanted = pulls(repository).filter(({ issue }) => state === "all" || issue.state === state);
    return pageReply(url, wanted.reverse(), (found) => showPull(repository, found));
  }),
  repositoryRoute("GET /pulls/{pull_number}", read, (call) => ({
    status: 200,
    body: showPull(call.repository, pullOf(call)),
  })),
  repositoryRoute("GET /pulls/{pull_number}/reviews", read, (call) => {
    const { issue, pull } = pullOf(call);
    return pageReply(call.url, pull.reviews, (review) => showReview(call.repository, issue, review));
  }),
  repositoryRoute("GET /pulls/{pull_number}/commits", read, (call) => {
    const commits = pullOf(call).pull.commits.flatMap((oid) => call.repository.commits.get(oid) ?? []);
    return pageReply(call.url, commits, (commit) => showCommit(call.repository, commit));
  }),
  repositoryRoute("GET /commits/{commit_sha}/pulls", read, ({ repository, params, url }) => {
    const commit = findCommit(repository, params.commit_sha ?? "");
    if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${params.commit_sha}`);
    return pageReply(url, pullsWith(repository, commit.oid), (found) => showPull(repository, found));
  }),
];

/** A pull request with the issue that carries its number and text. */
export interface FoundPull {
  readonly issue: Issue;
  readonly pull: PullRequest;
}

/** Lists the pull requests that brought a commit: merged as it, or holding it. */
export function pullsWith(repository: Repository, oid: string): FoundPull[] {
  return pulls(repository).filter(
    ({ pull }) => pull.mergeCommit === oid || pull.commits.includes(oid) || pull.rebased.includes(oid),
  );
}

function pulls(repository: Repository): FoundPull[] {
  return [...repository.issues.values()].flatMap((issue) =>
    issue.pull === undefined ? [] : [{ issue, pull: issue.pull }],
  );
}

function pullOf(call: RepositoryCall): FoundPull {
  const issue = call.repository.issues.get(numberParam(call, "pull_number"));
  if (issue?.pull === undefined) throw notFound();
  return { issue, pull: issue.pull };
}

function showPull(repository: Repository, { issue, pull }: FoundPull): object {
  return {
    id: issue.id,
    node_id: nodeId("PR", issue.id),
    number: issue.number,
    url: apiUrl(repository, `/pulls/${issue.number}`),
    html_url: pageUrl(repository, `/pull/${issue.number}`),
    state: issue.state,
    title: issue.title,
    body: issue.body === "" ? null : issue.body,
    user: showAccount(issue.author),
    draft: false,
    head: { ref: pull.head.ref, sha: pull.head.oid, label: `${repository.owner.login}:${pull.head.ref}` },
    base: {
      ref: pull.base,
      sha: repository.branches.get(pull.base) ?? null,
      label: `${repository.owner.login}:${pull.base}`,
    },
    merged: pull.mergeCommit !== undefined,
    merged_at: optionalTimestamp(pull.mergedAt),
    merged_by: pull.mergedBy === undefined ? null : showAccount(pull.mergedBy),
    merge_commit_sha: pull.mergeCommit ?? null,
    commits: pull.commits.length,
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: optionalTimestamp(issue.closedAt),
  };
}
