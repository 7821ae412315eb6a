import { coerceText, evaluate, type Scope } from "./expression.ts";
import { isMap, type Value } from "./value.ts";

type Segment = { readonly kind: "text" | "expression"; readonly text: string };

/** Splits text at its `${{ }}` expressions; quotes inside an expression may hold `}}`. */
export function splitTemplate(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let open = text.indexOf("${{"); open >= 0; open = text.indexOf("${{", from)) {
    const close = closingOf(text, open + 3);
    if (open > from) segments.push({ kind: "text", text: text.slice(from, open) });
    segments.push({ kind: "expression", text: text.slice(open + 3, close).trim() });
    from = close + 2;
  }
  if (from < text.length) segments.push({ kind: "text", text: text.slice(from) });
  return segments;
}

/** Evaluates every expression in a value; text that is one expression keeps that expression's type. */
export function interpolate(value: Value, scope: Scope): Value {
  if (typeof value === "string") return interpolateString(value, scope);
  if (Array.isArray(value)) return value.map((entry: Value) => interpolate(entry, scope));
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, entry]) => [interpolateText(key, scope), interpolate(entry, scope)]);
    return Object.fromEntries(pairs);
  }
  return value;
}

/** Evaluates a value to text. */
export function interpolateText(value: Value, scope: Scope): string {
  return coerceText(interpolate(value, scope));
}

/** Evaluates a mapping, or an expression that gives one, to texts by name. */
export function interpolateTexts(value: Value | undefined, scope: Scope): Readonly<Record<string, string>> {
  const evaluated = interpolate(value ?? null, scope);
  if (!isMap(evaluated)) return {};
  return Object.fromEntries(Object.entries(evaluated).map(([key, entry]) => [key, coerceText(entry)]));
}

function interpolateString(text: string, scope: Scope): Value {
  const segments = splitTemplate(text);
  const [only] = segments;
  if (segments.length === 1 && only?.kind === "expression") return evaluate(only.text, scope);
  return segments
    .map((segment) => (segment.kind === "text" ? segment.text : coerceText(evaluate(segment.text, scope))))
    .join("");
}

function closingOf(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    if (!quoted && text.startsWith("}}", index)) return index;
  }
  throw new SyntaxError(`the expression '${text.slice(from - 3)}' is not closed with }}; close it`);
}
