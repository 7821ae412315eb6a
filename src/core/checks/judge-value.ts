import { isDeepStrictEqual } from "node:util";
import { type Compiled, NOTHING_COMPILED, patternOf, schemaOf } from "./compiled.ts";
import type { Condition, Operators } from "./condition.ts";

/** A value to be judged, or its absence; where a path may select several, `selected` lists them. */
export type Found =
  | { readonly kind: "value"; readonly value: unknown; readonly selected?: readonly unknown[] }
  | { readonly kind: "missing" };

type Present = Extract<Found, { readonly kind: "value" }>;

type Rule = {
  readonly [Name in keyof Operators]-?: (
    wanted: NonNullable<Operators[Name]>,
    found: Present,
    compiled: Compiled,
  ) => boolean;
};

const RULES: Rule = {
  equals: (wanted, { value }) => isDeepStrictEqual(value, wanted),
  "not-equals": (wanted, { value }) => !isDeepStrictEqual(value, wanted),
  gt: (wanted, { value }) => isNumber(value) && value > wanted,
  gte: (wanted, { value }) => isNumber(value) && value >= wanted,
  lt: (wanted, { value }) => isNumber(value) && value < wanted,
  lte: (wanted, { value }) => isNumber(value) && value <= wanted,
  between: ([low, high], { value }) => isNumber(value) && value >= low && value <= high,
  in: (wanted, { value }) => wanted.some((one) => one === value),
  contains: (wanted, { value }) => contains(value, wanted) === true,
  "not-contains": (wanted, { value }) => contains(value, wanted) === false,
  "starts-with": (wanted, { value }) => typeof value === "string" && value.startsWith(wanted),
  "ends-with": (wanted, { value }) => typeof value === "string" && value.endsWith(wanted),
  matches: (wanted, { value }, compiled) => typeof value === "string" && patternOf(compiled, wanted).isFoundIn(value),
  exists: (wanted) => wanted,
  absent: () => false,
  type: (wanted, { value }) => typesOf(value).includes(wanted),
  length: (wanted, found) => {
    const length = lengthOf(listOf(found) ?? found.value);
    return length !== undefined && judgeValue(wanted, { kind: "value", value: length }).length === 0;
  },
  "is-empty": (wanted, found) => {
    const length = lengthOf(listOf(found) ?? found.value);
    return length !== undefined && (length === 0) === wanted;
  },
  not: (wanted, found, compiled) => judgeValue(wanted, found, compiled).length > 0,
  any: (wanted, found, compiled) => listOf(found)?.some((value) => holds(wanted, value, compiled)) ?? false,
  each: (wanted, found, compiled) => {
    const list = listOf(found) ?? [];
    return list.length > 0 && list.every((value) => holds(wanted, value, compiled));
  },
  schema: (wanted, { value }, compiled) => schemaOf(compiled, wanted)(value) === undefined,
};

/**
 * Judges a value against a condition and lists what does not hold, empty when all does. Comparison is typed: `"1"` is not 1.
 * What is missing fails every operator but `absent` and `exists: false`, also under `not`; `each` fails for an empty list.
 */
export function judgeValue(condition: Condition, found: Found, compiled: Compiled = NOTHING_COMPILED): string[] {
  const given = Object.entries(operatorsOf(condition)).filter(([, wanted]) => wanted !== undefined);
  if (found.kind === "missing") return given.filter((operator) => !allowsAbsence(operator)).map(describe);
  return given.flatMap(([name, wanted]) =>
    applies(name as keyof Operators, wanted, { found, compiled }) ? [] : [explain([name, wanted], found, compiled)],
  );
}

/** Says a condition in one line. */
export function describeCondition(condition: Condition): string {
  return Object.entries(operatorsOf(condition)).map(describe).join(", ");
}

function operatorsOf(condition: unknown): Operators {
  return typeof condition === "object" && condition !== null ? condition : { equals: condition as null };
}

/** Only presence itself can be said of what is missing, so its opposite is the one `not` that can hold. */
function allowsAbsence([name, wanted]: readonly [string, unknown]): boolean {
  if (name === "absent") return true;
  if (name === "exists") return wanted === false;
  if (name !== "not") return false;
  const inner = Object.entries(operatorsOf(wanted));
  return inner.every(([of]) => of === "exists" || of === "absent") && !inner.every(allowsAbsence);
}

function applies(
  name: keyof Operators,
  wanted: unknown,
  { found, compiled }: { readonly found: Present; readonly compiled: Compiled },
): boolean {
  const rule = RULES[name] as (wanted: unknown, found: Present, compiled: Compiled) => boolean;
  return rule(wanted, found, compiled);
}

function holds(condition: Condition, value: unknown, compiled: Compiled): boolean {
  return judgeValue(condition, { kind: "value", value }, compiled).length === 0;
}

function explain([name, wanted]: readonly [string, unknown], { value }: Present, compiled: Compiled): string {
  if (name !== "schema") return describe([name, wanted]);
  const title = typeof wanted === "string" ? `schema ${wanted}` : "schema";
  return `${title} (${schemaOf(compiled, wanted)(value) ?? ""})`;
}

function describe([name, wanted]: readonly [string, unknown]): string {
  return `${name} ${JSON.stringify(wanted)}`;
}

function listOf({ value, selected }: Present): readonly unknown[] | undefined {
  return selected ?? (Array.isArray(value) ? value : undefined);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function contains(value: unknown, wanted: unknown): boolean | undefined {
  if (typeof value === "string") return typeof wanted === "string" ? value.includes(wanted) : undefined;
  return Array.isArray(value) ? value.includes(wanted) : undefined;
}

function lengthOf(value: unknown): number | undefined {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : undefined;
}

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ["null"];
  if (Array.isArray(value)) return ["array"];
  return Number.isInteger(value) ? ["number", "integer"] : [typeof value];
}
