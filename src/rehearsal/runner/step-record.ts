import type { Conclusion } from "./status-functions.ts";
import type { Annotation } from "./step-log.ts";

/** Tells how a step went. */
export interface StepRecord {
  /** The step's id, those of the composites around it before it: `conclude.watch`. */
  readonly stepId: string;
  readonly name: string;
  /** What it uses, as written; empty for a script. */
  readonly uses: string;
  readonly stage: "pre" | "main" | "post";
  /** How it ended by itself. */
  readonly outcome: Conclusion;
  /** How it counts, after `continue-on-error`. */
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** Of a top-level step: its annotations, with those of its composite's steps. */
  readonly annotations: readonly Annotation[];
  /** Of a top-level step: its log, masked. */
  readonly log: readonly string[];
  /** What it wrote to GITHUB_STEP_SUMMARY, masked; empty when it was too large. */
  readonly summary: string;
}

/** Tells how a job went. */
export interface JobRecord {
  /** The job's path: `call/inner`, with ` (a, b)` behind a job of a matrix. */
  readonly jobId: string;
  /** How `needs` sees it: after `continue-on-error`. */
  readonly result: Conclusion;
  /** How it ended by itself. */
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** The attempt it ran in; a kept job has an earlier one than its run. */
  readonly attempt: number;
  readonly steps: readonly StepRecord[];
  /** Why it did not run or was ended, where GitHub says so on the run's page. */
  readonly reason: string | undefined;
}
