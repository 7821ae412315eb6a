import { join } from "node:path";
import { type ActionDefinition, loadAction } from "./action-definition.ts";
import type { RepositoryCopy, RepositoryReference } from "./repository-copy.ts";
import type { UsesReference } from "./uses-reference.ts";

/** Finds the repositories that `uses:` names. */
export interface SourceLookup {
  /** Finds a repository, or throws with its name when the rehearsal has neither a copy nor a stand-in. */
  repository(reference: RepositoryReference): Promise<RepositoryCopy>;
}

/** Turns a host's answers into a lookup that refuses what it does not know. */
export function createSourceLookup(
  find: (reference: RepositoryReference) => Promise<RepositoryCopy | undefined>,
): SourceLookup {
  return {
    async repository(reference) {
      const found = await find(reference);
      if (found !== undefined) return found;
      const name = `${reference.owner}/${reference.name}@${reference.ref}`;
      throw new Error(`'${name}' has no stand-in in this rehearsal; declare one or leave the step out`);
    },
  };
}

/**
 * Loads the action that a step uses. `./x` is the workspace, and `$/` inside such an action still means the repository
 * of the workflow. Source: actions/runner, ActionManager.PrepareActionsRecursiveAsync (childRepoName).
 */
export async function findAction(
  reference: UsesReference,
  at: { readonly from: RepositoryCopy; readonly workspace: string },
  lookup: SourceLookup,
): Promise<ActionDefinition> {
  switch (reference.kind) {
    case "workspace":
      return loadAction(join(at.workspace, reference.path), at.from);
    case "self":
      return loadAction(join(at.from.folder, reference.path), at.from);
    case "repository": {
      const source = await lookup.repository(reference);
      return loadAction(join(source.folder, reference.path), source);
    }
  }
}
