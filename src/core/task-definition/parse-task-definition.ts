import { parse } from "yaml";
import { inertLine } from "../text/inert.ts";
import type { TaskDefinitionContent } from "./task-definition.ts";

/** A task definition file that was read, or why it could not be. */
export type ParsedTaskDefinition =
  | { readonly kind: "content"; readonly content: TaskDefinitionContent }
  | { readonly kind: "invalid"; readonly problem: string };

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
    return invalid(
      file,
      `is neither JSON nor YAML: ${inertLine(error instanceof Error ? error.message : String(error), 160)}.`,
    );
  }
}

/** Reads JSON as JSON, so that its error names the place; whatever does not begin like it is YAML. */
function readJsonOrYaml(text: string): unknown {
  return /^\s*[[{]/.test(text)
    ? JSON.parse(text)
    : parse(text, { schema: "core", maxAliasCount: 0, logLevel: "error" });
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
