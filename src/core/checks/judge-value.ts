import { isDeepStrictEqual } from "node:util";
import type { Condition, Operators } from "./condition.ts";

/** A value to be judged, or its absence. */
export type Found = { readonly kind: "value"; readonly value: unknown } | { readonly kind: "missing" };

type Rule = { readonly [Name in keyof Operators]-?: (wanted: NonNullable<Operators[Name]>, value: unknown) => boolean };

const RULES: Rule = {
  equals: (wanted, value) => isDeepStrictEqual(value, wanted),
  "not-equals": (wanted, value) => !isDeepStrictEqual(value, wanted),
  gt: (wanted, value) => isNumber(value) && value > wanted,
  gte: (wanted, value) => isNumber(value) && value >= wanted,
  lt: (wanted, value) => isNumber(value) && value < wanted,
  lte: (wanted, value) => isNumber(value) && value <= wanted,
  between: ([low, high], value) => isNumber(value) && value >= low && value <= high,
  in: (wanted, value) => wanted.some((one) => one === value),
  contains: (wanted, value) => contains(value, wanted) === true,
  "not-contains": (wanted, value) => contains(value, wanted) === false,
  "starts-with": (wanted, value) => typeof value === "string" && value.startsWith(wanted),
  "ends-with": (wanted, value) => typeof value === "string" && value.endsWith(wanted),
  exists: (wanted) => wanted,
  type: (wanted, value) => typesOf(value).includes(wanted),
  length: (wanted, value) => {
    const length = lengthOf(value);
    return length !== undefined && judgeValue(wanted, { kind: "value", value: length }).length === 0;
  },
  "is-empty": (wanted, value) => (lengthOf(value) === 0) === wanted,
};

/**
 * Judges a value against a condition and lists what does not hold, empty when all does. Comparison is typed: `"1"` is not 1.
 * What is missing fails every operator but `exists: false`.
 */
export function judgeValue(condition: Condition, found: Found): string[] {
  const operators: Operators = typeof condition === "object" && condition !== null ? condition : { equals: condition };
  const given = Object.entries(operators).filter(([, wanted]) => wanted !== undefined);
  if (found.kind === "missing")
    return given.filter(([name, wanted]) => name !== "exists" || wanted !== false).map(describe);
  return given.filter(([name, wanted]) => !applies(name as keyof Operators, wanted, found.value)).map(describe);
}

function applies(name: keyof Operators, wanted: unknown, value: unknown): boolean {
  const rule = RULES[name] as (wanted: unknown, value: unknown) => boolean;
  return rule(wanted, value);
}

function describe([name, wanted]: readonly [string, unknown]): string {
  return `${name} ${JSON.stringify(wanted)}`;
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
