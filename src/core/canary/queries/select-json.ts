import { isAffordable } from "../../document/json-path-cost.ts";
import { jsonPathQuery } from "../../document/json-path-query.ts";

/** What a JSONPath selects from a document; one that would look at too much of it selects nothing. */
export type JsonSelection =
  | { readonly kind: "selected"; readonly values: readonly unknown[] }
  | { readonly kind: "no-path" }
  | { readonly kind: "too-large" };

/** Selects what a JSONPath finds in a document that was parsed, in bounded time. */
export function selectJson(document: unknown, path: string): JsonSelection {
  const query = compiled(path);
  if (query === undefined) return { kind: "no-path" };
  if (!isAffordable(path, document)) return { kind: "too-large" };
  try {
    return { kind: "selected", values: query.query(document as Parameters<typeof query.query>[0]).values() };
  } catch {
    return { kind: "too-large" };
  }
}

/** Tells whether text is a JSONPath that can be evaluated; its regular expression functions are not. */
export function canSelect(path: string): boolean {
  return compiled(path) !== undefined;
}

/** Paths are those of a monitor, so that they are few; each is read at every point of a list. */
const known = new Map<string, ReturnType<typeof jsonPathQuery>>();

function compiled(path: string): ReturnType<typeof jsonPathQuery> {
  if (!known.has(path)) known.set(path, jsonPathQuery(path));
  return known.get(path);
}
