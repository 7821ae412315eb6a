import type { Discounted } from "../../../core/approval/approval-verdict.ts";
import type { Change, ChangePull } from "../../../core/approval/change.ts";
import { decisiveApprovals, isOutdated } from "../../../core/approval/decisive-reviews.ts";
import type { Vote } from "../../../core/approval/fill-slots.ts";
import type { Standing } from "./standing.ts";
import type { TeamUnreadable } from "./team-unreadable.ts";

/** The reviews that count, by pull request. */
export interface WeighedReviews {
  readonly votes: ReadonlyMap<number, readonly Vote[]>;
  readonly discounted: readonly Discounted[];
  readonly unreadable: TeamUnreadable | undefined;
}

/** Weighs the approving reviews of each pull request of a change by who gave them; whoever is in no role is passed over. */
export async function weighReviews(
  { pulls }: Extract<Change, { kind: "range" }>,
  standing: Standing,
): Promise<WeighedReviews> {
  const votes = new Map<number, Vote[]>();
  const discounted: Discounted[] = [];
  let unreadable: TeamUnreadable | undefined;
  for (const pull of pulls.values()) {
    const own: Vote[] = [];
    for (const { author, url, at } of decisiveApprovals(pull)) {
      const found = await standing.rolesOf(author, "reviews");
      unreadable = found.unreadable ?? unreadable;
      if (found.roles.length === 0) continue;
      const why = await standing.barred(author, { evidence: "reviews", pull: pull.number });
      if (why === undefined)
        own.push({ id: author.id, login: author.login, url, at, evidence: "reviews", roles: found.roles });
      else discounted.push({ login: author.login, url, why });
    }
    discounted.push(...(await passedOver(pull, standing)));
    votes.set(pull.number, own);
  }
  return { votes, discounted, unreadable };
}

/** Tells why approvals that people can see do not count: of bots, and of people of the roles for an earlier head. */
async function passedOver(pull: ChangePull, standing: Standing): Promise<Discounted[]> {
  const found: Discounted[] = [];
  for (const review of pull.reviews) {
    const { author, state, oid, url } = review;
    if (author === undefined || state !== "APPROVED") continue;
    const outdated = isOutdated(review, pull);
    const { login } = author;
    if (!author.person) found.push({ login, url, why: "its author is not a person" });
    else if ((oid !== pull.head || outdated) && (await standing.rolesOf(author, "reviews")).roles.length > 0) {
      const why = outdated
        ? "it was given before the base of the pull request changed"
        : "it approved an earlier head of the pull request";
      found.push({ login, url, why });
    }
  }
  return found;
}
