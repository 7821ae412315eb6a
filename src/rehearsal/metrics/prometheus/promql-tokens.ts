import { ParseError } from "./parse-error.ts";

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.]))|(?<duration>(?:\d+(?:ms|[smhdwy]))+)|(?<word>[a-zA-Z_:][\w:]*)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<sign>=~|!~|!=|[-+*/(){}[\],=]))/y;

/** One word of a query. */
export interface Token {
  readonly kind: "number" | "duration" | "word" | "text" | "sign" | "end";
  readonly text: string;
}

/** Cuts a query into its words, the last one its end; throws `ParseError` for a character that no word begins with. */
export function tokensOf(query: string): readonly Token[] {
  const tokens: Token[] = [];
  const source = query.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(source)?.groups;
    const [kind, text] = Object.entries(groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || text === undefined)
      throw new ParseError(`1:${at + 1}: parse error: unexpected character: '${source.slice(at).trim()[0]}'`);
    tokens.push({ kind: kind as Token["kind"], text });
  }
  return [...tokens, { kind: "end", text: "end of input" }];
}
