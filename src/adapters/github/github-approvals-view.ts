import type { ApprovalComment, ApprovalIssue } from "../../core/approval/approval-issue.ts";
import type { CommentNode, IssueNode } from "./github-approvals-query.ts";

/** Reads an issue's node, its comments given; an issue that was ever closed does not stand. */
export function issueOf(
  { number, url, title, body, createdAt, lastEditedAt, state, stateReason }: IssueNode,
  comments: readonly ApprovalComment[],
): ApprovalIssue {
  const standing = state === "OPEN" && stateReason !== "REOPENED";
  return {
    number,
    url,
    title,
    body,
    createdAt: new Date(createdAt),
    edited: lastEditedAt !== null,
    standing,
    comments,
  };
}

/** Reads a comment's node; only accounts of type User are persons. */
export function commentOf({
  url,
  body,
  createdAt,
  lastEditedAt,
  includesCreatedEdit,
  viewerDidAuthor,
  author,
}: CommentNode): ApprovalComment {
  const id = author?.databaseId;
  return {
    url,
    body,
    createdAt: new Date(createdAt),
    edited: lastEditedAt !== null || includesCreatedEdit,
    ours: viewerDidAuthor,
    author:
      author === null || id === undefined || id === null
        ? undefined
        : { login: author.login, id: String(id), person: author.__typename === "User" },
  };
}
