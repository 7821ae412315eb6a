import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import { canPush, roleOf } from "./access.ts";
import { addComment, deleteComment, editComment } from "./acts/comments.ts";
import { changeIssue, type IssueDraft, openIssue, type Scene } from "./acts/issues.ts";
import { accountNamed } from "./build-model.ts";
import { commentCreated, type RepositoryEvent } from "./events.ts";
import type { Comment, Issue, Review } from "./model/issue.ts";
import type { Model, Repository } from "./model/model.ts";
import type { RunApproval } from "./model/workflow-run.ts";

/** Which repository a person acts in, `owner/name`; the seed's first when absent. */
export interface Where {
  readonly repository?: string;
}

/** What the people of a rehearsal do on GitHub's pages; every act stands in the journal. */
export interface People {
  openIssue(act: Where & IssueDraft & { readonly as: string }): Issue;
  closeIssue(act: Where & { readonly issue: number; readonly as: string }): void;
  reopenIssue(act: Where & { readonly issue: number; readonly as: string }): void;
  /** Rewrites the body of an issue, whoever wrote it. */
  editIssue(act: Where & { readonly issue: number; readonly as: string; readonly body: string }): void;
  comment(act: Where & { readonly issue: number; readonly as: string; readonly body: string }): Comment;
  /** Rewrites a comment, whoever wrote it: everybody who may push can. */
  editComment(act: Where & { readonly comment: number; readonly as: string; readonly body: string }): void;
  deleteComment(act: Where & { readonly comment: number; readonly as: string }): void;
  review(
    act: Where & { readonly pull: number; readonly as: string; readonly state: Review["state"]; readonly oid?: string },
  ): Review;
  /** Takes a review's word back, as people with write access may. */
  dismissReview(act: Where & { readonly pull: number; readonly review: number; readonly as: string }): void;
  /** Answers the environments that a run waits for. */
  approveRun(act: Where & Omit<RunApproval, "by"> & { readonly run: number; readonly as: string }): void;
}

/** Where acts take place, and where they are told. */
interface Stage {
  readonly scene: (act: Where & { readonly as: string }) => Scene;
  readonly tell: (scene: Scene, kind: string, text: string, data?: object) => void;
  readonly emit: (event: RepositoryEvent) => void;
}

/** Lets people act on `model` as if on the site. Throws a `Refusal` where GitHub would refuse them. */
export function createPeople(
  model: Model,
  world: { readonly clock: WorldClock; readonly journal: Journal; readonly emit: (event: RepositoryEvent) => void },
): People {
  const stage: Stage = {
    scene: (act) => ({
      model,
      repository: repositoryNamed(model, act.repository),
      by: accountNamed(model, act.as),
      now: world.clock.now(),
    }),
    tell: ({ by, now }, kind, text, data) =>
      world.journal.add({ at: now, source: "person", kind, text: `${by.login} ${text}`, data }),
    emit: world.emit,
  };
  return { ...issueActs(stage), ...commentActs(stage), ...reviewActs(stage) };
}

function issueActs({ scene, tell }: Stage): Pick<People, "openIssue" | "closeIssue" | "reopenIssue" | "editIssue"> {
  const setState = (act: Where & { readonly issue: number; readonly as: string }, state: "open" | "closed") => {
    const here = scene(act);
    changeIssue(here, issueNumbered(here, act.issue), { state });
    tell(here, `issue-${state}`, `${state === "open" ? "reopens" : "closes"} #${act.issue}`);
  };
  return {
    openIssue(act) {
      const here = scene(act);
      const issue = openIssue(here, act);
      tell(here, "issue-opened", `opens #${issue.number}: ${issue.title}`);
      return issue;
    },
    closeIssue: (act) => setState(act, "closed"),
    reopenIssue: (act) => setState(act, "open"),
    editIssue(act) {
      const here = scene(act);
      changeIssue(here, issueNumbered(here, act.issue), { body: act.body });
      tell(here, "issue-edited", `edits #${act.issue}`);
    },
  };
}

function commentActs({ scene, tell, emit }: Stage): Pick<People, "comment" | "editComment" | "deleteComment"> {
  return {
    comment(act) {
      const here = scene(act);
      const identity = { kind: "user", identity: here.by, expiresAt: Number.POSITIVE_INFINITY } as const;
      const mayPush = roleOf(here.repository, here.by.id) !== undefined && canPush(here.repository, identity);
      const issue = issueNumbered(here, act.issue);
      const comment = addComment(here, issue, { body: act.body, mayPush });
      const { number } = issue;
      tell(here, "commented", `comments on #${number}: ${act.body.split("\n")[0]}`, { issue: number });
      emit(commentCreated(here.repository, issue, { comment, byJob: false }));
      return comment;
    },
    editComment(act) {
      const here = scene(act);
      editComment(commentNumbered(here, act.comment).comment, act.body, here.now);
      tell(here, "comment-edited", `edits comment ${act.comment}`);
    },
    deleteComment(act) {
      const here = scene(act);
      const { issue, comment } = commentNumbered(here, act.comment);
      deleteComment(issue, comment);
      tell(here, "comment-deleted", `deletes comment ${act.comment}`);
    },
  };
}

function reviewActs({ scene, tell }: Stage): Pick<People, "review" | "dismissReview" | "approveRun"> {
  return {
    review(act) {
      const here = scene(act);
      const { pull } = issueNumbered(here, act.pull);
      if (pull === undefined) throw new TypeError(`#${act.pull} is not a pull request.`);
      const review = {
        id: here.model.nextId(),
        author: here.by,
        state: act.state,
        submittedAt: here.now,
        oid: act.oid ?? pull.head.oid,
      };
      pull.reviews.push(review);
      tell(here, "reviewed", `reviews #${act.pull}: ${act.state}`);
      return review;
    },
    dismissReview(act) {
      const here = scene(act);
      const review = issueNumbered(here, act.pull).pull?.reviews.find(({ id }) => id === act.review);
      if (review === undefined) throw new TypeError(`There is no review ${act.review} of #${act.pull}.`);
      review.state = "DISMISSED";
      tell(here, "review-dismissed", `dismisses a review of #${act.pull}`);
    },
    approveRun(act) {
      const here = scene(act);
      const { state, comment, environments } = act;
      const earlier = here.repository.approvals.get(act.run) ?? [];
      here.repository.approvals.set(act.run, [...earlier, { state, comment, environments, by: here.by }]);
      tell(here, "run-reviewed", `has ${state} ${environments.join(", ")}`);
    },
  };
}

/** Finds a repository by `owner/name`, or the first; throws when the rehearsal has none of that name. */
export function repositoryNamed(model: Model, name: string | undefined): Repository {
  const found = name === undefined ? [...model.repositories.values()][0] : model.repositories.get(name.toLowerCase());
  if (found === undefined) throw new TypeError(`The rehearsal's GitHub has no repository '${name ?? ""}'.`);
  return found;
}

function issueNumbered({ repository }: Scene, number: number): Issue {
  const issue = repository.issues.get(number);
  if (issue === undefined) throw new TypeError(`There is no issue #${number} in ${repository.name}.`);
  return issue;
}

function commentNumbered({ repository }: Scene, id: number): { issue: Issue; comment: Comment } {
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  throw new TypeError(`There is no comment ${id} in ${repository.name}.`);
}
