import { JSONPathEnvironment, type JSONPathQuery } from "json-p3";

/** JSONPath (RFC 9535) without `match` and `search`, whose patterns would run on a backtracking engine. */
const environment = new JSONPathEnvironment({ maxRecursionDepth: 64 });
environment.functionRegister.delete("match");
environment.functionRegister.delete("search");

/** Compiles a JSONPath; `undefined` for text that is none, and where it uses the regular expression functions. Evaluating it throws beyond 64 levels. */
export function jsonPathQuery(path: string): JSONPathQuery | undefined {
  try {
    return environment.compile(path);
  } catch {
    return undefined;
  }
}
