import type { Mismatch } from "./assess-step.ts";
import { countVersion } from "./count-version.ts";

/** Why a step did not hold: what the answer lacked, or that there was none. `why` is inert. */
export type StepFailure =
  | { readonly kind: "mismatch"; readonly mismatches: readonly Mismatch[] }
  | { readonly kind: "no-answer"; readonly failure: string; readonly why: string };

/** How one step of an attempt went. Durations in real milliseconds. */
export interface StepResult {
  readonly name: string;
  /** Method and address as `shownRequest` writes them. */
  readonly request: string;
  readonly outcome: "passed" | "failed" | "skipped";
  readonly duration: number;
  readonly timeToFirstByte: number | undefined;
  readonly status: number | undefined;
  readonly failure: StepFailure | undefined;
  readonly version: string | undefined;
}

/** One attempt in short. Times in milliseconds, `at` since the check began. */
export interface AttemptNote {
  readonly at: number;
  readonly duration: number;
  readonly outcome: "passed" | "failed";
  /** The step that did not pass; empty when all did. */
  readonly step: string;
  /** What kind of failure it was: `assertion`, `version` or how the exchange failed; empty when it passed. */
  readonly kind: string;
  /** Why it did not pass, untrusted text; empty when it did. */
  readonly why: string;
}

/** How a check or flow ended. */
export interface CheckResult {
  readonly name: string;
  readonly outcome: "passed" | "failed";
  /** Whether its failure is reported and decides nothing. */
  readonly continueOnFailure: boolean;
  /** Whether the deadline ended it before it could pass. */
  readonly timedOut: boolean;
  readonly attempts: number;
  /** The attempts over time; of very many the first and the last ones. */
  readonly history: readonly AttemptNote[];
  /** How often in a row it passed, and how often it had to. */
  readonly inARow: number;
  readonly times: number;
  /** The steps of the last attempt. */
  readonly steps: readonly StepResult[];
  /** How often each version was seen over all attempts; of very many the first ones, and the others together. */
  readonly versions: Readonly<Record<string, number>>;
}

/** Tells whether a check passed only after it had failed. */
export function isFlaky({ outcome, attempts, times }: CheckResult): boolean {
  return outcome === "passed" && attempts > times;
}

/** Adds up the versions that were seen by all checks, most frequent first. */
export function versionsSeen(results: readonly CheckResult[]): readonly (readonly [version: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const { versions } of results) {
    for (const [version, times] of Object.entries(versions)) countVersion(counts, version, times);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
