/** A comment that the job's identity wrote. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** The comments that a job keeps on issues or pull requests; every method rejects with an `Unreadable` that names its remedy. */
export interface OwnComments {
  /** Lists the job's own comments that start with a marker, oldest first; nobody else's is ever among them. */
  own(number: number, marker: string): Promise<readonly OwnComment[]>;
  write(number: number, body: string): Promise<OwnComment>;
  edit(id: number, body: string): Promise<OwnComment>;
  remove(id: number): Promise<void>;
}
