import { JSONPathEnvironment, type JSONPathQuery } from "json-p3";

/** JSONPath (RFC 9535) without `match` and `search`, whose patterns would run on a backtracking engine. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: 64 });
environment.functionRegister.delete("match");
environment.functionRegister.delete("search");

/** What a JSONPath selects from a document. */
export type JsonSelection =
  | { readonly kind: "selected"; readonly values: readonly unknown[] }
  | { readonly kind: "no-path" }
  | { readonly kind: "too-deep" };

/** Selects what a JSONPath finds in a document that was parsed. */
export function selectJson(document: unknown, path: string): JsonSelection {
  const query = compiled(path);
  if (query === undefined) return { kind: "no-path" };
  try {
    return { kind: "selected", values: query.query(document as Parameters<typeof query.query>[0]).values() };
  } catch {
    return { kind: "too-deep" };
  }
}

/** Tells whether text is a JSONPath that can be evaluated; its regular expression functions are not. */
export function canSelect(path: string): boolean {
  return compiled(path) !== undefined;
}

/** Paths are those of a monitor, so that they are few; each is read at every point of a list. */
const known = new Map<string, JSONPathQuery | undefined>();

function compiled(path: string): JSONPathQuery | undefined {
  if (!known.has(path)) known.set(path, compile(path));
  return known.get(path);
}

function compile(path: string): JSONPathQuery | undefined {
  try {
    return environment.compile(path);
  } catch {
    return undefined;
  }
}
