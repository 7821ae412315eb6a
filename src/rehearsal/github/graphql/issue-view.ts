import type { Comment, Issue } from "../model/issue.ts";
import type { Repository } from "../model/model.ts";
import { nodeId, optionalTimestamp, pageUrl, timestamp } from "../show.ts";
import { viewActor } from "./account-view.ts";
import { connection, ordered, type PageArguments } from "./connection.ts";
import { viewLabels } from "./label-view.ts";
import type { Viewing } from "./viewing.ts";

/** The arguments of `Repository.issues`. */
export interface IssuesArguments extends PageArguments {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
  readonly filterBy?: {
    readonly labels?: readonly string[] | null;
    readonly states?: readonly string[] | null;
    readonly createdBy?: string | null;
    readonly assignee?: string | null;
    readonly since?: string | null;
  } | null;
}

/** Lists issues, without pull requests; `labels` asks for any of them, `filterBy.labels` for all. */
export function viewIssues(viewing: Viewing, repository: Repository, given: IssuesArguments): object {
  const { filterBy } = given;
  const logins = (wanted: string | null | undefined, logged: readonly string[]) =>
    wanted === undefined || wanted === null || logged.some((login) => login.toLowerCase() === wanted.toLowerCase());
  const labelled = (issue: Issue, wanted: readonly string[] | null | undefined) =>
    wanted === undefined ||
    wanted === null ||
    issue.labels.some((label) => wanted.some((one) => one.toLowerCase() === label.toLowerCase()));
  const inState = (issue: Issue, wanted: readonly string[] | null | undefined) =>
    wanted?.includes(issue.state.toUpperCase()) ?? true;
  const items = [...repository.issues.values()].filter(
    (issue) =>
      repository.hasIssues &&
      issue.pull === undefined &&
      labelled(issue, given.labels) &&
      (filterBy?.labels ?? []).every((label) => labelled(issue, [label])) &&
      inState(issue, given.states) &&
      inState(issue, filterBy?.states) &&
      logins(filterBy?.createdBy, [issue.author.login, issue.author.login.replace(/\[bot\]$/, "")]) &&
      logins(
        filterBy?.assignee,
        issue.assignees.map(({ login }) => login),
      ) &&
      issue.updatedAt >= (Date.parse(filterBy?.since ?? "") || 0),
  );
  const fields = {
    CREATED_AT: (issue: Issue) => issue.createdAt,
    UPDATED_AT: (issue: Issue) => issue.updatedAt,
    COMMENTS: (issue: Issue) => issue.comments.length,
  };
  const show = (issue: Issue) => viewIssue(viewing, repository, issue);
  return connection(given, {
    name: "issues",
    items: ordered(items, given.orderBy, fields),
    key: ({ number }) => number,
    show,
  });
}

/** Shows an issue with its comments. */
export function viewIssue(viewing: Viewing, repository: Repository, issue: Issue): object {
  return {
    __typename: "Issue",
    id: nodeId("I", issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: pageUrl(repository, `/issues/${issue.number}`),
    state: issue.state.toUpperCase(),
    stateReason: ({ enableDuplicate }: { enableDuplicate?: boolean | null }) =>
      issue.stateReason === "duplicate" && enableDuplicate !== true
        ? "NOT_PLANNED"
        : (issue.stateReason?.toUpperCase() ?? null),
    closed: issue.state === "closed",
    locked: issue.locked,
    createdAt: timestamp(issue.createdAt),
    updatedAt: timestamp(issue.updatedAt),
    closedAt: optionalTimestamp(issue.closedAt),
    lastEditedAt: optionalTimestamp(issue.lastEditedAt),
    includesCreatedEdit: issue.lastEditedAt !== undefined,
    viewerDidAuthor: issue.author.id === viewing.token.identity.id,
    author: viewActor(issue.author),
    authorAssociation: association(repository, issue.author.id),
    assignees: (page: PageArguments) =>
      connection(page, { name: "assignees", items: issue.assignees, key: ({ id }) => id, show: viewActor }),
    labels: viewLabels(issue),
    comments: viewComments(viewing, repository, issue),
  };
}

/** How GitHub relates an author to the repository, as far as a job's token is told: private memberships are not. */
function association(repository: Repository, author: number): string {
  return repository.collaborators.has(author) ? "COLLABORATOR" : "NONE";
}

/** Shows the comments of an issue or pull request, oldest first unless ordered otherwise. */
export function viewComments(viewing: Viewing, repository: Repository, issue: Issue) {
  return (given: PageArguments & Pick<IssuesArguments, "orderBy">): object => {
    const items = ordered(issue.comments, given.orderBy, {
      CREATED_AT: ({ createdAt }) => createdAt,
      UPDATED_AT: ({ updatedAt }) => updatedAt,
    });
    const show = (comment: Comment) => viewComment(viewing, repository, { issue, comment });
    return connection(given, { name: "comments", items, key: ({ id }) => id, show });
  };
}

function viewComment(
  viewing: Viewing,
  repository: Repository,
  { issue, comment }: { issue: Issue; comment: Comment },
): object {
  const kind = issue.pull === undefined ? "issues" : "pull";
  return {
    __typename: "IssueComment",
    id: nodeId("IC", comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url: pageUrl(repository, `/${kind}/${issue.number}#issuecomment-${comment.id}`),
    body: comment.body,
    bodyText: comment.body,
    author: viewActor(comment.author),
    authorAssociation: association(repository, comment.author.id),
    createdAt: timestamp(comment.createdAt),
    updatedAt: timestamp(comment.updatedAt),
    publishedAt: timestamp(comment.createdAt),
    lastEditedAt: optionalTimestamp(comment.lastEditedAt),
    includesCreatedEdit: comment.lastEditedAt !== undefined,
    isMinimized: comment.minimized,
    minimizedReason: comment.minimized ? "outdated" : null,
    viewerDidAuthor: comment.author.id === viewing.token.identity.id,
  };
}
