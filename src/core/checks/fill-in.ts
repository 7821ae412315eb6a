import type { Condition, Operators } from "./condition.ts";
import type { Expectation } from "./expectation.ts";
import { quotePattern } from "./pattern.ts";
import type { Step } from "./scenario.ts";

const PLACEHOLDER = /\{((?:secret\.)?[a-z][a-z0-9-]*)\}/g;
/** In a pattern, `\p{greek}` is a class of characters and no name. */
const IN_PATTERN = /(?<!\\[pP])\{((?:secret\.)?[a-z][a-z0-9-]*)\}/g;

/** The values that names stand for, secrets as `secret.name`. */
export type Values = ReadonlyMap<string, string>;

/** Lists the names that a text refers to as `{name}`. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? "");
}

/** Lists the names that a pattern refers to as `{name}`. */
export function namesInPattern(pattern: string): string[] {
  return [...pattern.matchAll(IN_PATTERN)].map((match) => match[1] ?? "");
}

/** Encodes for an address what stands around its names, which are filled in later. */
export function encodeAroundNames(text: string): string {
  return text
    .split(/(\{(?:secret\.)?[a-z][a-z0-9-]*\})/)
    .map((part, index) => (index % 2 === 1 ? part : encodeURIComponent(part)))
    .join("");
}

/** Puts values in the place of `{name}` in every text of a step: encoded in its address, quoted in patterns, as they are elsewhere. A name without a value stays. */
export function fillStep(step: Step, values: Values): Step {
  const { url, headers, auth, body, expect } = step;
  return {
    ...step,
    url: fillIn(url, values, { encode: encodeURIComponent }),
    headers: fillTexts(headers, values),
    auth: fillTexts(auth, values),
    body: fillTexts(body, values),
    expect: fillExpectation(expect, values),
  };
}

/** Lists the names in what a step sends that no value stands for. */
export function missingNames({ url, headers, auth, body }: Step, values: Values): string[] {
  return [...new Set(textsOf([url, headers, auth, body]).flatMap(namesIn))].filter((name) => !values.has(name));
}

/** Lists all texts of a structure. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Puts values in the place of `{name}`, each encoded. */
function fillIn(
  text: string,
  values: Values,
  { encode, names = PLACEHOLDER }: { readonly encode: (value: string) => string; readonly names?: RegExp },
): string {
  return text.replace(names, (whole, name: string) => {
    const value = values.get(name);
    return value === undefined ? whole : encode(value);
  });
}

const asItIs = (value: string) => value;

/** Puts values in the place of `{name}` in every text of plain data, as they are. */
export function fillTexts<T>(value: T, values: Values): T {
  if (typeof value === "string") return fillIn(value, values, { encode: asItIs }) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => fillTexts(one, values)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillTexts<unknown>(inner, values)])) as T;
}

function fillExpectation(expect: Expectation, values: Values): Expectation {
  const condition = (of: Condition | undefined) => (of === undefined ? undefined : fillCondition(of, values));
  const conditions = (of: Readonly<Record<string, Condition>> | undefined) =>
    of === undefined
      ? undefined
      : Object.fromEntries(Object.entries(of).map(([key, one]) => [key, fillCondition(one, values)]));
  const { json, header, cookie, body, version } = expect;
  return {
    ...expect,
    json: conditions(json),
    header: conditions(header),
    cookie: conditions(cookie),
    body: condition(body),
    "redirect-url": condition(expect["redirect-url"]),
    version: version === undefined ? undefined : { ...version, expect: fillTexts(version.expect, values) },
  };
}

function fillCondition(condition: Condition, values: Values): Condition {
  if (typeof condition !== "object" || condition === null) return fillTexts(condition, values);
  const { matches, schema, not, any, each, ...plain } = condition;
  const filled: Operators = fillTexts(plain, values);
  const pattern =
    matches === undefined ? undefined : fillIn(matches, values, { encode: quotePattern, names: IN_PATTERN });
  const inner = (of: Condition | undefined) => (of === undefined ? undefined : fillCondition(of, values));
  return { ...filled, matches: pattern, schema, not: inner(not), any: inner(any), each: inner(each) };
}
