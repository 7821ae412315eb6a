/** Why an exchange may not complete, as documents name it. */
export const FAILURES = [
  "address-refused",
  "dns",
  "connect",
  "proxy",
  "tls",
  "timeout",
  "too-large",
  "reset",
  "malformed",
] as const;

/** What no further attempt heals, unless the document says otherwise. */
export const FAIL_FAST: readonly (number | string)[] = ["tls", "address-refused", 401, 403];

/** One status or a class of them. */
export type StatusPattern = number | string;

/** When a scenario is tried again. Times in milliseconds. */
export interface RetryPlan {
  /** Whether it may be sent again after a failure: only safe methods, or marked as safe. */
  readonly repeatable: boolean;
  /** How long it is tried; `undefined` until the deadline of all. */
  readonly until: number | undefined;
  /** The first pause, which doubles up to the longest. */
  readonly interval: number;
  readonly longestInterval: number;
  /** The statuses that are worth another attempt; `undefined` where every one is. */
  readonly on: readonly StatusPattern[] | undefined;
  /** Statuses and failures that end it at once. */
  readonly failFastOn: readonly (number | string)[];
}
