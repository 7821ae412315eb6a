import type { Account } from "./account.ts";

/** A commit and the files of its tree by path. */
export interface Commit {
  readonly oid: string;
  readonly treeOid: string;
  readonly message: string;
  readonly author: Account;
  readonly committer: Account;
  readonly coAuthors: readonly Account[];
  /** Committed and signed by GitHub itself, by no user. */
  readonly byGitHub: boolean;
  readonly committedAt: number;
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, Buffer>;
  readonly statuses: Map<string, "success" | "pending" | "failure" | "error">;
}

/** A push; `after` is the commit that the branch was at afterwards. */
export interface Push {
  readonly id: number;
  readonly actor: Account;
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly forced: boolean;
  readonly at: number;
}
