import type { ReleasableLocks } from "../ports/locks.ts";

/** A repository on the platform, and as whom it is asked. */
export interface PlatformPlace {
  readonly owner: string;
  readonly name: string;
  readonly token: string;
}

/** What the commands need of the platform. */
export interface Platform {
  readonly locks: ReleasableLocks;
  /** Reads the login that the token belongs to; `undefined` when it belongs to no person. */
  readonly login: () => Promise<string | undefined>;
}
