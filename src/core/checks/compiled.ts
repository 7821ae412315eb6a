import type { JsonReading } from "./json-path.ts";
import type { SchemaCheck } from "./json-schema.ts";
import type { Pattern } from "./pattern.ts";

/** The compiled parts of a document: patterns by their text, JSON Schemas as `schemaKey` writes them, and what reads its JSONPaths where it has some. */
export interface Compiled {
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly schemas: ReadonlyMap<string, SchemaCheck>;
  readonly readJson: ((text: string, path: string) => JsonReading) | undefined;
}

/** A document without patterns, schemas and paths. */
export const NOTHING_COMPILED: Compiled = { patterns: new Map(), schemas: new Map(), readJson: undefined };

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

/** Reads a path from a JSON text; throws where no path was met when the document was planned. */
export function jsonOf({ readJson }: Compiled, text: string, path: string): JsonReading {
  return found(readJson, path)(text, path);
}

function found<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`'${text.slice(0, 80)}' was not compiled when the checks were planned`);
  return value;
}
