import type { CommitCheck } from "./commit-check.ts";
import type { Fact } from "./finding.ts";
import type { Tick } from "./tick.ts";

/** An open alert of the repository's code scanning. */
export interface SecurityAlert {
  readonly number: number;
  /** The rule that found it: untrusted. */
  readonly rule: string;
  readonly url: string;
}

/** Whether the change was reviewed: every pull request that brought it, or which commits and pull requests are not. */
export type ReviewedChange =
  | { readonly kind: "reviewed"; readonly by: string; readonly at: string; readonly url: string; readonly note: string }
  | { readonly kind: "not-reviewed"; readonly note: string; readonly url: string; readonly remedy: string };

/** What a checklist is judged by; a fact that no item needs is `undefined`. */
export interface ChecklistFacts {
  /** The page that lists the commit's checks. */
  readonly checksPage: string;
  /** The page that lists the repository's alerts. */
  readonly alertsPage: string;
  /** The commit's own page. */
  readonly commitPage: string;
  /** When the facts were read, ISO 8601 in UTC. */
  readonly readAt: string;
  /** The runs that ask; their own jobs cannot prove that CI passed. */
  readonly ownRuns: readonly string[];
  /** The checks that speak for the commit. */
  readonly checks: Fact<readonly CommitCheck[]> | undefined;
  /** The open critical alerts. */
  readonly alerts: Fact<readonly SecurityAlert[]> | undefined;
  readonly reviews: Fact<ReviewedChange> | undefined;
  /** The commit that is live and proven; empty when none is known. */
  readonly liveCommit: string;
  readonly firstDeploy: boolean;
  /** What people ticked, by the item's place in the checklist, counted from 0. */
  readonly ticks: ReadonlyMap<number, Tick>;
  /** What people type for each item: its number in the table, or the one it will have; `undefined` where the issue does not show it, so that nobody can tick it. */
  readonly numbers: readonly (number | undefined)[];
  /** Items whose ticks could not be judged, with why. */
  readonly unjudged: ReadonlyMap<number, Extract<Fact<never>, { kind: "unreadable" }>>;
}
