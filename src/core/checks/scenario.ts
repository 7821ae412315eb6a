import type { Expectation } from "./checks-document.ts";

/** Where a captured value stands in an answer. */
export type CaptureSource =
  | { readonly kind: "json"; readonly path: string }
  | { readonly kind: "header"; readonly name: string };

/** What a request carries, encoded only when names are filled in. */
export type StepBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "form"; readonly fields: Readonly<Record<string, string>> };

/** One request and what its answer must be; texts may still hold names of captured values. */
export interface Step {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: StepBody | undefined;
  /** Real milliseconds for the whole exchange. */
  readonly timeout: number;
  readonly expect: Expectation;
  readonly captures: Readonly<Record<string, CaptureSource>>;
}

/** Steps that follow one another with one cookie jar; a single check is a scenario of one step. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Whether it may be sent again after a failure: only safe methods, or marked `retry: safe`. */
  readonly repeatable: boolean;
  /** How often in a row it must pass, on fresh connections. */
  readonly times: number;
}
