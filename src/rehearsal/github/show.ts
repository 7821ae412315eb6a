import type { Account, Comment, Commit, Deployment, DeploymentStatus, Issue, Repository, Review } from "./model.ts";

/** The base of every REST address. */
export const API = "https://api.github.com";

/** Writes an instant as GitHub does: UTC, whole seconds. */
export function timestamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Writes an optional instant, `null` when it has not come. */
export function optionalTimestamp(instant: number | undefined): string | null {
  return instant === undefined ? null : timestamp(instant);
}

/** Makes the opaque id by which GraphQL knows an object. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString("base64url")}`;
}

/** Writes the page of a repository, or of something in it, as browsers open it. */
export function pageUrl(repository: Repository, rest = ""): string {
  return `https://github.com/${repository.owner.login}/${repository.name}${rest}`;
}

/** Writes the REST address of something in a repository. */
export function apiUrl(repository: Repository, rest = ""): string {
  return `${API}/repos/${repository.owner.login}/${repository.name}${rest}`;
}

/** Shows an account as the REST API nests it. */
export function showAccount(account: Account): object {
  const { id, login, type } = account;
  const name = encodeURIComponent(login);
  return {
    login,
    id,
    node_id: nodeId("U", id),
    type,
    site_admin: false,
    url: `${API}/users/${name}`,
    html_url: type === "Bot" ? `https://github.com/apps/${login.replace("[bot]", "")}` : `https://github.com/${login}`,
  };
}

/** Shows a commit as `GET …/commits/{ref}` lists it. */
export function showCommit(repository: Repository, commit: Commit): object {
  const signature = {
    name: commit.author.login,
    email: `${commit.author.login}@users.noreply.github.com`,
    date: timestamp(commit.committedAt),
  };
  return {
    sha: commit.oid,
    node_id: nodeId("C", commit.oid),
    url: apiUrl(repository, `/commits/${commit.oid}`),
    html_url: pageUrl(repository, `/commit/${commit.oid}`),
    commit: {
      message: commit.message,
      author: signature,
      committer: signature,
      tree: { sha: commit.treeOid, url: apiUrl(repository, `/git/trees/${commit.treeOid}`) },
      comment_count: 0,
      verification: { verified: false, reason: "unsigned", signature: null, payload: null },
    },
    author: showAccount(commit.author),
    committer: showAccount(commit.author),
    parents: commit.parents.map((sha) => ({ sha, url: apiUrl(repository, `/commits/${sha}`) })),
  };
}

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
  return {
    id: comment.id,
    node_id: nodeId("IC", comment.id),
    url: apiUrl(repository, `/issues/comments/${comment.id}`),
    html_url: pageUrl(repository, `/issues/${issue.number}#issuecomment-${comment.id}`),
    issue_url: apiUrl(repository, `/issues/${issue.number}`),
    body: comment.body,
    user: showAccount(comment.author),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
    author_association: "MEMBER",
    performed_via_github_app: null,
  };
}

/** Shows a deployment. */
export function showDeployment(repository: Repository, deployment: Deployment): object {
  const url = apiUrl(repository, `/deployments/${deployment.id}`);
  return {
    id: deployment.id,
    node_id: nodeId("DE", deployment.id),
    url,
    sha: deployment.oid,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: showAccount(deployment.creator),
    created_at: timestamp(deployment.createdAt),
    updated_at: timestamp(deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(repository),
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: null,
  };
}

/** Shows a status of a deployment. */
export function showDeploymentStatus(repository: Repository, deployment: Deployment, status: DeploymentStatus): object {
  const url = apiUrl(repository, `/deployments/${deployment.id}`);
  return {
    id: status.id,
    node_id: nodeId("DES", status.id),
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    creator: showAccount(status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: timestamp(status.createdAt),
    updated_at: timestamp(status.createdAt),
    deployment_url: url,
    repository_url: apiUrl(repository),
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
