import { z } from "zod";
import { canPush } from "../access.ts";
import { addComment, deleteComment, editComment } from "../acts/comments.ts";
import { numberParam, type RepositoryCall, readBody } from "../call.ts";
import { commentCreated } from "../events.ts";
import type { Comment, Issue } from "../model/issue.ts";
import { pageReply } from "../pages.ts";
import { needs } from "../permissions.ts";
import { notFound, Refusal, type Reply } from "../reply.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { showComment } from "../show-issue.ts";
import { issueOf } from "./issue-of.ts";
import { sceneOf } from "./scene-of.ts";

const words = z.object({ body: z.string() });

/** Serves the comments of issues and pull requests. */
export const commentRoutes: readonly Route[] = [
  repositoryRoute("GET /issues/{issue_number}/comments", needs("read", "issues", "pull-requests"), listComments),
  repositoryRoute("POST /issues/{issue_number}/comments", needs("write", "issues", "pull-requests"), (call) => {
    const issue = issueOf(call);
    const { body } = readBody(call, words);
    const comment = addComment(sceneOf(call), issue, { body, mayPush: canPush(call.repository, call.token) });
    call.emit(commentCreated(call.repository, issue, { comment, byJob: call.token.kind === "job" }));
    return { status: 201, body: showComment(call.repository, issue, comment) };
  }),
  repositoryRoute("GET /issues/comments/{comment_id}", needs("read", "issues", "pull-requests"), (call) => {
    const { issue, comment } = commentOf(call);
    return { status: 200, body: showComment(call.repository, issue, comment) };
  }),
  repositoryRoute("PATCH /issues/comments/{comment_id}", needs("write", "issues", "pull-requests"), (call) => {
    const { issue, comment } = ownOrPushable(call);
    editComment(comment, readBody(call, words).body, call.now);
    return { status: 200, body: showComment(call.repository, issue, comment) };
  }),
  repositoryRoute("DELETE /issues/comments/{comment_id}", needs("write", "issues", "pull-requests"), (call) => {
    const { issue, comment } = ownOrPushable(call);
    deleteComment(issue, comment);
    return { status: 204 };
  }),
];

function commentOf(call: RepositoryCall): { issue: Issue; comment: Comment } {
  const id = numberParam(call, "comment_id");
  for (const issue of call.repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw notFound();
}

function ownOrPushable(call: RepositoryCall): { issue: Issue; comment: Comment } {
  const found = commentOf(call);
  const own = found.comment.author.id === call.token.identity.id;
  if (!own && !canPush(call.repository, call.token)) throw new Refusal(403, "Must have admin rights to Repository.");
  return found;
}

function listComments(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const since = Date.parse(call.url.searchParams.get("since") ?? "") || 0;
  const wanted = issue.comments.filter((comment) => comment.updatedAt >= since);
  return pageReply(call.url, wanted, (comment) => showComment(call.repository, issue, comment));
}
