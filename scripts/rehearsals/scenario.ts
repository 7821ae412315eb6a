import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";

/** One rehearsal with what it must leave behind. */
export interface Scenario {
  readonly name: string;
  readonly args: readonly string[];
  /** Rewrites files of the folder before it is played, by path; one that is not there yet is empty. */
  readonly edits?: Readonly<Record<string, (text: string) => string>>;
  readonly exit: 0 | 1;
  /** The version that serves in the end, or one of several, or what it looks like. */
  readonly live: string | readonly string[] | RegExp;
  /** The last decision and reason code of an action; an empty word says that it never ran. */
  readonly decisions?: Readonly<Record<string, string>>;
  readonly reasons?: Readonly<Record<string, string>>;
  /** A deployment is left to a person, or its record to the next run. */
  readonly open?: boolean;
  /** GitHub could not be told, so that neither record nor lock says what happened. */
  readonly untold?: boolean;
  /** Further demands; returns what is wrong. */
  readonly check?: (report: RehearsalReport) => string[];
}
