import type { Account } from "./model/account.ts";
import type { Comment, Issue } from "./model/issue.ts";
import type { Repository } from "./model/model.ts";
import { showAccount } from "./show.ts";
import { showComment, showIssue } from "./show-issue.ts";

/** Something that happened in a repository and may start workflows, with the payload that they get. */
export interface RepositoryEvent {
  readonly name: "issue_comment";
  /** The activity type, which `types:` of a trigger chooses by. */
  readonly action: "created";
  readonly repository: string;
  readonly sender: Account;
  /** Caused by a job's own token: such an event starts no workflow (GitHub docs, "Triggering a workflow from a workflow"). */
  readonly byJob: boolean;
  /** The webhook's body as far as workflows read it. */
  readonly payload: object;
}

/** Builds the event of a comment that was just written. */
export function commentCreated(
  repository: Repository,
  issue: Issue,
  { comment, byJob }: { readonly comment: Comment; readonly byJob: boolean },
): RepositoryEvent {
  const full = `${repository.owner.login}/${repository.name}`;
  const sender = comment.author;
  return {
    name: "issue_comment",
    action: "created",
    repository: full,
    sender,
    byJob,
    payload: {
      action: "created",
      issue: showIssue(repository, issue),
      comment: showComment(repository, issue, comment),
      repository: {
        id: repository.id,
        name: repository.name,
        full_name: full,
        default_branch: repository.defaultBranch,
      },
      sender: showAccount(sender),
    },
  };
}
