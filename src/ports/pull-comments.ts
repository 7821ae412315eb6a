import type { OwnComments } from "./own-comments.ts";

/** The comments that a job keeps on pull requests; every method rejects with an `Unreadable` that names its remedy. */
export interface PullComments extends OwnComments {
  /** Numbers the pull requests that a commit is for: those that it merged, else those that it heads, else those that hold it, no closed ones among them. */
  pullsOf(commit: string): Promise<readonly number[]>;
}
