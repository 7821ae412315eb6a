/** Where a check of a commit stands: it passed, has nothing to say (skipped, neutral), failed, is still to end, or has a word that we do not know. */
export type CheckState = "passed" | "idle" | "failed" | "running" | "unclear";

/** The workflow run that a check run belongs to; workflows by their number, which outlives a rename. */
export interface CheckOrigin {
  readonly run: string;
  readonly workflow: string;
  readonly event: string;
}

/** A check run of a commit: a job of a workflow, or what another app reports. */
export interface CheckRun {
  readonly kind: "check-run";
  readonly name: string;
  /** The app's slug: `github-actions` for jobs. */
  readonly app: string;
  /** Its check suite: one app's checks of one event. */
  readonly suite: string;
  /** `undefined` for other apps than GitHub Actions. */
  readonly origin: CheckOrigin | undefined;
  readonly state: CheckState;
  readonly startedAt: Date | undefined;
  readonly completedAt: Date | undefined;
  readonly url: string;
}

/** A commit status: the newest of its context. Anybody with write access can set one. */
export interface CommitStatus {
  readonly kind: "status";
  readonly name: string;
  readonly state: CheckState;
  readonly createdAt: Date;
  readonly url: string;
}

/** Anything that was reported on a commit. */
export type CommitCheck = CheckRun | CommitStatus;
