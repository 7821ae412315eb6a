import type { DeployLock, LockScope } from "../core/lock/deploy-lock.ts";

/** A lock to be taken, with the incident that it documents. */
export interface NewLock {
  readonly scope: LockScope;
  readonly request: string;
  readonly title: string;
  /** Markdown, untrusted parts escaped; the marker is added by the adapter. */
  readonly body: string;
  readonly labels: readonly string[];
}

/** The locks that stop deployments: issues with our label. */
export interface Locks {
  /** Lists all open locks, every page read. Throws `Unreadable`. */
  list(): Promise<readonly DeployLock[]>;
  /** Takes a lock: finds the open one of the same request, else opens an issue; of two, the lowest number holds and the other is closed as its duplicate. */
  take(lock: NewLock): Promise<DeployLock>;
}
