/** A run of a workflow that waits: for a runner, for people, or in a queue of `concurrency`. */
export interface WaitingRun {
  readonly id: string;
  /** The workflow's file, such as `.github/workflows/deploy.yml`. */
  readonly path: string;
  /** GitHub's word: `queued`, `waiting` or `pending`. */
  readonly status: string;
  readonly since: Date;
  readonly url: string;
}

/** Lists the runs of the repository that wait, the newest some dozens of each status. Throws `Unreadable`. */
export type ReadsWaitingRuns = () => Promise<readonly WaitingRun[]>;
