import type { Comment, Issue } from "../model/issue.ts";
import { Refusal, validationFailed } from "../reply.ts";
import { checkTexts, type Scene } from "./issues.ts";

/** Adds a comment to an issue or pull request; a locked one takes them only from those who may push. */
export function addComment(
  scene: Scene,
  issue: Issue,
  words: { readonly body: string; readonly mayPush: boolean },
): Comment {
  const { model, by, now } = scene;
  if (issue.locked && !words.mayPush) throw new Refusal(403, "Unable to create comment because issue is locked.");
  checkBody(words.body);
  const id = model.nextId();
  const comment: Comment = {
    id,
    author: by,
    body: words.body,
    createdAt: now,
    updatedAt: now,
    lastEditedAt: undefined,
    minimized: false,
  };
  issue.comments.push(comment);
  issue.updatedAt = now;
  return comment;
}

/** Rewrites a comment and leaves the trace of it; the author stays, whoever edits. */
export function editComment(comment: Comment, body: string, now: number): void {
  checkBody(body);
  if (body === comment.body) return;
  Object.assign(comment, { body, updatedAt: now, lastEditedAt: now });
}

/** Takes a comment away without trace. */
export function deleteComment(issue: Issue, comment: Comment): void {
  issue.comments.splice(issue.comments.indexOf(comment), 1);
}

function checkBody(body: string): void {
  if (body.trim() === "") throw validationFailed({ resource: "IssueComment", code: "missing_field", field: "body" });
  checkTexts("IssueComment", undefined, body);
}
