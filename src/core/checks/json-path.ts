import { JSONPathEnvironment } from "json-p3";
import { isAffordable } from "./json-path-cost.ts";

/** More values than any check says something about. */
const MOST_SELECTED = 100_000;

/** JSONPath (RFC 9535) without `match` and `search`, whose patterns would run on a backtracking engine. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: 64 });
environment.functionRegister.delete("match");
environment.functionRegister.delete("search");

/** What a path found in a text that should be JSON; a path that may select several values also lists them. */
export type JsonReading =
  | { readonly kind: "value"; readonly value: unknown; readonly selected?: readonly unknown[] }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly why: string };

/** Tells whether text is a JSONPath that can be evaluated; its regular expression functions are not. */
export function isJsonPath(path: string): boolean {
  try {
    environment.compile(path);
    return true;
  } catch {
    return false;
  }
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
  try {
    const query = environment.compile(path);
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
