import type { SourceFile } from "./source-files.ts";

/** What to read for one gate, all at once. Paths are of the repository itself, never of a fork. */
export interface GateDocumentsQuery {
  readonly policy: string;
  /** The branch, tag or commit that the policy is read at; empty for the default branch. */
  readonly policyRef: string;
  /** The targets file, read at the default branch; empty when it is not wanted. */
  readonly targets: string;
  /** A tag or commit to be resolved; empty when it is not wanted. */
  readonly version: string;
}

/** What was found. */
export interface GateDocumentsAnswer {
  /** The commit of the policy's ref; empty when there is no such ref. */
  readonly policyCommit: string;
  readonly policy: SourceFile | undefined;
  /** The default branch's head; empty when the repository has no commit. */
  readonly headCommit: string;
  readonly targets: SourceFile | undefined;
  /** The commit that the version names; `undefined` when it names none. */
  readonly versionCommit: string | undefined;
  /** The platform's own clock at the answer, between two readings of ours. */
  readonly platformTime: PlatformTime | undefined;
}

/** An instant on the platform's clock, with the instants of ours at which the question left and the answer was there. */
export interface PlatformTime {
  readonly platform: Date;
  readonly asked: Date;
  readonly answered: Date;
}

/** The documents that a gate decides by, read through the platform's API at protected refs. */
export interface GateDocuments {
  /** Throws `Unreadable`. */
  read(query: GateDocumentsQuery): Promise<GateDocumentsAnswer>;
}
