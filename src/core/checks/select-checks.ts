import type { ScenarioDocument } from "./checks-document.ts";

/** By what checks are chosen. */
export interface Selection {
  /** Words such as `smoke` and `!slow`; empty chooses all. */
  readonly tags: readonly string[];
  readonly environment: string;
}

/** Tells whether a check or flow is chosen: its environment is named where it names any, it carries one of the tags where there are any, and none that is excluded. */
export function isSelected({ tags: own = [], if: only }: ScenarioDocument, { tags, environment }: Selection): boolean {
  if (only !== undefined && ![only.environment].flat().includes(environment)) return false;
  const wanted = tags.filter((tag) => !tag.startsWith("!"));
  const excluded = tags.filter((tag) => tag.startsWith("!")).map((tag) => tag.slice(1).trim());
  return (wanted.length === 0 || wanted.some((tag) => own.includes(tag))) && !excluded.some((tag) => own.includes(tag));
}

/** Lists the tags of a selection that nothing carries. */
export function unknownTags(documents: readonly ScenarioDocument[], { tags }: Selection): string[] {
  const carried = new Set(documents.flatMap(({ tags: own = [] }) => own));
  return tags.filter((tag) => !carried.has(tag.replace(/^!\s*/, "")));
}
