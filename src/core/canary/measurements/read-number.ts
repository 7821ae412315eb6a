import { inertLine } from "../../text/inert.ts";

/** What one value of an answer is: a number, NaN where it is none that can be counted with, nothing, or something that is no number. */
export type NumberReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "missing" }
  | { readonly kind: "wrong"; readonly what: string };

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const NOT_FINITE = /^(?:nan|[+-]?inf)$/i;

/** Reads a JSON value as a number: null is missing, what is too large is NaN; a text, even one of digits, is none, and is named. */
export function readNumber(value: unknown): NumberReading {
  if (value === null || value === undefined) return { kind: "missing" };
  if (typeof value === "number") return finite(value);
  if (typeof value === "string") return { kind: "wrong", what: nameText(value) };
  return {
    kind: "wrong",
    what: Array.isArray(value) ? "a list" : `a${typeof value === "object" ? "n object" : ` ${typeof value}`}`,
  };
}

/** Reads a number that is written as a text, as Prometheus writes its samples. NaN and ±Inf are told as NaN: a sample stands there, and it is not absent. */
export function readDecimal(value: unknown): NumberReading {
  if (typeof value !== "string") return { kind: "wrong", what: "no text of a sample" };
  if (NOT_FINITE.test(value)) return { kind: "number", value: Number.NaN };
  return DECIMAL.test(value) ? finite(Number(value)) : { kind: "wrong", what: nameText(value) };
}

/** A long text is not shown: a part of it could not be told from a part of a secret. */
function nameText(text: string): string {
  return text.length > 40 ? `a text of ${text.length} characters` : `the text "${inertLine(text)}"`;
}

function finite(value: number): NumberReading {
  return { kind: "number", value: Number.isFinite(value) ? value : Number.NaN };
}
