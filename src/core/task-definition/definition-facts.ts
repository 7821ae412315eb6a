import { type PrivilegedChange, privilegedChanges } from "./privileged-changes.ts";
import type { TaskDefinitionContent } from "./task-definition.ts";

/** What a wanted definition would bring, as far as it is checked before a rollout. */
export interface DefinitionFacts {
  readonly images: readonly {
    readonly container: string;
    readonly image: string;
    /** Whether the container runs another image now, or does not run yet. */
    readonly changed: boolean;
  }[];
  /** The names of every variable and secret of every container. */
  readonly variables: readonly string[];
  /** Containers that read more variables from files, which are not looked into. */
  readonly environmentFiles: readonly string[];
  readonly privileged: readonly PrivilegedChange[];
}

/** The facts of no definition. */
export const NO_FACTS: DefinitionFacts = { images: [], variables: [], environmentFiles: [], privileged: [] };

/** Gathers the facts of a wanted definition; without a running one nothing counts as gained. */
export function definitionFacts(
  running: TaskDefinitionContent | undefined,
  wanted: TaskDefinitionContent,
): DefinitionFacts {
  const containers = wanted.containerDefinitions ?? [];
  return {
    images: containers.map(({ name = "", image = "" }) => ({
      container: name,
      image,
      changed: running?.containerDefinitions?.find((one) => one.name === name)?.image !== image,
    })),
    variables: [
      ...new Set(containers.flatMap(({ environment, secrets }) => [...namesOf(environment), ...namesOf(secrets)])),
    ],
    environmentFiles: containers
      .filter(({ environmentFiles }) => Array.isArray(environmentFiles) && environmentFiles.length > 0)
      .map(({ name = "" }) => name),
    privileged: running === undefined ? [] : privilegedChanges(running, wanted),
  };
}

function namesOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown) =>
    typeof item === "object" && item !== null && "name" in item && typeof item.name === "string" ? [item.name] : [],
  );
}
