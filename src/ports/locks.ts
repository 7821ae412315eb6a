import type { DeployLock, LockScope, LockTerms } from "../core/lock/deploy-lock.ts";

/** A lock to be taken, with the incident that it documents. */
export interface NewLock {
  readonly scope: LockScope;
  readonly request: string;
  readonly title: string;
  /** Markdown, untrusted parts escaped; the marker is added by the adapter. */
  readonly body: string;
  readonly labels: readonly string[];
  /** Who keeps a person's lock, why and until when. */
  readonly terms?: Omit<LockTerms, "request">;
}

/** The locks that stop deployments: issues with our label. */
export interface Locks {
  /** Lists all open locks, every page read. Throws `Unreadable`. */
  list(): Promise<readonly DeployLock[]>;
  /**
   * Takes a lock: finds the open one of the same request, or of the same person's words, else opens an issue. Where a lock of a lower number
   * stops no less and ends no sooner, that one holds and the new one is closed as its duplicate. Throws `Unreadable`.
   */
  take(lock: NewLock): Promise<DeployLock>;
}

/** The locks, for those who may end them. */
export interface ReleasableLocks extends Locks {
  /** Closes a lock's issue with a comment in Markdown, untrusted parts escaped; `not-a-lock` when no open lock has the number. Throws `Unreadable`. */
  release(issue: number, comment: string): Promise<"released" | "not-a-lock">;
}
