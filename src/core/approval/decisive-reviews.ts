import type { CommentAuthor } from "./approval-issue.ts";
import type { ChangePull, PullReview } from "./change.ts";

/** An approval of a pull request's final head by a person. */
export interface ReviewApproval extends PullReview {
  readonly author: CommentAuthor;
}

/**
 * Finds who approves a pull request at its final head: the newest review of each person that approves, asks for changes or was
 * dismissed decides, so that dismissing a later "changes requested" does not revive an older approval; a comment decides nothing. What was
 * approved before the base changed was another change, though the head is the same.
 */
export function decisiveApprovals(pull: Pick<ChangePull, "reviews" | "head" | "baseChangedAt">): ReviewApproval[] {
  const { reviews, head } = pull;
  const newest = new Map<string, ReviewApproval>();
  for (const { author, ...review } of reviews) {
    if (author === undefined || !author.person || !DECISIVE.includes(review.state)) continue;
    const before = newest.get(author.id);
    if (before === undefined || review.at >= before.at) newest.set(author.id, { ...review, author });
  }
  return [...newest.values()].filter(
    (review) => review.state === "APPROVED" && review.oid === head && !isOutdated(review, pull),
  );
}

/** Tells whether a review was given before the base of its pull request changed, or in the same second. */
export function isOutdated(
  { at }: Pick<PullReview, "at">,
  { baseChangedAt }: Pick<ChangePull, "baseChangedAt">,
): boolean {
  return baseChangedAt !== undefined && Date.parse(at) <= Date.parse(baseChangedAt);
}

const DECISIVE: readonly PullReview["state"][] = ["APPROVED", "CHANGES_REQUESTED", "DISMISSED"];
