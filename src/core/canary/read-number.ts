import { inertLine } from "../text/inert.ts";

/** What one value of an answer is: a finite number, nothing, or something that is no number. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "wrong"; readonly what: string };

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const NOT_FINITE = /^(?:nan|[+-]?inf)$/i;

/** Reads a JSON value as a number: null, NaN and ±Inf are missing; a text, even one of digits, is none, and is named. */
export function readNumber(value: unknown): NumberReading {
  if (value === null || value === undefined) return { kind: "missing" };
  if (typeof value === "number") return finite(value);
  if (typeof value === "string") return { kind: "wrong", what: nameText(value) };
  return {
    kind: "wrong",
    what: Array.isArray(value) ? "a list" : `a${typeof value === "object" ? "n object" : ` ${typeof value}`}`,
  };
}

/** Reads a number that is written as a text, as Prometheus writes its samples; NaN and ±Inf are missing. */
export function readDecimal(value: unknown): NumberReading {
  if (typeof value !== "string") return { kind: "wrong", what: "no text of a sample" };
  if (NOT_FINITE.test(value)) return { kind: "missing" };
  return DECIMAL.test(value) ? finite(Number(value)) : { kind: "wrong", what: nameText(value) };
}

/** A long text is not shown: a part of it could not be told from a part of a secret. */
function nameText(text: string): string {
  return text.length > 40 ? `a text of ${text.length} characters` : `the text "${inertLine(text)}"`;
}

function finite(value: number): NumberReading {
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "missing" };
}
