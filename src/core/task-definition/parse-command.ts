/** The words of a command, or why there are none. */
export type ParsedCommand =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "invalid"; readonly why: string };

/**
 * Parses a command: a JSON array of texts, or words as a POSIX shell splits and unquotes them (XCU 2.2, 2.6.5). Nothing is
 * expanded: `$HOME`, `*` and `;` are letters like any other.
 */
export function parseCommand(text: string): ParsedCommand {
  const given = text.trim();
  return given.startsWith("[") ? parseArray(given) : splitWords(given);
}

function parseArray(text: string): ParsedCommand {
  const wrong = {
    kind: "invalid",
    why: 'begins with `[` and is not a JSON array of texts: write ["sh", "-c", "…"], or quote the bracket.',
  } as const;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === "string")
      ? { kind: "words", words: value }
      : wrong;
  } catch {
    return wrong;
  }
}

/** One piece of a word: blanks, single-quoted, double-quoted, escaped, or plain. */
const PIECE =
  /(?<blank>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[\s\S])*)"|\\(?<escaped>[\s\S])|(?<plain>[^\s'"\\]+)/y;

function splitWords(text: string): ParsedCommand {
  const words: string[] = [];
  let word: string | undefined;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const start = PIECE.lastIndex;
    const { blank, single, double, escaped, plain } = PIECE.exec(text)?.groups ?? {};
    if (blank !== undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    const piece = single ?? (double === undefined ? undefined : unescaped(double)) ?? unbroken(escaped) ?? plain;
    if (piece === undefined)
      return {
        kind: "invalid",
        why: `has a quote or a backslash at character ${start + 1} that nothing ends: close it.`,
      };
    word = (word ?? "") + piece;
  }
  return { kind: "words", words: word === undefined ? words : [...words, word] };
}

/** Within double quotes a backslash counts only before these; before a line break both go. */
function unescaped(text: string): string {
  return text.replace(/\\([\\"$`\n])/g, (_, letter: string) => (letter === "\n" ? "" : letter));
}

function unbroken(escaped: string | undefined): string | undefined {
  return escaped === "\n" ? "" : escaped;
}
