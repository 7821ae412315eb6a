import type { ChildProcess } from "node:child_process";
import type { ActionDefinition } from "./action-definition.ts";
import type { JobFacts, OidcEndpoint, RunnerHost, StepEvent } from "./host.ts";
import type { Masks } from "./masks.ts";
import type { RepositoryCopy } from "./repository-copy.ts";
import type { SourceLookup } from "./source-lookup.ts";
import type { Status } from "./status-functions.ts";
import type { StepDefinition } from "./step-definition.ts";
import type { StepRecord } from "./step-record.ts";
import type { Value, ValueMap } from "./value.ts";

/** Holds the folders of one job on one runner. */
export interface JobFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
}

/** Remembers a post step that was registered when its action ran. */
export interface PostStep {
  readonly step: StepDefinition;
  readonly stepId: string;
  readonly action: ActionDefinition;
  readonly inputs: Readonly<Record<string, string>>;
  readonly state: Map<string, string>;
}

/** Holds everything about a job that runs; the only mutable thing of a job. */
export interface JobState {
  readonly facts: JobFacts;
  readonly host: RunnerHost;
  readonly lookup: SourceLookup;
  /** The repository that holds the workflow file. */
  readonly source: RepositoryCopy;
  readonly folders: JobFolders;
  readonly masks: Masks;
  readonly oidc: OidcEndpoint | undefined;
  /** The contexts that do not change while it runs; `github` among them. */
  readonly contexts: ValueMap;
  readonly defaults: { readonly shell: Value; readonly directory: Value };
  readonly env: Map<string, string>;
  readonly paths: string[];
  readonly records: StepRecord[];
  readonly posts: PostStep[];
  readonly processes: Set<ChildProcess>;
  /** Aborted when the job is cancelled: conditions are asked again. */
  readonly cancel: AbortSignal;
  /** Aborted when the job ends now: forced, lost, or out of its five minutes. */
  readonly kill: AbortSignal;
  readonly notify: (event: Pick<StepEvent, "kind" | "stepId" | "stage" | "action">) => void;
  status: Status;
}

/** Describes the level that steps run on: the job's own, or a composite's. */
export interface StepFrame {
  /** The repository that `$/` means here. */
  readonly source: RepositoryCopy;
  /** The own `steps` context. */
  readonly steps: Map<string, StepOutcome>;
  /** The composite around, or `undefined` at the job's own level. */
  readonly composite:
    | {
        readonly folder: string;
        readonly inputs: Readonly<Record<string, string>>;
        readonly env: ReadonlyMap<string, string>;
        readonly stepId: string;
        readonly deadline: number | undefined;
        readonly log: import("./step-log.ts").StepLog;
      }
    | undefined;
  status: Status;
}

/** Holds what the `steps` context tells of a step. */
export interface StepOutcome {
  outcome: string | undefined;
  conclusion: string | undefined;
  readonly outputs: Map<string, string>;
}
