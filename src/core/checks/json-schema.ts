import type { AnySchemaObject, ErrorObject, Format, FuncKeywordDefinition, RegExpLike } from "ajv/dist/types/index.js";
import type { Written } from "../document/written.ts";
import { CHECKED_FORMATS } from "./json-formats.ts";
import type { CompilePattern } from "./pattern.ts";

/** Says what of a value a JSON Schema does not allow; `undefined` when all is well. The text may quote the value's names. */
export type SchemaCheck = (value: unknown) => string | undefined;

const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;

/**
 * Loads the validator of JSON Schemas (2020-12, or draft-07 where `$schema` says so) and compiles with it. A schema is all
 * that it needs: what it refers to elsewhere is refused. Its patterns are RE2's, and whether items are unique is found in one
 * pass, so no value can make it slow.
 */
export async function loadJsonSchemas(
  compilePattern: CompilePattern,
): Promise<(schema: AnySchemaObject) => Promise<Written<SchemaCheck>>> {
  const engine = Object.assign((pattern: string) => linear(pattern, compilePattern), { code: "linear" });
  const options = {
    code: { regExp: engine },
    strictTypes: false,
    strictTuples: false,
    logger: false,
    ownProperties: true,
    formats: CHECKED_FORMATS as Record<string, Format>,
  } as const;
  return async (schema) => {
    // Bundled, a module that exports a function shows it as `default` alone.
    const Ajv = DRAFT_07.test(String(schema.$schema ?? ""))
      ? (await import("ajv")).default.Ajv
      : (await import("ajv/dist/2020.js")).default.Ajv2020;
    try {
      const validate = new Ajv(options).removeKeyword("uniqueItems").addKeyword(UNIQUE_ITEMS).compile(schema);
      return {
        kind: "right",
        value: (value) =>
          violation(
            () => validate(value),
            () => validate.errors,
          ),
      };
    } catch (error) {
      return { kind: "wrong", why: explain(error) };
    }
  };
}

function linear(text: string, compilePattern: CompilePattern): RegExpLike {
  const pattern = compilePattern(text);
  if (pattern.kind === "wrong") throw new Error(`the pattern '${text}' is not RE2's: ${pattern.why}`);
  // The validator keeps patterns apart by their text.
  return Object.assign({ test: pattern.value.isFoundIn }, { toString: () => text });
}

const UNIQUE_ITEMS: FuncKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  validate: areUnique,
  errors: false,
};

function areUnique(wanted: boolean, items: readonly unknown[]): boolean {
  return !wanted || new Set(items.map(canonical)).size === items.length;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

function violation(
  isValid: () => unknown,
  errors: () => readonly ErrorObject[] | null | undefined,
): string | undefined {
  try {
    if (isValid() === true) return undefined;
  } catch {
    return "it is nested too deep to be looked at";
  }
  const [first] = errors() ?? [];
  if (first === undefined) return "it is not as the schema says";
  return `${first.instancePath === "" ? "it" : first.instancePath} ${first.message ?? first.keyword}`;
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /can't resolve reference/.test(message)
    ? `${message}: write it under $defs, since nothing is fetched`
    : message;
}
