import type { Permissions } from "./permissions.ts";
import type { RepositoryCopy } from "./repository-copy.ts";
import type { Value, ValueMap } from "./value.ts";

/** Says what starts a run, and with what. */
export interface StartRequest {
  /** The repository that holds the workflow, at the commit that runs. */
  readonly source: RepositoryCopy;
  /** The workflow's path inside it. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload?: ValueMap };
  /** Inputs of a `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, Value>>;
  readonly actor: string;
  /** GitHub's numbers for the repository, its owner and the actor. */
  readonly ids: { readonly repository: number; readonly owner: number; readonly actor: number };
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Further facts of the `github` context, such as `api_url`; they win over the derived ones. */
  readonly github?: ValueMap;
  /** What a token may do where a workflow says nothing; GitHub's restricted default otherwise. */
  readonly defaultPermissions?: Permissions;
  /** A folder for workspaces and temporary files; it must exist. */
  readonly workDirectory: string;
  readonly runId?: number;
  readonly runNumber?: number;
}
