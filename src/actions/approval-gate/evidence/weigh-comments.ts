import type { ApprovalBinding } from "../../../core/approval/approval-binding.ts";
import type { ApprovalComment, ApprovalIssue } from "../../../core/approval/approval-issue.ts";
import type { Discounted } from "../../../core/approval/approval-verdict.ts";
import { type Denial, parseDenial } from "../../../core/approval/denial.ts";
import { type CommentWorth, worthOf } from "../../../core/approval/discount-comment.ts";
import type { Vote } from "../../../core/approval/fill-slots.ts";
import type { Standing } from "./standing.ts";
import type { TeamUnreadable } from "./team-unreadable.ts";

/** What the comments of an issue come to. */
export interface Weighed {
  readonly denial: Denial | undefined;
  /** The denial is kept in a comment of our own already. */
  readonly kept: boolean;
  readonly votes: readonly Vote[];
  readonly discounted: readonly Discounted[];
  /** Why an approval may count for more than was found out. */
  readonly unreadable: TeamUnreadable | undefined;
}

/** Weighs all comments of an issue; the first denial ends it, whoever approved before or after. */
export async function weighComments(
  issue: ApprovalIssue,
  binding: ApprovalBinding,
  standing: Standing,
): Promise<Weighed> {
  const kept = issue.comments
    .filter(({ ours }) => ours)
    .map(({ body }) => parseDenial(body, binding.request))
    .find((denial) => denial !== undefined);
  if (kept !== undefined) return { denial: kept, kept: true, votes: [], discounted: [], unreadable: undefined };
  const judged = issue.comments.map((comment) => ({ comment, worth: worthOf(comment, issue, binding.request) }));
  const votes: Vote[] = [];
  const discounted: Discounted[] = [];
  let unreadable: TeamUnreadable | undefined;
  const denials = judged.filter(({ worth }) => worth.kind === "candidate" && worth.command.kind === "deny");
  for (const { comment, worth } of [...denials, ...judged.filter((one) => !denials.includes(one))]) {
    const weight = await weigh(comment, worth, standing);
    unreadable = weight.unreadable ?? unreadable;
    if (weight.kind === "denial") return { denial: weight.denial, kept: false, votes: [], discounted, unreadable };
    if (weight.kind === "vote") votes.push(weight.vote);
    if (weight.kind === "discounted")
      discounted.push({ login: comment.author?.login ?? "ghost", url: comment.url, why: weight.why });
  }
  return { denial: undefined, kept: false, votes, discounted, unreadable };
}

type Weight = { readonly unreadable?: TeamUnreadable | undefined } & (
  | { readonly kind: "vote"; readonly vote: Vote }
  | { readonly kind: "denial"; readonly denial: Denial }
  | { readonly kind: "discounted"; readonly why: string }
  | { readonly kind: "talk" }
);

async function weigh(comment: ApprovalComment, worth: CommentWorth, standing: Standing): Promise<Weight> {
  if (worth.kind !== "candidate") return worth;
  if (worth.command.kind === "tick") return { kind: "talk" };
  const { author, command } = worth;
  const { roles, unreadable } = await standing.rolesOf(author, command.kind === "deny" ? "any" : "comments");
  if (roles.length === 0) {
    if (unreadable !== undefined && command.kind === "deny") throw unreadable;
    return {
      kind: "discounted",
      why:
        unreadable === undefined
          ? "its author is in no role that is asked for comments"
          : "its author's teams cannot be read",
      unreadable,
    };
  }
  const who = { login: author.login, id: author.id, url: comment.url, at: comment.createdAt.toISOString() };
  if (command.kind === "deny") {
    if (await standing.hasAccess(author)) return { kind: "denial", denial: { ...who, reason: command.reason } };
    return { kind: "discounted", why: "its author has no access to the repository any more" };
  }
  const why = await standing.barred(author, { evidence: "comments" });
  if (why !== undefined) return { kind: "discounted", why };
  return { kind: "vote", vote: { ...who, evidence: "comments", roles }, unreadable };
}
