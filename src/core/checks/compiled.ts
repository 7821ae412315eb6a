import type { SchemaCheck } from "./json-schema.ts";
import type { Pattern } from "./pattern.ts";

/** The compiled parts of a document: patterns by their text, JSON Schemas as `schemaKey` writes them. */
export interface Compiled {
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly schemas: ReadonlyMap<string, SchemaCheck>;
}

/** A document without patterns and schemas. */
export const NOTHING_COMPILED: Compiled = { patterns: new Map(), schemas: new Map() };

/** Writes a schema as it was written, or its path, as a key. */
export function schemaKey(schema: unknown): string {
  return JSON.stringify(schema);
}

/** Finds a pattern that was compiled when the document was planned; throws where it was not. */
export function patternOf({ patterns }: Compiled, text: string): Pattern {
  return found(patterns.get(text), text);
}

/** Finds a schema that was compiled when the document was planned; throws where it was not. */
export function schemaOf({ schemas }: Compiled, schema: unknown): SchemaCheck {
  const key = schemaKey(schema);
  return found(schemas.get(key), key);
}

function found<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`'${text.slice(0, 80)}' was not compiled when the checks were planned`);
  return value;
}
