import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import type { Permissions } from "./permissions.ts";
import type { RepositoryCopy, RepositoryReference } from "./repository-copy.ts";
import type { Run } from "./run.ts";
import type { ValueMap } from "./value.ts";

/** Says which job asks, with what GitHub knows of it. */
export interface JobFacts {
  readonly runId: number;
  readonly attempt: number;
  /** The job's path: `call/inner`, with ` (a, b)` behind a job of a matrix. */
  readonly jobId: string;
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly event: string;
  readonly actor: string;
  readonly triggeringActor: string;
  /** The file that the job is written in, as OIDC's `job_workflow_ref` has it. */
  readonly jobWorkflowRef: string;
  readonly jobWorkflowSha: string;
  readonly environment: string | undefined;
  readonly permissions: Permissions;
}

/** Says what became of a job that names an environment. */
export type EnvironmentDecision =
  | { readonly kind: "approved"; readonly secrets?: Readonly<Record<string, string>>; readonly vars?: ValueMap }
  | { readonly kind: "refused"; readonly reason: string };

/** Says that a step is about to run, or that its process has started. */
export interface StepEvent {
  readonly kind: "reached" | "started";
  readonly runId: number;
  readonly attempt: number;
  readonly jobId: string;
  /** The step's id, those of the composites around it before it: `conclude.watch`. */
  readonly stepId: string;
  readonly stage: "pre" | "main" | "post";
  /** The last part of what it uses, such as `canary-monitor`; empty for a script. */
  readonly action: string;
}

/** Gives a job's OIDC endpoint: a URL and the token that opens it. */
export interface OidcEndpoint {
  readonly url: string;
  readonly token: string;
}

/** The world around the runner: what GitHub, people and the machine answer. */
export interface RunnerHost {
  readonly clock: WorldClock;
  readonly journal: Journal;
  /** Finds the copy or the stand-in of a repository; `undefined` refuses the run. */
  repository(reference: RepositoryReference): Promise<RepositoryCopy | undefined>;
  /** Makes the job's GITHUB_TOKEN. */
  tokenFor(job: JobFacts): Promise<string>;
  /** Gives the job's OIDC endpoint; asked only for a job with `id-token: write`. */
  oidc(job: JobFacts): Promise<OidcEndpoint | undefined>;
  /** Decides once for each job that names an environment; it may take as long as people do. */
  environment(request: {
    readonly job: JobFacts;
    readonly name: string;
    readonly deployment: boolean;
    readonly signal: AbortSignal;
  }): Promise<EnvironmentDecision>;
  /** Gives further environment of every step's process, such as a preload or a CA. */
  environmentVariables(job: JobFacts): Readonly<Record<string, string>>;
  /** Hears of each step; a fault is injected here, through the run. */
  onStep?(event: StepEvent, run: Run): void;
}
