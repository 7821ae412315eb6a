import { coerceText } from "./expression.ts";
import { asList, asMap, asText, type Value, type ValueMap } from "./value.ts";

/** Holds input values, or says why they are refused. */
export interface ResolvedInputs {
  readonly values: ValueMap;
  readonly problems: readonly string[];
}

/** Checks the values of a `workflow_call` against its declarations; types are strict, defaults fill in. */
export function resolveCallInputs(declared: Value | undefined, given: ValueMap): ResolvedInputs {
  return resolve(asMap(declared), given, (value, type) => (type === "string" ? coerceText(value) : value));
}

/** Checks the values of a `workflow_dispatch`; the texts that the API takes become booleans and numbers. */
export function resolveDispatchInputs(declared: Value | undefined, given: ValueMap): ResolvedInputs {
  return resolve(asMap(declared), given, (value, type) => {
    if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
    if (type === "number" && typeof value === "string" && value.trim() !== "") return Number(value);
    return type === "boolean" || type === "number" ? value : coerceText(value);
  });
}

function resolve(declared: ValueMap, given: ValueMap, convert: (value: Value, type: string) => Value): ResolvedInputs {
  const problems = Object.keys(given)
    .filter((name) => !Object.hasOwn(declared, name))
    .map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`);
  const values = Object.entries(declared).map(([name, raw]) => {
    const definition = asMap(raw);
    const type = asText(definition.type) ?? "string";
    const missing = given[name] === undefined || given[name] === null;
    if (missing && definition.required === true && definition.default === undefined) {
      problems.push(`Input ${name} is required, but not provided while calling.`);
    }
    const value = missing ? (definition.default ?? emptyOf(type)) : convert(given[name] ?? null, type);
    const problem = typeProblem(name, value, definition);
    if (problem !== undefined) problems.push(problem);
    return [name, value] as const;
  });
  return { values: Object.fromEntries(values), problems };
}

function typeProblem(name: string, value: Value, definition: ValueMap): string | undefined {
  const type = asText(definition.type) ?? "string";
  if (type === "boolean" && typeof value !== "boolean") return `Input ${name} must be a boolean.`;
  if (type === "number" && (typeof value !== "number" || Number.isNaN(value))) return `Input ${name} must be a number.`;
  if (type === "choice" && !asList(definition.options).some((option) => asText(option) === value)) {
    return `Input ${name} must be one of its options.`;
  }
  return undefined;
}

function emptyOf(type: string): Value {
  if (type === "boolean") return false;
  return type === "number" ? 0 : "";
}
