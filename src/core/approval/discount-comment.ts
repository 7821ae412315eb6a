import { nonceOf } from "../request/request.ts";
import { type ApprovalCommand, parseCommand } from "./approval-command.ts";
import type { ApprovalComment, ApprovalIssue, CommentAuthor } from "./approval-issue.ts";

/** What a comment is worth before anybody is looked up. */
export type CommentWorth =
  | {
      readonly kind: "candidate";
      readonly author: CommentAuthor;
      readonly command: Extract<ApprovalCommand, { nonce: string }>;
    }
  | { readonly kind: "discounted"; readonly why: string }
  | { readonly kind: "talk" };

/** Judges a comment by what it is alone: an exact command for this request, by a person, unedited, after the request. */
export function worthOf(
  comment: ApprovalComment,
  issue: Pick<ApprovalIssue, "createdAt">,
  request: string,
): CommentWorth {
  const { author, edited, createdAt, ours, body } = comment;
  const command = parseCommand(body);
  if (ours || command.kind === "none") return { kind: "talk" };
  if (command.kind === "malformed") return { kind: "discounted", why: "its first line is not exactly the command" };
  if (command.nonce !== nonceOf(request)) return { kind: "discounted", why: "it names another request" };
  if (author === undefined) return { kind: "discounted", why: "its author's account is gone" };
  if (!author.person) return { kind: "discounted", why: "its author is not a person" };
  // An approver's comment that was edited into a denial only stops; one whose reason was mended is a denial still.
  if (edited && command.kind !== "deny") return { kind: "discounted", why: "it was edited; write a new comment" };
  if (createdAt < issue.createdAt) return { kind: "discounted", why: "it is older than the request" };
  return { kind: "candidate", author, command };
}
