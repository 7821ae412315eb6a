import type { Problem } from "../outcome/problem.ts";

/** Names with their values as an input gave them, or every line that could not be read. */
export type ParsedPairs =
  | { readonly kind: "pairs"; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

const SEVERAL_LINES = /^([^\s=<]+)<<([^\s=]+)$/;

/**
 * Parses one `NAME=value` a line, as the official render action takes them: blank lines are passed over, the space around a line
 * goes, everything after the first `=` is the value. `NAME<<END`, lines, `END` gives a value of several lines, kept to the letter.
 * The last of two values of a name counts. Values are never quoted in a problem.
 */
export function parsePairs(text: string, input: string): ParsedPairs {
  const lines = text.split(/\r?\n/);
  const pairs = new Map<string, string>();
  const problems: Problem[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? "").trim();
    const at = { file: input, line: index + 1, column: 1 };
    const [, name, end] = SEVERAL_LINES.exec(line) ?? [];
    if (line === "") continue;
    if (name !== undefined && end !== undefined) {
      const last = lines.findIndex((candidate, place) => place > index && candidate.trim() === end);
      if (last < 0) {
        problems.push({ ...at, message: `opens a value with <<${end} that no line '${end}' ends: add that line.` });
        break;
      }
      pairs.set(name, lines.slice(index + 1, last).join("\n"));
      index = last;
      continue;
    }
    const equals = line.indexOf("=");
    if (equals > 0) pairs.set(line.slice(0, equals).trim(), line.slice(equals + 1));
    else
      problems.push({ ...at, message: "is not `name=value`: give one pair a line, or `name<<END` for several lines." });
  }
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "pairs", pairs: Object.fromEntries(pairs) };
}
