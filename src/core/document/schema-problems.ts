import { type Document, isMap, isNode, isPair, type LineCounter, type Node } from "yaml";
import type * as z from "zod/mini";
import type { Problem } from "../outcome/problem.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import { inertLine } from "../text/inert.ts";
import { knownKeys } from "./known-keys.ts";

/** What a schema's issues are placed against. */
export interface DocumentPlace {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly file: string;
  readonly schema: z.ZodMiniType;
}

type Issue = z.core.$ZodIssue;

/** Turns a schema's issues into problems at the place of the offending key or value, unknown keys with the nearest known one. */
export function schemaProblems(issues: readonly Issue[], place: DocumentPlace): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, place));
}

function problemsOf(issue: Issue, place: DocumentPlace): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(place.schema, issue.path);
    return issue.keys.map((key) => ({
      ...positionOfKey([...issue.path, key], place),
      message: unknownKey(key, known),
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
    const deeper = nearest.filter((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys");
    if (deeper.length > 0)
      return deeper.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, place));
    const wanted = issue.errors.flatMap(([first]) => (first === undefined ? [] : [inertLine(first.message)]));
    return [
      { ...positionOf(issue.path, place), message: `${where(issue.path)}: ${[...new Set(wanted)].join("; or ")}` },
    ];
  }
  return [{ ...positionOf(issue.path, place), message: `${where(issue.path)}: ${inertLine(issue.message)}` }];
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known);
  const hint =
    near === undefined ? (known.length > 0 ? ` Known here: ${known.join(", ")}.` : "") : ` Did you mean '${near}'?`;
  return `unknown key '${inertLine(key, 80)}'.${hint}`;
}

function where(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "the document" : path.map(String).join(".");
}

function positionOf(path: readonly PropertyKey[], place: DocumentPlace): Pick<Problem, "file" | "line" | "column"> {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? place.document.contents : place.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return at(node, place);
  }
  return { file: place.file, line: 1, column: 1 };
}

function positionOfKey(path: readonly PropertyKey[], place: DocumentPlace): Pick<Problem, "file" | "line" | "column"> {
  const parent = path.length === 1 ? place.document.contents : place.document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)))
    : undefined;
  return isNode(pair?.key) ? at(pair.key, place) : positionOf(path, place);
}

function at(node: Node, { lines, file }: DocumentPlace): Pick<Problem, "file" | "line" | "column"> {
  const { line, col } = lines.linePos(node.range?.[0] ?? 0);
  return { file, line, column: col };
}
