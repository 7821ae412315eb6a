import { readJson } from "../document/read-json.ts";
import type { ChecksDocument } from "./checks-document.ts";
import { type Compiled, NOTHING_COMPILED, schemaKey } from "./compiled.ts";
import { conditionsIn, type DocumentPath } from "./conditions-in.ts";
import type { SchemaCheck } from "./json-schema.ts";
import type { CompilePattern, Pattern } from "./pattern.ts";
import type { Step } from "./scenario.ts";

/** A planned step and where it stands in its document. */
export interface PlacedStep {
  readonly step: Step;
  readonly path: DocumentPath;
}

/** What is compiled with: the texts of the schemas that conditions name by their path, and where problems are told. */
export interface CompileFacts {
  readonly schemas: ReadonlyMap<string, string>;
  readonly report: (path: DocumentPath, message: string) => void;
}

interface Need {
  readonly path: DocumentPath;
  readonly pattern?: string;
  /** Whether its one group is read. */
  readonly grouped?: boolean;
  readonly schema?: unknown;
}

/** Lists the schemas that a document's conditions name by their path. */
export function schemaFilesIn({ checks = [], flows = [] }: ChecksDocument): string[] {
  const steps = [...checks, ...flows.flatMap((flow) => flow.steps)];
  const paths = steps.flatMap(({ expect = {} }) =>
    conditionsIn(expect, []).flatMap(({ operators: { schema } }) => (typeof schema === "string" ? [schema] : [])),
  );
  return [...new Set(paths)];
}

/** Compiles the patterns and JSON Schemas of planned steps, and loads what each of them needs; what cannot be compiled is reported at its place. */
export async function compileChecks(steps: readonly PlacedStep[], facts: CompileFacts): Promise<Compiled> {
  const needs = steps.flatMap(needsOf);
  const readJson = steps.some(readsJson) ? (await import("./json-path.ts")).readJson : undefined;
  if (needs.length === 0) return { ...NOTHING_COMPILED, readJson };
  const { loadPatterns } = await import("./pattern.ts");
  const compilePattern = await loadPatterns();
  const patterns = new Map<string, Pattern>();
  for (const need of needs) compileOne(need, patterns, { ...facts, compilePattern });
  const schemas = await compileSchemas(needs, { ...facts, compilePattern });
  return { patterns, schemas, readJson };
}

function readsJson({ step: { expect, captures } }: PlacedStep): boolean {
  return (
    Object.keys(expect.json ?? {}).length > 0 ||
    expect.version?.json !== undefined ||
    Object.values(captures).some(({ from }) => from.kind === "json")
  );
}

function needsOf({ step, path }: PlacedStep): Need[] {
  const { expect, captures } = step;
  const ofConditions = conditionsIn(expect, [...path, "expect"]).flatMap(
    ({ operators: { matches, schema }, path: at }) => [
      ...(matches === undefined ? [] : [{ path: [...at, "matches"], pattern: matches }]),
      ...(schema === undefined ? [] : [{ path: [...at, "schema"], schema }]),
    ],
  );
  const ofCaptures = Object.entries(captures).flatMap(([name, { from }]) =>
    from.kind === "regex" ? [{ path: [...path, "capture", name, "regex"], pattern: from.pattern, grouped: true }] : [],
  );
  const body = expect.version?.body;
  const ofVersion =
    body === undefined ? [] : [{ path: [...path, "expect", "version", "body"], pattern: body, grouped: true }];
  return [...ofConditions, ...ofCaptures, ...ofVersion];
}

type Compiling = CompileFacts & { readonly compilePattern: CompilePattern };

function compileOne(
  { pattern, grouped, path }: Need,
  patterns: Map<string, Pattern>,
  { compilePattern, report }: Compiling,
) {
  if (pattern === undefined) return;
  const compiled = compilePattern(pattern);
  if (compiled.kind === "wrong")
    return report(
      path,
      `is no pattern that RE2 knows (${compiled.why}): it has neither look-around nor back references.`,
    );
  if (grouped === true && compiled.value.groups !== 1)
    return report(path, `has ${compiled.value.groups} groups: put what is to be read, and that alone, in ( ).`);
  patterns.set(pattern, compiled.value);
}

async function compileSchemas(needs: readonly Need[], { compilePattern, schemas, report }: Compiling) {
  const checks = new Map<string, SchemaCheck>();
  const wanted = needs.filter(({ schema }) => schema !== undefined);
  if (wanted.length === 0) return checks;
  const { loadJsonSchemas } = await import("./json-schema.ts");
  const compileSchema = await loadJsonSchemas(compilePattern);
  for (const { schema, path } of wanted) {
    const text = typeof schema === "string" ? schemas.get(schema) : undefined;
    if (typeof schema === "string" && text === undefined) {
      report(
        path,
        `names ${schema}, which does not exist in the repository: add it, or correct the path from its root.`,
      );
      continue;
    }
    const value = text === undefined ? schema : readJson(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      report(path, `names ${String(schema)}, which is no JSON object: a JSON Schema is one.`);
      continue;
    }
    const compiled = await compileSchema({ ...value });
    if (compiled.kind === "right") checks.set(schemaKey(schema), compiled.value);
    else report(path, `is no JSON Schema that can be used: ${compiled.why}.`);
  }
  return checks;
}
