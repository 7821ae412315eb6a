import type { Expectation } from "./expectation.ts";
import type { RetryPlan } from "./retry-plan.ts";

/** Where a captured value stands in an answer. */
export type CaptureSource =
  | { readonly kind: "json"; readonly path: string }
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "cookie"; readonly name: string }
  | { readonly kind: "regex"; readonly pattern: string };

/** A value that later steps refer to by its name; a secret one is hidden wherever it would be told. */
export interface Capture {
  readonly from: CaptureSource;
  readonly secret: boolean;
}

/** What a request carries, encoded only when names are filled in. */
export type StepBody =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "form"; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: "text"; readonly text: string };

/** Credentials of a request, which hold names until it is sent. */
export type StepAuth =
  | { readonly kind: "basic"; readonly user: string; readonly password: string }
  | { readonly kind: "bearer"; readonly token: string };

/** One request and what its answer must be; texts may still hold names of secrets and captured values. */
export interface Step {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly auth: StepAuth | undefined;
  readonly body: StepBody | undefined;
  /** Real milliseconds for the whole exchange, redirects included. */
  readonly timeout: number;
  /** How many redirects on the same origin are followed. */
  readonly followRedirects: number;
  /** Whether any certificate is taken. */
  readonly insecure: boolean;
  readonly expect: Expectation;
  readonly captures: Readonly<Record<string, Capture>>;
  /** Whether it runs after a failure too, to clean up. */
  readonly always: boolean;
}

/** Steps that follow one another with one cookie jar; a single check is a scenario of one step. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly retry: RetryPlan;
  /** How often in a row it must pass, on fresh connections. */
  readonly times: number;
  readonly tags: readonly string[];
  /** Whether its failure is reported and decides nothing. */
  readonly continueOnFailure: boolean;
}
