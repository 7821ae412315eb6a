import { type Document, isAlias, isMap, isScalar, LineCounter, parseAllDocuments, visit } from "yaml";
import type * as z from "zod/mini";
import type { Problem } from "../outcome/problem.ts";
import { schemaProblems } from "./schema-problems.ts";
import { valueWords } from "./value-words.ts";

const MAXIMUM_BYTES = 256 * 1024;
const MAXIMUM_DEPTH = 32;

/** A document that was read: either its typed value or every problem in it. */
export type ParsedDocument<T> =
  | { readonly kind: "valid"; readonly value: T }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * Parses a YAML document that decides something: at most 256 KiB and 32 levels deep, one document, no aliases, no duplicate
 * and no unknown keys; all problems are reported together, each at its line and column.
 */
export function parseDocument<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
  file: string,
): ParsedDocument<z.output<Schema>> {
  const refuse = (message: string): ParsedDocument<z.output<Schema>> => ({
    kind: "invalid",
    problems: [{ file, line: 1, column: 1, message }],
  });
  const bytes = Buffer.byteLength(text);
  if (bytes > MAXIMUM_BYTES)
    return refuse(`is ${bytes} bytes; the limit is ${MAXIMUM_BYTES}: split it or remove what is not used.`);
  if (tooDeep(text)) return refuse(`is nested deeper than ${MAXIMUM_DEPTH} levels: flatten it.`);
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: true,
    schema: "core",
    merge: false,
    strict: true,
  });
  const [document, second] = "empty" in documents ? [] : documents;
  if (document === undefined || document.contents === null)
    return refuse("is empty: it must hold at least `version: 1`.");
  if (second !== undefined) return refuse("holds more than one YAML document: keep the first and remove the `---`.");
  const syntax = syntaxProblems(document, lines, file);
  if (syntax.length > 0) return { kind: "invalid", problems: syntax };
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { error: valueWords });
  if (parsed.success) return { kind: "valid", value: parsed.data };
  return { kind: "invalid", problems: schemaProblems(parsed.error.issues, { document, lines, file, schema }) };
}

function syntaxProblems(document: Document.Parsed, lines: LineCounter, file: string): Problem[] {
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    message: error.message.split("\n")[0] ?? error.message,
  }));
  visit(document, {
    Node(_, node) {
      if (isAlias(node))
        problems.push({
          ...at(node.range?.[0] ?? 0),
          message: `uses the alias *${node.source}: write the value out, aliases are refused.`,
        });
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === "__proto__")
        problems.push({
          ...at(pair.key.range?.[0] ?? 0),
          message: "uses the key `__proto__`, which is no name: give it another.",
        });
      if (isMap(pair.key))
        problems.push({
          ...at(pair.key.range?.[0] ?? 0),
          message: "uses a mapping as a key: quote it or use a plain word.",
        });
    },
  });
  return problems;
}

/** Tells whether flow brackets or indentation could nest deeper than the limit, before the parser is asked to recurse. */
function tooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > MAXIMUM_DEPTH) return true;
  }
  return text.split("\n").some((line) => line.search(/\S/) > MAXIMUM_DEPTH * 8 || /^\s*(?:- ){33}/.test(line));
}
