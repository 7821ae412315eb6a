import type { Commit } from "../model/git.ts";
import type { Issue, PullRequest, Review } from "../model/issue.ts";
import type { Repository } from "../model/model.ts";
import type { FoundPull } from "../routes/pull-routes.ts";
import { nodeId, optionalTimestamp, pageUrl, timestamp } from "../show.ts";
import { viewActor } from "./account-view.ts";
import { connection, type PageArguments } from "./connection.ts";
import { viewComments } from "./issue-view.ts";
import { viewLabels } from "./label-view.ts";
import type { Viewing } from "./viewing.ts";

/** A pull request to show, with the way to show the commits that it names. */
export interface ShownPull extends FoundPull {
  readonly viewCommit: (commit: Commit) => object;
}

/** Shows a pull request with its reviews, commits and comments. */
export function viewPull(viewing: Viewing, repository: Repository, { issue, pull, viewCommit }: ShownPull): object {
  const commitOf = (oid: string | undefined) => {
    const commit = repository.commits.get(oid ?? "");
    return commit === undefined ? null : viewCommit(commit);
  };
  return {
    ...factsOf(repository, issue, pull),
    mergeCommit: () => commitOf(pull.mergeCommit),
    labels: viewLabels(issue),
    comments: viewComments(viewing, repository, issue),
    reviews: (page: ReviewsArguments) => {
      const show = (review: Review) =>
        viewReview(viewing, repository, { number: issue.number, review, commit: commitOf(review.oid) });
      return connection(page, { name: "reviews", items: reviewsIn(pull, page), key: ({ id }) => id, show });
    },
    timelineItems: (page: TimelineArguments) => viewBaseChanges(pull, page),
    commits: (page: PageArguments) =>
      connection(page, {
        name: "commits",
        items: pull.commits,
        key: (oid) => oid,
        show: (oid) => ({ __typename: "PullRequestCommit", id: nodeId("PURC", oid), commit: commitOf(oid) }),
      }),
  };
}

/** What a pull request tells of itself alone. */
function factsOf(repository: Repository, issue: Issue, pull: PullRequest): object {
  const merged = pull.mergeCommit !== undefined;
  return {
    __typename: "PullRequest",
    id: nodeId("PR", issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: pageUrl(repository, `/pull/${issue.number}`),
    state: merged ? "MERGED" : issue.state.toUpperCase(),
    author: viewActor(issue.author),
    isDraft: false,
    isCrossRepository: pull.fromFork,
    createdAt: timestamp(issue.createdAt),
    updatedAt: timestamp(issue.updatedAt),
    closedAt: optionalTimestamp(issue.closedAt),
    merged,
    mergedAt: optionalTimestamp(pull.mergedAt),
    mergedBy: pull.mergedBy === undefined ? null : viewActor(pull.mergedBy),
    headRefName: pull.head.ref,
    headRefOid: pull.head.oid,
    baseRefName: pull.base,
    reviewDecision: null,
  };
}

type ReviewsArguments = PageArguments & { states?: readonly string[] | null; author?: string | null };
type TimelineArguments = PageArguments & { itemTypes?: readonly string[] | null };

function reviewsIn({ reviews }: PullRequest, { states, author: wanted }: ReviewsArguments): readonly Review[] {
  return reviews.filter(
    ({ state, author: { login } }) =>
      (states?.includes(state) ?? true) && (wanted ?? login).toLowerCase() === login.toLowerCase(),
  );
}

function viewBaseChanges({ base, baseChanges }: PullRequest, { itemTypes, ...page }: TimelineArguments): object {
  if (itemTypes?.includes("BASE_REF_CHANGED_EVENT") !== true)
    throw new Error("The rehearsal's GitHub tells of changes of the base only, where they are asked for.");
  const show = ({ at, by }: (typeof baseChanges)[number]) => ({
    __typename: "BaseRefChangedEvent",
    id: nodeId("BRCE", at),
    createdAt: timestamp(at),
    actor: viewActor(by),
    currentRefName: base,
  });
  return connection(page, { name: "timelineItems", items: baseChanges, key: ({ at }) => at, show });
}

function viewReview(
  viewing: Viewing,
  repository: Repository,
  { number, review, commit }: { number: number; review: Review; commit: object | null },
): object {
  return {
    __typename: "PullRequestReview",
    id: nodeId("PRR", review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: viewActor(review.author),
    state: review.state,
    body: "",
    commit,
    submittedAt: timestamp(review.submittedAt),
    createdAt: timestamp(review.submittedAt),
    updatedAt: timestamp(review.submittedAt),
    lastEditedAt: null,
    includesCreatedEdit: false,
    viewerDidAuthor: review.author.id === viewing.token.identity.id,
    url: pageUrl(repository, `/pull/${number}#pullrequestreview-${review.id}`),
  };
}
