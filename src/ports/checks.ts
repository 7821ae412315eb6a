import type { CheckOrigin, CommitCheck } from "../core/checklist/commit-check.ts";

/** What was reported on commits of the repository, and by which workflow. */
export interface Checks {
  /** Reads every check run and status of a commit, to the last page. Throws `Unreadable`, also when there is no such commit. */
  of(commit: string): Promise<readonly CommitCheck[]>;
  /** Reads which workflow a run is of. Throws `Unreadable`. */
  originOf(run: string): Promise<CheckOrigin>;
}
