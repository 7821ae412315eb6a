import type * as z from "zod/mini";
import { inertLine } from "../text/inert.ts";

const KINDS: Readonly<Record<string, string>> = {
  object: "a mapping of keys to values",
  record: "a mapping of keys to values",
  array: "a list",
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/**
 * Says what belongs where a schema says nothing of its own; given to each parse, for Zod's own words are one setting of
 * the whole process, which any import of a locale changes.
 */
export function valueWords(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "invalid_type") {
    const expected = `expected ${KINDS[issue.expected] ?? issue.expected}`;
    return issue.input === undefined ? `is missing; ${expected}` : expected;
  }
  if (issue.code === "invalid_value") return `expected ${issue.values.map(String).join(" or ")}`;
  if (issue.code === "invalid_key") return `is no name here: ${issue.issues.map(({ message }) => message).join("; ")}`;
  return "is not what belongs here";
}

/** Names the place of the first issue below the whole, in brackets behind a sentence; nothing where the whole is wrong. */
export function firstPlace([issue]: readonly z.core.$ZodIssue[]): string {
  if (issue === undefined || issue.path.length === 0) return "";
  return ` (at ${issue.path.map(String).join(".")}: ${inertLine(issue.message, 80)})`;
}
