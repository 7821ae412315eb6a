import { parse, YAMLParseError } from "yaml";
import type { TaskDefinitionContent } from "./task-definition.ts";

/** A task definition file that was read, or why it could not be. */
export type ParsedTaskDefinition =
  | { readonly kind: "content"; readonly content: TaskDefinitionContent }
  | { readonly kind: "invalid"; readonly problem: string };

/** As many times a text may be referred to; an unfolding that multiplies is refused. */
const MOST_ALIASES = 100;

/** Parses a task definition file in JSON or YAML; the whole answer of `aws ecs describe-task-definition` is taken too. */
export function parseTaskDefinition(text: string, file: string): ParsedTaskDefinition {
  try {
    const value = readJsonOrYaml(text.replace(/^\ufeff/, ""));
    if (!isObject(value)) return invalid(file, "is not an object of JSON or YAML: give the task definition itself.");
    const inner =
      "taskDefinition" in value && isObject(value.taskDefinition)
        ? { ...value.taskDefinition, ...tagsOf(value) }
        : value;
    const containers = inner.containerDefinitions;
    if (!Array.isArray(containers) || !containers.every(isObject))
      return invalid(file, "has no list `containerDefinitions`: give at least one container.");
    return { kind: "content", content: { ...inner, containerDefinitions: containers } };
  } catch (error) {
    return invalid(file, `is neither JSON nor YAML: ${mistakeOf(error)}.`);
  }
}

/** Reads JSON as JSON; what is none of it is YAML, which also takes JSON with comments or a last comma, as the official action does. */
function readJsonOrYaml(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parse(text, { schema: "core", maxAliasCount: MOST_ALIASES, logLevel: "error" });
  }
}

/** Names a mistake and its place; the parser's own words quote the text, which may hold a secret. */
function mistakeOf(error: unknown): string {
  if (!(error instanceof YAMLParseError)) return "it refers to itself, unfolds without end, or nests too deep";
  const [place] = error.linePos ?? [];
  const what = error.code.toLowerCase().replaceAll("_", " ");
  return place === undefined ? what : `${what} at line ${place.line}, column ${place.col}`;
}

function tagsOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return value.tags === undefined ? {} : { tags: value.tags };
}

function invalid(file: string, what: string): ParsedTaskDefinition {
  return { kind: "invalid", problem: `${file} ${what}` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
