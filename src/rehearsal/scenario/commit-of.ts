import type { GitHub } from "../github/create-github.ts";

/** Finds the commit of a tag in the tenant's repository. */
export function commitOf(github: GitHub, tag: string): string | undefined {
  return [...github.model.repositories.values()][0]?.tags.get(tag);
}
