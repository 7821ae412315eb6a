import type { ChangePull } from "../core/policy/change-class.ts";
import type { Standing, StandingQuery } from "./gate-standing.ts";
import type { SourceFile } from "./source-files.ts";

/** What to read for one gate, all at once. Paths are of one repository itself, never of a fork. */
export interface GateDocumentsQuery {
  readonly policy: string;
  /** The branch, tag or commit that the policy is read at; empty for the default branch. */
  readonly policyRef: string;
  /** Further files at the policy's ref that are wanted in the same call. */
  readonly files: readonly string[];
  /** The targets file, read at the default branch; empty when it is not wanted. */
  readonly targets: string;
  /** A tag or commit to be resolved; empty when it is not wanted. */
  readonly version: string;
  /** The commit whose pull requests are wanted where no version is named; empty when none are. A version's own are wanted beside it. */
  readonly pullsOf: string;
  /** What to look at in the same call; `undefined` when that is not known yet. */
  readonly standing: StandingQuery | undefined;
}

/** What sort of ref a policy was read at; `ambiguous` when a branch and a tag bear the name. */
export type PolicyRefKind = "default-branch" | "branch" | "tag" | "commit" | "ambiguous" | "other";

/** A file as it stands at a commit, with the instant of the last commit that changed it. */
export interface GateFile extends SourceFile {
  readonly committedAt: Date | undefined;
}

/** What was found. */
export interface GateDocumentsAnswer {
  /** The commit of the policy's ref; empty when there is no such ref. */
  readonly policyCommit: string;
  readonly policyRefKind: PolicyRefKind;
  readonly policy: SourceFile | undefined;
  /** The further files that there are, by path. */
  readonly files: ReadonlyMap<string, GateFile>;
  /** The default branch's head; empty when the repository has no commit. */
  readonly headCommit: string;
  readonly targets: SourceFile | undefined;
  /** The commit that the version names; `undefined` when it names none. */
  readonly versionCommit: string | undefined;
  /** The pull requests that hold the version's commit, or the commit that was asked for; `undefined` when the token may not see them. */
  readonly pulls: readonly ChangePull[] | undefined;
  readonly standing: Standing | undefined;
  /** The platform's own clock at the answer, between two readings of ours. */
  readonly platformTime: PlatformTime | undefined;
}

/** An instant on the platform's clock, with the instants of ours at which the question left and the answer was there. */
export interface PlatformTime {
  readonly platform: Date;
  readonly asked: Date;
  readonly answered: Date;
}

/** The documents of one repository that a gate decides by, read through the platform's API at protected refs. */
export interface GateDocuments {
  /** Throws `Unreadable`. */
  read(query: GateDocumentsQuery): Promise<GateDocumentsAnswer>;
  /** Reads the files that there are at a commit, by path, in one call. Throws `Unreadable`. */
  files(paths: readonly string[], commit: string): Promise<ReadonlyMap<string, GateFile>>;
  /** Reads the pull requests that hold a commit; `undefined` when the token may not see them. Throws `Unreadable`. */
  pulls(commit: string): Promise<readonly ChangePull[] | undefined>;
  /** Tells whether only reviewed changes reach a ref: a branch that the platform protects, or a commit that the default branch holds. Throws `Unreadable`. */
  isProtected(kind: "branch" | "commit", ref: string): Promise<boolean>;
}
