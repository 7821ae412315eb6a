import type { Comment, Issue, Review } from "./model/issue.ts";
import type { Repository } from "./model/model.ts";
import { apiUrl, nodeId, optionalTimestamp, pageUrl, showAccount, timestamp } from "./show.ts";

/** Shows an issue, or a pull request as the issue that it also is. */
export function showIssue(repository: Repository, issue: Issue): object {
  const url = apiUrl(repository, `/issues/${issue.number}`);
  return {
    id: issue.id,
    node_id: nodeId("I", issue.id),
    number: issue.number,
    url,
    repository_url: apiUrl(repository),
    comments_url: `${url}/comments`,
    html_url: pageUrl(repository, `/${issue.pull === undefined ? "issues" : "pull"}/${issue.number}`),
    title: issue.title,
    body: issue.body === "" ? null : issue.body,
    user: showAccount(issue.author),
    state: issue.state,
    state_reason: issue.stateReason ?? null,
    labels: issue.labels.map((name) => showLabel(repository, name)),
    assignees: issue.assignees.map(showAccount),
    assignee: issue.assignees[0] === undefined ? null : showAccount(issue.assignees[0]),
    locked: issue.locked,
    comments: issue.comments.length,
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: optionalTimestamp(issue.closedAt),
    closed_by: issue.closedBy === undefined ? null : showAccount(issue.closedBy),
    author_association: "MEMBER",
    performed_via_github_app: null,
    ...(issue.pull === undefined
      ? {}
      : {
          pull_request: {
            url: apiUrl(repository, `/pulls/${issue.number}`),
            merged_at: optionalTimestamp(issue.pull.mergedAt),
          },
        }),
  };
}

/** Shows a label of a repository. */
export function showLabel(repository: Repository, name: string): object {
  const url = apiUrl(repository, `/labels/${encodeURIComponent(name)}`);
  return { id: repository.labels.get(name), name, color: "ededed", default: false, description: null, url };
}

/** Shows a comment of an issue. */
export function showComment(repository: Repository, issue: Issue, comment: Comment): object {
  const kind = issue.pull === undefined ? "issues" : "pull";
  return {
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    url: apiUrl(repository, `/issues/comments/${comment.id}`),
    html_url: pageUrl(repository, `/${kind}/${issue.number}#issuecomment-${comment.id}`),
    issue_url: apiUrl(repository, `/issues/${issue.number}`),
    body: comment.body,
    user: showAccount(comment.author),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    author_association: "MEMBER",
    performed_via_github_app: null,
  };
}

/** Shows a review of a pull request. */
export function showReview(repository: Repository, issue: Issue, review: Review): object {
  return {
    id: review.id,
    node_id: nodeId("PRR", review.id),
    user: showAccount(review.author),
    body: "",
    state: review.state,
    html_url: pageUrl(repository, `/pull/${issue.number}#pullrequestreview-${review.id}`),
    pull_request_url: apiUrl(repository, `/pulls/${issue.number}`),
    submitted_at: timestamp(review.submittedAt),
    commit_id: review.oid,
    author_association: "MEMBER",
  };
}
