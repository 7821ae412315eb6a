/** A variable that an example of an environment lists. */
export interface ListedVariable {
  readonly name: string;
  readonly line: number;
  /** A comment on its line, or one that stands right above it, begins with the word `optional`. */
  readonly optional: boolean;
}

/** What an example of an environment lists, and the lines that are none of its syntax. */
export interface EnvExample {
  readonly variables: readonly ListedVariable[];
  readonly unreadable: readonly number[];
}

/** `export NAME=…`, `NAME=…`, `NAME: …`, or the name alone, as the dotenv packages take them. */
const VARIABLE = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*(?:=|:(?=\s|$))?(.*)$/;
const NAME_ALONE = /^\s*(?:export\s+)?[A-Za-z_][\w.-]*\s*(?:#.*)?$/;
const OPTIONAL = /#\s*optional\b/i;

/** Reads the names in a dotenv file: comments, `export`, quotes over several lines; a value is never kept. */
export function parseEnvExample(text: string): EnvExample {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const variables: ListedVariable[] = [];
  const unreadable: number[] = [];
  let above = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (/^\s*(#|$)/.test(line)) {
      above = OPTIONAL.test(line);
      continue;
    }
    const [, name, rest = ""] = VARIABLE.exec(line) ?? [];
    if (name === undefined || !(NAME_ALONE.test(line) || /^[^=:]*[=:]/.test(line))) {
      unreadable.push(at + 1);
      above = false;
      continue;
    }
    const { comment, end } = valueFrom(lines, at, rest);
    variables.push({ name, line: at + 1, optional: above || OPTIONAL.test(comment) });
    at = end;
    above = false;
  }
  return { variables, unreadable };
}

/** Finds where a value ends, and the comment behind it; a quote that is never closed ends with its line. */
function valueFrom(
  lines: readonly string[],
  at: number,
  rest: string,
): { readonly comment: string; readonly end: number } {
  const value = rest.trimStart();
  const [quote = ""] = value;
  if (!["'", '"', "`"].includes(quote)) return { comment: /(?:^|\s)(#.*)$/.exec(value)?.[1] ?? "", end: at };
  for (let end = at, tail = value.slice(1); end < lines.length; end += 1, tail = lines[end] ?? "") {
    const closing = closingQuote(tail, quote);
    if (closing !== -1) return { comment: /^\s*(#.*)?$/.exec(tail.slice(closing + 1))?.[1] ?? "", end };
  }
  return { comment: "", end: at };
}

function closingQuote(text: string, quote: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "\\" && quote === '"') at += 1;
    else if (text[at] === quote) return at;
  }
  return -1;
}
