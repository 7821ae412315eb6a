/** Describes a value of YAML, JSON or a workflow context. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Describes a mapping of values by name. */
export type ValueMap = { readonly [key: string]: Value };

/** Converts parsed YAML or JSON into a value; anything else (dates, functions) is refused. */
export function toValue(input: unknown): Value {
  if (input === null || input === undefined) return null;
  if (typeof input === "boolean" || typeof input === "number" || typeof input === "string") return input;
  if (Array.isArray(input)) return input.map(toValue);
  if (typeof input === "object") {
    return Object.fromEntries(Object.entries(input).map(([key, entry]) => [key, toValue(entry)]));
  }
  throw new TypeError(`a ${typeof input} cannot stand in a workflow; write text, a number or a boolean`);
}

/** Tells whether the value is a mapping. */
export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads the value as a mapping; anything else is an empty one. */
export function asMap(value: Value | undefined): ValueMap {
  return isMap(value) ? value : {};
}

/** Reads the value as a list; a single value is a list of one, nothing is an empty list. */
export function asList(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Reads the value as text, or `undefined` where there is none. */
export function asText(value: Value | undefined): string | undefined {
  if (value === undefined || value === null || typeof value === "object") return undefined;
  return String(value);
}
