import type { Verdict } from "./verdict.ts";

/** One statistic that a verdict rests on, for people: what was computed, and from what value on it counts. */
export interface TestStatistic {
  /** Such as `evidence` or `Mann–Whitney p`. */
  readonly name: string;
  readonly value: number;
  readonly threshold: number;
}

/** What one judge says of one metric. */
export interface Finding {
  readonly verdict: Verdict;
  /** One plain sentence, without a full stop. */
  readonly why: string;
  /** The start of the bucket with which it failed first, in milliseconds; `undefined` while it does not fail. It stays, whatever comes later. */
  readonly failedAt: number | undefined;
  /** Whether what failed would not fail any more by what was seen last. */
  readonly recovered: boolean;
  /** Whether the evidence suffices to end a phase early; `undefined` where this judge has no word on it. */
  readonly ruledOut: boolean | undefined;
  readonly tests: readonly TestStatistic[];
}

/** Creates a finding that says nothing yet, and why. */
export function notEnough(why: string): Finding {
  return { verdict: "insufficient-data", why, failedAt: undefined, recovered: false, ruledOut: false, tests: [] };
}
