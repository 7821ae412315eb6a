/** One line of a calendar, unfolded: `DTSTART;VALUE=DATE:20261225`. Names are upper-case; the line counts from 1. */
export interface ContentLine {
  readonly line: number;
  readonly name: string;
  /** The first value of each parameter, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** A line that is none: where it starts. */
export interface BrokenLine {
  readonly line: number;
  readonly name: undefined;
}

/** Reads the lines of iCalendar text (RFC 5545 §3.1): a line that starts with a space or tab continues the one before. Empty lines are left out. */
export function readContentLines(text: string): readonly (ContentLine | BrokenLine)[] {
  const unfolded: { line: number; parts: string[] }[] = [];
  for (const [index, physical] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const folded = physical.startsWith(" ") || physical.startsWith("\t");
    const last = unfolded.at(-1);
    if (folded && last !== undefined) last.parts.push(physical.slice(1));
    else if (physical !== "") unfolded.push({ line: index + 1, parts: [physical] });
  }
  return unfolded.map(({ line, parts }) => readLine(parts.join(""), line) ?? { line, name: undefined });
}

const NAME = /^[A-Za-z0-9-]{1,64}/;
const PARAMETER = /;([A-Za-z0-9-]{1,64})=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)/y;

function readLine(text: string, line: number): ContentLine | undefined {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const parameters = new Map<string, string>();
  let at = name.length;
  while (text[at] === ";") {
    PARAMETER.lastIndex = at;
    const found = PARAMETER.exec(text);
    if (found === null) return undefined;
    const [whole, parameter = "", value = ""] = found;
    parameters.set(parameter.toUpperCase(), value.startsWith('"') ? value.slice(1, -1) : value);
    at += whole.length;
  }
  return text[at] === ":" ? { line, name: name.toUpperCase(), parameters, value: text.slice(at + 1) } : undefined;
}
