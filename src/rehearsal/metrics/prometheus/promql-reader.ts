import { ParseError } from "./parse-error.ts";
import type { Token } from "./promql-tokens.ts";

/** Reads the words of a query one after the other. */
export interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Looks at the next word. */
export function peek({ tokens, at }: Reader): Token {
  return tokens[at] ?? { kind: "end", text: "end of input" };
}

/** Takes the next word; throws `ParseError` when it is another than expected. */
export function take(reader: Reader, kind: Token["kind"], text?: string): string {
  const token = peek(reader);
  if (token.kind !== kind || (text !== undefined && token.text !== text)) throw unexpected(token.text);
  reader.at += 1;
  return token.text;
}

/** Takes the next word if it is one of these signs. */
export function takes(reader: Reader, ...signs: readonly string[]): string | undefined {
  const { kind, text } = peek(reader);
  if (kind !== "sign" || !signs.includes(text)) return undefined;
  reader.at += 1;
  return text;
}

/** Makes the error of a word in the wrong place. */
export function unexpected(text: string): ParseError {
  return new ParseError(`1:1: parse error: unexpected ${text === "end of input" ? text : `"${text}"`}`);
}
