import { isAffordable } from "../document/json-path-cost.ts";
import { jsonPathQuery } from "../document/json-path-query.ts";

/** More values than any check says something about. */
const MOST_SELECTED = 100_000;

/** What a path found in a text that should be JSON; a path that may select several values also lists them. */
export type JsonReading =
  | { readonly kind: "value"; readonly value: unknown; readonly selected?: readonly unknown[] }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly why: string };

/** Tells whether text is a JSONPath that can be evaluated; its regular expression functions are not. */
export function isJsonPath(path: string): boolean {
  return jsonPathQuery(path) !== undefined;
}

/** Reads a path from a JSON text; a path that selects several values reads as the list of them. */
export function readJson(text: string, path: string): JsonReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: "unreadable", why: "the body is not JSON" };
  }
  if (!isAffordable(path, parsed)) return { kind: "unreadable", why: `the body is too large for ${path}` };
  const query = jsonPathQuery(path);
  if (query === undefined) return { kind: "unreadable", why: `the body is too deep or too large for ${path}` };
  try {
    const found: unknown[] = [];
    for (const { value } of query.lazyQuery(parsed as Parameters<typeof query.lazyQuery>[0])) {
      if (found.length === MOST_SELECTED)
        return { kind: "unreadable", why: `${path} selects more than ${MOST_SELECTED} values` };
      found.push(value);
    }
    if (found.length === 0) return { kind: "missing" };
    const value: unknown = found.length === 1 ? found[0] : found;
    return query.singularQuery() ? { kind: "value", value } : { kind: "value", value, selected: found };
  } catch {
    return { kind: "unreadable", why: `the body is too deep or too large for ${path}` };
  }
}
