import type { Step } from "./scenario.ts";

const PLACEHOLDER = /\{([a-z][a-z0-9-]*)\}/g;

/** Lists the names that a text refers to as `{name}`. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}

/** Puts values in the place of `{name}`; a name without a value stays as it is. */
function fillIn(
  text: string,
  values: ReadonlyMap<string, string>,
  encode: (value: string) => string = (value) => value,
): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values.get(name);
    return value === undefined ? whole : encode(value);
  });
}

/** Puts values in the place of `{name}` in every text of a step: encoded in its address, as they are elsewhere. */
export function fillStep(step: Step, values: ReadonlyMap<string, string>): Step {
  const { name, url, captures, ...rest } = step;
  return { ...fillInAll(rest, values), name, captures, url: fillIn(url, values, encodeURIComponent) };
}

function fillInAll<T>(value: T, values: ReadonlyMap<string, string>): T {
  if (typeof value === "string") return fillIn(value, values) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => fillInAll(one, values)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillInAll<unknown>(inner, values)])) as T;
}
