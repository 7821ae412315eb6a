import type { KnownGood } from "../core/rollout/known-good.ts";

/** What was live before. */
export interface History {
  /**
   * Finds the release to go back to, other than `than`: our newest mark, else the newest successful rollout, else `captured`;
   * `undefined` when there is none. Throws `Unreadable` when the platform does not say.
   */
  lastKnownGood(of: { readonly than: string; readonly captured?: string }): Promise<KnownGood | undefined>;
  /**
   * Finds the first rollout, over or not, that brought a release since an instant: one whose id nobody noted; `undefined` when
   * there was none. Throws `Unreadable` when the platform does not say.
   */
  rolloutOf(of: { readonly release: string; readonly since: Date }): Promise<string | undefined>;
}
