/** A comment that the job's identity wrote on a pull request. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** The comments that a job keeps on pull requests; every method rejects with an `Unreadable` that names its remedy. */
export interface PullComments {
  /** Numbers the pull requests that a commit is for: those that it merged, else those that it heads, else those that hold it, no closed ones among them. */
  pullsOf(commit: string): Promise<readonly number[]>;
  /** Lists the job's own comments on a pull request that start with a marker, oldest first. */
  own(pull: number, marker: string): Promise<readonly OwnComment[]>;
  write(pull: number, body: string): Promise<OwnComment>;
  edit(id: number, body: string): Promise<OwnComment>;
  remove(id: number): Promise<void>;
}
