import type { KnownGood } from "../core/rollout/known-good.ts";

/** What was live before. */
export interface History {
  /**
   * Finds the release to go back to, other than `than`: our newest mark, else the newest successful rollout, else `captured`;
   * `undefined` when there is none. Throws `Unreadable` when the platform does not say.
   */
  lastKnownGood(of: { readonly than: string; readonly captured?: string }): Promise<KnownGood | undefined>;
}
